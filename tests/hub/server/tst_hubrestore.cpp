// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/line/pencilbox.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::HubProcess;
using tests::jsonOf;
using tests::PencilBox;

namespace {

QByteArray quoted(const QString &id) { return '"' + id.toLatin1() + '"'; }

/// A hub with a paired box that knows everything.
struct World {
    explicit World(const QString &database) : hub(database), box(hub) {}

    [[nodiscard]] bool start()
    {
        if (!hub.start())
            return false;
        location = hub.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
        boxId = hub.make("boxes", R"({"name":"Lobby","location":)" + quoted(location) + '}');
        const auto code = hub.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, boxId});
        return code && box.pair(QString(*code).remove(u'-')) == 200 && box.signIn();
    }
    [[nodiscard]] bool pull()
    {
        const auto page = box.pageOf(box.pull(cursor));
        if (page)
            cursor = page->cursor;
        return page.has_value();
    }
    [[nodiscard]] link::HubAnswer session()
    {
        const sync::SessionRequest request{
            {},
            *sync::LogId::fromString(box.log),
            {quint64(box.records.size()), box.hashes.isEmpty() ? QByteArray(32, '\0') : box.hashes.last()},
            cursor,
            QDateTime::currentDateTimeUtc(),
            {},
            u"1"_s,
            {},
            u"1"_s};
        return box.ask("POST", "/box/v1/session", sync::encode(request));
    }

    HubProcess hub;
    PencilBox box;
    QString location;
    QString boxId;
    QByteArray cursor;
};

} // namespace

class TestHubRestore : public QObject {
    Q_OBJECT
private:
    void databases()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    QString database()
    {
        QFETCH(const bool, server);
        return server ? ScratchPostgres::shared().newDatabase() : QString();
    }
    QString scratch(const QString &name) { return m_folder.filePath(name); }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aRestoredHubGivesNoLeaveBeforeSomebodyLooked_data() { databases(); }
    void aRestoredHubGivesNoLeaveBeforeSomebodyLooked();
    void aBackupOfAnotherVaultIsRefusedAndNothingIsTouched();
    void aLostVaultIsSaidInWords();
    void aFullDiskIsSaidInWords();
    void theCommandsTakeInAndGiveOut_data() { databases(); }
    void theCommandsTakeInAndGiveOut();
    void aDatabaseMovesToAServer();
};

