// SPDX-License-Identifier: Apache-2.0
#include "pencilbox.h"

#include <core/journal/chain.h>
#include <core/sync/entities.h>
#include <core/sync/pairing.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using sync::EntityKind;
using tests::HubProcess;
using tests::jsonOf;
using tests::PencilBox;

namespace {

QByteArray quoted(const QString &id) { return '"' + id.toLatin1() + '"'; }

/// A hub with a location and a box that is paired and signed in.
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
    /// Everything from `cursor` on, page by page; the cursor goes on.
    QVector<sync::Change> pullAll(int limit = 500)
    {
        QVector<sync::Change> changes;
        for (bool more = true; more;) {
            const auto page = box.pageOf(box.pull(cursor, limit));
            if (!page)
                return {};
            changes += page->changes;
            cursor = page->cursor;
            more = page->hasMore;
        }
        return changes;
    }

    HubProcess hub;
    PencilBox box;
    QString location;
    QString boxId;
    QByteArray cursor;
};

QStringList wordsOf(const QVector<sync::Change> &changes)
{
    QStringList words;
    for (const sync::Change &change : changes)
        words.append((change.data ? u"+"_s : u"-"_s) + sync::wordFor(change.kind) + u' ' + change.id);
    words.sort();
    return words;
}

} // namespace

class TestBoxLine : public QObject {
    Q_OBJECT
private:
    void databases()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    /// A database of its own for each test.
    QString database()
    {
        QFETCH(const bool, server);
        return server ? ScratchPostgres::shared().newDatabase() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBoxIsAdoptedByItsCodeOnce_data() { databases(); }
    void aBoxIsAdoptedByItsCodeOnce();
    void nobodyElseSpeaksAsTheBox_data() { databases(); }
    void nobodyElseSpeaksAsTheBox();
    void aBoxHearsWhatManagersKeepAndThenWhatChanges_data() { databases(); }
    void aBoxHearsWhatManagersKeepAndThenWhatChanges();
    void aLongTransferIsCutIntoPagesAndMissesNothing_data() { databases(); }
    void aLongTransferIsCutIntoPagesAndMissesNothing();
    void aWaitingBoxHearsOfAChangeAtOnce_data() { databases(); }
    void aWaitingBoxHearsOfAChangeAtOnce();
    void entriesArriveOnceWhateverIsSentAgain_data() { databases(); }
    void entriesArriveOnceWhateverIsSentAgain();
    void aHubThatWasKilledKeepsWhatItSaidItHas_data() { databases(); }
    void aHubThatWasKilledKeepsWhatItSaidItHas();
    void whatIsMalformedIsRefusedWithItsPlace();
    void theAccessLogTellsNoSecrets();
};

void TestBoxLine::aBoxIsAdoptedByItsCodeOnce()
{
    World world(database());
    QVERIFY(world.hub.start());
    const QString location = world.hub.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
    const QString id = world.hub.make("boxes", R"({"name":"Lobby","location":)" + quoted(location) + '}');
    const auto code = world.hub.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, id});
    QVERIFY(code);
    const QString letters = QString(*code).remove(u'-');
    QCOMPARE(world.box.pair(u"BCDFGHJK"_s), 403);
    QCOMPARE(world.box.pair(letters), 200);
    QCOMPARE(world.box.id, id);
    QCOMPARE(world.box.words.size(), 4);
    PencilBox second(world.hub, 'c');
    QCOMPARE(second.pair(letters), 403);
}

void TestBoxLine::nobodyElseSpeaksAsTheBox()
{
    World world(database());
    QVERIFY(world.start());
    QCOMPARE(world.box.session().status, 200);
    const auto tokenStatus = [&](const QByteArray &assertion) {
        sync::TokenRequest request{sync::BoxId::fromString(world.boxId)};
        request.assertion = assertion;
        return world.hub.ask({"POST", "/box/v1/token", sync::encode(request)});
    };
    const auto nonce = [&] { return tokenStatus({}).headers.value("latchkey-nonce"); };
    // Another key, another nonce, one that served, no signature, another algorithm.
    PencilBox other(world.hub, 'c');
    other.id = world.boxId;
    QCOMPARE(tokenStatus(other.assertion(nonce())).status, 401);
    QCOMPARE(tokenStatus(world.box.assertion("invented")).status, 401);
    const QByteArray used = nonce();
    QCOMPARE(tokenStatus(world.box.assertion(used)).status, 200);
    QCOMPARE(tokenStatus(world.box.assertion(used)).status, 401);
    QByteArray bare = world.box.assertion(nonce());
    bare.truncate(bare.lastIndexOf('.') + 1);
    QCOMPARE(tokenStatus(bare).status, 400);
    // A bearer of nobody, one that was changed, none at all.
    const QByteArray bearer = world.box.bearer;
    for (const QByteArray &wrong :
         {QByteArray("lk"), bearer.chopped(1) + (bearer.endsWith('A') ? 'B' : 'A'), QByteArray()}) {
        world.box.bearer = wrong;
        QCOMPARE(world.box.session().status, 401);
        QCOMPARE(world.box.pull({}).status, 401);
    }
    // A token of a manager is no box, and a box is no manager.
    QCOMPARE(world.hub.api("GET", "people").status, 200);
    world.box.bearer = bearer;
    QCOMPARE(world.box.ask("GET", "/api/v1/people").status, 401);
    // A box that was removed is nobody from then on.
    QCOMPARE(world.hub.api("DELETE", "boxes/" + world.boxId.toLatin1()).status, 204);
    QCOMPARE(world.box.session().status, 401);
}

void TestBoxLine::aBoxHearsWhatManagersKeepAndThenWhatChanges()
{
    World world(database());
    QVERIFY(world.start());
    const QString ada = world.hub.make(
        "people", R"({"name":"Ada","kind":"box-only","badges":["04AABB01"],"accessCode":"123456"})");
    const QString key = world.hub.make(
        "keys", R"({"name":"Maple 3","fob":"04A1B2C3","homeBox":)" + quoted(world.boxId) + R"(,"homeBin":2})");
    const QString leave = world.hub.make("permissions",
                                         R"({"person":)" + quoted(ada) + R"(,"key":)" + quoted(key) + '}');
    const QByteArray snapshot = world.box.pull({}).body;
    QVERIFY(!snapshot.contains("123456"));
    const auto first = world.pullAll();
    QCOMPARE(
        wordsOf(first).join(u", "_s),
        u"+box box, +key %1, +keygroup location:%2, +permission %3, +person %4"_s.arg(key, world.location, leave, ada));
    for (const sync::Change &change : first)
        QVERIFY2(sync::entityFrom(change.kind, change.id, *change.data), qPrintable(change.id));
    QVERIFY(world.pullAll().isEmpty());
    // A key that loses its fob is none for a box, nor is leave for it.
    QCOMPARE(world.hub.api("PATCH", "keys/" + key.toLatin1(), {{u"fob"_s, QJsonValue()}}).status, 200);
    QCOMPARE(wordsOf(world.pullAll()).join(u", "_s), u"-key %1, -permission %2"_s.arg(key, leave));
    QCOMPARE(world.hub.api("DELETE", "people/" + ada.toLatin1()).status, 204);
    QCOMPARE(wordsOf(world.pullAll()).join(u", "_s), u"-permission %1, -person %2"_s.arg(leave, ada));
    // Signed for this box and this question alone.
    const auto answer = world.box.pull(world.cursor);
    QVERIFY(world.box.pageOf(answer));
    world.box.nonce = QByteArray(32, 'a');
    QVERIFY(!world.box.pageOf(answer));
}

void TestBoxLine::aLongTransferIsCutIntoPagesAndMissesNothing()
{
    World world(database());
    QVERIFY(world.start());
    QStringList groups;
    for (int i = 0; i < 20; ++i)
        groups.append(world.hub.make("groups", R"({"name":"Group"})"));
    const auto page = world.box.pageOf(world.box.pull({}, 5));
    QVERIFY(page && page->hasMore && page->snapshot);
    QCOMPARE(page->changes.size(), 5);
    world.cursor = page->cursor;
    // Meanwhile one goes and one comes.
    QCOMPARE(world.hub.api("DELETE", "groups/" + groups.first().toLatin1()).status, 204);
    groups.append(world.hub.make("groups", R"({"name":"Late"})"));
    QSet<QString> seen;
    for (const sync::Change &change : page->changes + world.pullAll(5)) {
        if (change.kind == EntityKind::Group && change.data)
            seen.insert(change.id);
        else if (change.kind == EntityKind::Group)
            seen.remove(change.id);
    }
    groups.removeFirst();
    QCOMPARE(seen, QSet<QString>(groups.cbegin(), groups.cend()));
    // A cursor of another history is noticed.
    QByteArray strange = world.cursor;
    strange[strange.size() - 1] = strange.endsWith('1') ? '2' : '1';
    const int status = world.box.pull(strange).status;
    QVERIFY(status == 409 || status == 400);
}