void TestHubRestore::aRestoredHubGivesNoLeaveBeforeSomebodyLooked()
{
    World world(database());
    QVERIFY(world.start());
    const QString ada = world.hub.make("people", R"({"name":"Ada","kind":"box-only"})");
    QVERIFY(world.pull());
    const QString file = scratch(u"hub-%1.backup"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(world.hub.command({u"backup"_s, file}), qPrintable(world.hub.complaint()));
    QVERIFY(!world.hub.command({u"backup"_s, file})); // never overwritten
    // After the backup somebody is removed, and the box hears of it.
    QCOMPARE(world.hub.api("DELETE", "people/" + ada.toLatin1()).status, 204);
    QVERIFY(world.pull());
    world.box.write(u"boot"_s, {});
    QCOMPARE(world.box.push(1).status, 200);
    world.hub.stop();
    QVERIFY2(world.hub.command({u"restore"_s, file}), qPrintable(world.hub.complaint()));
    QVERIFY(world.hub.start());
    QCOMPARE(world.hub.api("GET", "people/" + ada.toLatin1()).status, 200); // she is back: this is the danger
    QVERIFY(world.box.signIn());
    // What happened is taken again; leave is not given out.
    const auto session = world.session();
    QCOMPARE(session.status, 200);
    QCOMPARE(world.box.push(1).status, 200);
    QCOMPARE(world.box.pull(world.cursor).status, 204);
    QCOMPARE(world.box.pull({}).status, 204);
    const QJsonObject review = jsonOf(world.hub.api("GET", "review"));
    QVERIFY(review.value(u"inReview"_s).toBool());
    QVERIFY(review.value(u"boxes"_s)[0][u"hasSpoken"_s].toBool());
    QCOMPARE(review.value(u"boxes"_s)[0][u"newerChanges"_s].toInt(), 1);
    // Somebody looks, takes her out again, and ends the review.
    QCOMPARE(world.hub.api("DELETE", "people/" + ada.toLatin1()).status, 204);
    QCOMPARE(world.hub.api("POST", "review/end").status, 403);
    world.hub.useToken(world.hub.newToken({u"--step-up"_s}));
    QCOMPARE(world.hub.api("POST", "review/end").status, 204);
    QVERIFY(!jsonOf(world.hub.api("GET", "review")).value(u"inReview"_s).toBool());
    const auto refetch = world.box.pull(world.cursor);
    QCOMPARE(refetch.status, 409);
    QCOMPARE(jsonOf(refetch).value(u"code"_s).toString(), u"must-refetch"_s);
    const auto page = world.box.pageOf(world.box.pull({}));
    QVERIFY(page && page->epoch > 1);
    for (const sync::Change &change : page->changes)
        QVERIFY(change.id != ada || !change.data);
}

void TestHubRestore::aBackupOfAnotherVaultIsRefusedAndNothingIsTouched()
{
    HubProcess first;
    QVERIFY(first.start());
    const QString file = scratch(u"first.backup"_s);
    QVERIFY(first.command({u"backup"_s, file}));
    HubProcess second;
    QVERIFY(second.start());
    const QString group = second.make("groups", R"({"name":"Mine"})");
    second.stop();
    QVERIFY(!second.command({u"restore"_s, file}));
    QVERIFY2(second.complaint().contains(u"the vault does not belong to this backup"_s),
             qPrintable(second.complaint()));
    QFile junk(scratch(u"junk"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no database") > 0);
    junk.close();
    QVERIFY(!second.command({u"restore"_s, junk.fileName()}));
    QVERIFY(!second.command({u"restore"_s, scratch(u"nothing"_s)}));
    QVERIFY(second.start());
    QCOMPARE(second.api("GET", "groups/" + group.toLatin1()).status, 200);
}

void TestHubRestore::aLostVaultIsSaidInWords()
{
    HubProcess hub;
    QVERIFY(hub.start());
    hub.stop();
    QVERIFY(QDir(hub.data() + u"/vault"_s).removeRecursively());
    QVERIFY(!hub.command({u"token"_s, u"create"_s, u"--email"_s, u"ada@harbour.example"_s}));
    QVERIFY(hub.complaint().startsWith(u"latchkey-hub: "_s));
    QVERIFY2(hub.complaint().size() > 30, qPrintable(hub.complaint()));
    QVERIFY(!QFile::exists(hub.data() + u"/vault/hub-key"_s)); // none was made in its place
}

void TestHubRestore::aFullDiskIsSaidInWords()
{
    HubProcess hub;
    QVERIFY(hub.start());
    QVERIFY(!hub.command({u"export"_s, u"/dev/full"_s}));
    QVERIFY(!hub.complaint().isEmpty());
    QVERIFY(!hub.command({u"backup"_s, u"/proc/nowhere/hub.backup"_s}));
    QVERIFY(hub.complaint().contains(u"/proc/nowhere/hub.backup"_s));
}

void TestHubRestore::theCommandsTakeInAndGiveOut()
{
    World world(database());
    QVERIFY(world.start());
    QFile table(scratch(u"people.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
    table.write("name,email\nAda,ada@harbour.example\nBo,nowhere\n");
    table.close();
    QVERIFY(!world.hub.command({u"import"_s, table.fileName(), u"--kind"_s, u"people"_s}));
    QVERIFY2(world.hub.complaint().contains(u"line 3, email: "_s), qPrintable(world.hub.complaint()));
    QVERIFY(!world.hub.command({u"import"_s, table.fileName()}));
    QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
    table.write("name,email\nAda,ada@harbour.example\n");
    table.close();
    QVERIFY(world.hub.command({u"import"_s, table.fileName(), u"--kind"_s, u"people"_s, u"--try"_s}));
    QCOMPARE(jsonOf(world.hub.api("GET", "people")).value(u"items"_s).toArray().size(), 0);
    QVERIFY(world.hub.command({u"import"_s, table.fileName(), u"--kind"_s, u"people"_s}));
    QVERIFY2(world.hub.command({u"demo-data"_s}), qPrintable(world.hub.complaint()));
    QVERIFY(!world.hub.command({u"demo-data"_s}));
    const auto exported = world.hub.command({u"export"_s});
    QVERIFY(exported);
    const QJsonObject all = QJsonDocument::fromJson(exported->toUtf8()).object();
    QCOMPARE(all.value(u"people"_s).toArray().size(), 10);
    QVERIFY(!exported->contains(u"lookups"_s));
    world.box.write(u"boot"_s, {});
    QCOMPARE(world.box.push(1).status, 200);
    const auto verified = world.hub.command({u"journal"_s, u"verify"_s});
    QVERIFY(verified);
    QVERIFY2(verified->contains(u"log %1: 1 entries, whole"_s.arg(world.box.log)), qPrintable(*verified));
}

void TestHubRestore::aDatabaseMovesToAServer()
{
    const QString target = ScratchPostgres::shared().newDatabase();
    HubProcess hub;
    QVERIFY(hub.start());
    (void)hub.make("groups", R"({"name":"Mine"})");
    hub.stop();
    QVERIFY2(hub.command({u"database"_s, u"move"_s, u"--to"_s, target}), qPrintable(hub.complaint()));
    QVERIFY(!hub.command({u"database"_s, u"move"_s, u"--to"_s, target})); // not into one that is full
}

QTEST_GUILESS_MAIN(TestHubRestore)
#include "tst_hubrestore.moc"