void TestBoxLine::aWaitingBoxHearsOfAChangeAtOnce()
{
    World world(database());
    QVERIFY(world.start());
    (void)world.pullAll();
    std::optional<link::HubAnswer> answer;
    world.box.nonce = QByteArray(32, 'n');
    const sync::ChangesQuery query{world.cursor, 500, std::chrono::seconds(30), world.box.nonce};
    world.hub.http().ask({"GET", "/box/v1/changes?" + sync::toQuery(query), {}, world.box.bearer},
                         [&](const Result<link::HubAnswer, link::LineFault> &result) {
                             answer = result ? result.value() : link::HubAnswer();
                         });
    const QString group = world.hub.make("groups", R"({"name":"Staff"})");
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 5000);
    const auto page = world.box.pageOf(*answer);
    QVERIFY(page);
    QCOMPARE(wordsOf(page->changes), QStringList{u"+group "_s + group});
}

void TestBoxLine::entriesArriveOnceWhateverIsSentAgain()
{
    World world(database());
    QVERIFY(world.start());
    PencilBox &box = world.box;
    box.write(u"boot"_s, {{u"version"_s, u"1"_s}});
    for (int i = 0; i < 9; ++i)
        box.write(u"note"_s, {{u"report"_s, u"%1"_s.arg(i)}});
    const auto headOf = [](const link::HubAnswer &answer) { return jsonOf(answer).value(u"seq"_s).toInt(); };
    QCOMPARE(headOf(box.push(1)), 10);
    QCOMPARE(headOf(box.push(1)), 10);
    QCOMPARE(headOf(box.push(7)), 10);
    box.write(u"note"_s, {});
    box.write(u"note"_s, {});
    const auto gap = box.push(12);
    QCOMPARE(gap.status, 409);
    QCOMPARE(jsonOf(gap).value(u"code"_s).toString(), u"journal-gap"_s);
    QCOMPARE(headOf(box.push(11)), 12);
    const auto session = sync::decode<sync::SessionReply>(box.session().body);
    QVERIFY(session);
    QCOMPARE(session->journal.sequence, 12U);
    QCOMPARE(session->journal.hash, box.hashes.last());
    // Another history under the same numbers is seen.
    box.records.resize(11);
    box.hashes.resize(11);
    box.write(u"note"_s, {{u"report"_s, u"forged"_s}});
    const auto fork = box.push(12);
    QCOMPARE(fork.status, 409);
    QCOMPARE(jsonOf(fork).value(u"code"_s).toString(), u"journal-fork"_s);
}

void TestBoxLine::aHubThatWasKilledKeepsWhatItSaidItHas()
{
    World world(database());
    QVERIFY(world.start());
    PencilBox &box = world.box;
    for (int i = 0; i < 50; ++i)
        box.write(u"note"_s, {});
    QCOMPARE(box.push(1).status, 200);
    (void)world.pullAll();
    const QString group = world.hub.make("groups", R"({"name":"Staff"})");
    world.hub.kill();
    QVERIFY(world.hub.start());
    QVERIFY(box.signIn());
    QCOMPARE(sync::decode<sync::SessionReply>(box.session().body)->journal.sequence, 50U);
    QCOMPARE(wordsOf(world.pullAll()), QStringList{u"+group "_s + group});
}

void TestBoxLine::whatIsMalformedIsRefusedWithItsPlace()
{
    World world({});
    QVERIFY(world.start());
    const auto wrong = world.box.ask("POST", "/box/v1/session", R"({"protocol":{"min":1,"max":1},"log_id":7})");
    QCOMPARE(wrong.status, 400);
    QVERIFY(!jsonOf(wrong).value(u"errors"_s).toArray().isEmpty());
    QCOMPARE(world.box.ask("POST", "/box/v1/session", "[1").status, 400);
    QCOMPARE(world.box.pull("no.cursor").status, 400);
    QCOMPARE(world.box.ask("GET", "/box/v1/nothing").status, 404);
    QCOMPARE(world.box.ask("DELETE", "/box/v1/session").status, 405);
}

void TestBoxLine::theAccessLogTellsNoSecrets()
{
    World world({});
    QVERIFY(world.start());
    (void)world.hub.make("people",
                         R"({"name":"Winterbourne","kind":"full","mobile":"+447700900142","accessCode":"123456"})");
    (void)world.pullAll();
    world.hub.stop();
    const QByteArray log = world.hub.output();
    QVERIFY(log.contains("/api/v1/people"));
    for (const QByteArray &secret :
         {world.box.bearer, QByteArray("123456"), QByteArray("7700900142"), QByteArray("Winterbourne"), world.cursor})
        QVERIFY2(!log.contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(TestBoxLine)
#include "tst_boxline.moc"
