// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "cutline.h"
#include "twoprocesses.h"

#include <tests/hub/line/hubprocess.h>

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;
using latchkey::tests::HubProcess;

namespace {

const QString DanasBadge = u"04D0D0D0D0D001"_s;
const QString Maple3 = u"04A1B2C3D4E503"_s;
constexpr int Patience = 90000; ///< ms: a box that lost its hub comes back at a random moment

QByteArray quoted(const QString &id) { return '"' + id.toLatin1() + '"'; }

} // namespace

/// Three real programs: the hub, the kiosk and the lock board, with a line between the first two that can be cut.
class TestHubFlow : public QObject {
    Q_OBJECT

    std::unique_ptr<HubProcess> hub;
    std::unique_ptr<TwoProcesses> world;
    std::unique_ptr<CutLine> line;
    QString boxId;
    QString personId;
    QString keyId;
    QString permissionId;

    void furnish();
    [[nodiscard]] QString invitation();
    [[nodiscard]] Program::Run pair(const QStringList &more);
    [[nodiscard]] QJsonObject status();
    [[nodiscard]] bool isOnline() { return status()["link"_L1]["hub"_L1].toString() == u"online"; }
    /// Entries of the box at the hub, and how many events they made.
    [[nodiscard]] QPair<int, int> atHub() const;
    [[nodiscard]] bool hubHasAll();
    bool board(const QString &pattern, int from = 0) { return world->board().waitFor(pattern, from) >= 0; }
    [[nodiscard]] bool takes();
    [[nodiscard]] bool bringsBack();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBoxIsPairedOnceAndKnowsWhatTheHubSays();
    void aPairingThatWasCutOffGoesOn();
    void whatIsNotTheHubOrNotTheCodeIsRefused();
    void theBoxGoesOnWhileTheLineIsCutAndAllOfItArrivesOnce();
    void aKioskStartsWithoutItsHub();
};

void TestHubFlow::initTestCase()
{
    QString why;
    QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
}

void TestHubFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    hub = std::make_unique<HubProcess>();
    QVERIFY(hub->start());
    line = std::make_unique<CutLine>();
    line->leadTo(quint16(QUrl(hub->url()).port()));
    world = std::make_unique<TwoProcesses>();
    furnish();
}

void TestHubFlow::cleanup()
{
    world.reset();
    line.reset();
    hub.reset();
}

void TestHubFlow::furnish()
{
    const QString location = hub->make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
    boxId = hub->make("boxes", R"({"name":"Lobby","location":)" + quoted(location) + '}');
    personId = hub->make("people", R"({"name":"Dana","kind":"box-only","badges":["04D0D0D0D0D001"]})");
    keyId = hub->make("keys",
                      R"({"name":"Maple 3","fob":"04A1B2C3D4E503","homeBox":)" + quoted(boxId) + R"(,"homeBin":7})");
    permissionId = hub->make("permissions", R"({"person":)" + quoted(personId) + R"(,"key":)" + quoted(keyId) + '}');
}

QString TestHubFlow::invitation()
{
    return hub->command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, boxId})
        .value_or(QString());
}

Program::Run TestHubFlow::pair(const QStringList &more)
{
    const QString pin = QString::fromLatin1(hub->http().address().pins.constFirst().toHex());
    return Program::run(u"latchkey-kiosk"_s,
                        QStringList{u"pair"_s, u"--data"_s, world->path(u"data"_s), u"--config"_s,
                                    world->path(u"kiosk.json"_s), u"--hub"_s, line->url(), u"--pin"_s, pin}
                            + more);
}

QJsonObject TestHubFlow::status()
{
    const auto run = Program::run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, world->path(u"data"_s)});
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

QPair<int, int> TestHubFlow::atHub() const
{
    QPair<int, int> counts;
    const QString name = u"flow"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(hub->data() + u"/hub.db"_s);
        if (database.open()) {
            QSqlQuery entries(u"SELECT count(*) FROM journal_entry"_s, database);
            counts.first = entries.next() ? entries.value(0).toInt() : -1;
            QSqlQuery events(u"SELECT count(*) FROM event"_s, database);
            counts.second = events.next() ? events.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return counts;
}

bool TestHubFlow::hubHasAll()
{
    const auto counts = atHub();
    const int here = int(world->journal().size());
    return counts.first == here && counts.second == here;
}

bool TestHubFlow::takes()
{
    const int from = int(world->board().lines().size());
    if (!world->present(DanasBadge, u"^DOOR bin=7 open$"_s))
        return false;
    const int done = world->records(u"committed"_s);
    world->hand(u"fob 7 removed"_s);
    world->hand(u"door 7 closed"_s);
    return board(u"^RELEASE bin=7"_s, from) && world->waitForRecords(u"committed"_s, done + 1);
}

bool TestHubFlow::bringsBack()
{
    if (!world->present(Maple3, u"^DOOR bin=7 open$"_s))
        return false;
    const int done = world->records(u"committed"_s);
    world->hand(u"fob 7 present "_s + Maple3);
    world->hand(u"door 7 closed"_s);
    return world->waitForRecords(u"committed"_s, done + 1);
}

void TestHubFlow::aBoxIsPairedOnceAndKnowsWhatTheHubSays()
{
    const QString code = invitation();
    const auto first = pair({u"--code"_s, code});
    QVERIFY2(first.code == 0, qPrintable(first.out + first.err));
    QVERIFY2(first.out.contains(u"the hub must show the same words: "_s), qPrintable(first.out));
    QVERIFY(first.out.contains(u"this box is "_s + boxId));
    // Neither the box nor the code serves again.
    const auto second = pair({u"--code"_s, code});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains(u"has a hub already"_s), qPrintable(second.err));
    const auto third = pair({u"--code"_s, code, u"--again"_s});
    QCOMPARE(third.code, 1);
    QVERIFY2(third.err.contains(u"no manager made this code"_s), qPrintable(third.err));

    QVERIFY(world->start());
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QVERIFY(takes());
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 20000);
    // A change at the hub is at the box within moments.
    QCOMPARE(hub->api("DELETE", "permissions/" + permissionId.toLatin1()).status, 204);
    QVERIFY(bringsBack());
    const auto refused = [&] {
        world->hand(u"badge "_s + DanasBadge);
        return world->records(u"refused"_s) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 20000);
}

void TestHubFlow::aPairingThatWasCutOffGoesOn()
{
    const QString pin = QString::fromLatin1(hub->http().address().pins.constFirst().toHex());
    const QStringList arguments{u"pair"_s,
                                u"--data"_s,
                                world->path(u"data"_s),
                                u"--config"_s,
                                world->path(u"kiosk.json"_s),
                                u"--hub"_s,
                                line->url(),
                                u"--pin"_s,
                                pin};
    Program program(u"latchkey-kiosk"_s, arguments);
    QVERIFY(program.start());
    QVERIFY(program.waitFor(u"^type this code at .*: [B-Z]{4}-[B-Z]{4}$"_s) >= 0);
    QVERIFY(program.waitFor(u"^the hub must show the same words: (\\w+ ){3}\\w+$"_s) >= 0);
    program.kill();
    // Somebody came with a code of a manager's meanwhile: that one counts.
    const auto paired = pair({u"--code"_s, invitation()});
    QVERIFY2(paired.code == 0, qPrintable(paired.out + paired.err));
}

void TestHubFlow::whatIsNotTheHubOrNotTheCodeIsRefused()
{
    const auto wrongPin = Program::run(u"latchkey-kiosk"_s,
                                       {u"pair"_s, u"--data"_s, world->path(u"data"_s), u"--config"_s,
                                        world->path(u"kiosk.json"_s), u"--hub"_s, line->url(), u"--pin"_s,
                                        QString(64, u'a')});
    QCOMPARE(wrongPin.code, 1);
    QVERIFY2(wrongPin.err.contains(u"the certificate is not the hub's"_s), qPrintable(wrongPin.err));
    const auto wrongCode = pair({u"--code"_s, u"BCDF-GHJK"_s});
    QCOMPARE(wrongCode.code, 1);
    line->cut();
    const auto away = pair({u"--code"_s, invitation()});
    QCOMPARE(away.code, 1);
    QVERIFY2(away.err.contains(u"cannot be reached"_s), qPrintable(away.err));
    // Nothing of it made the box a hub's: the site that was imported still serves.
    QVERIFY(world->start());
    QCOMPARE(status()["link"_L1]["hub"_L1].toString(), u"none"_s);
    QVERIFY(takes());
}

void TestHubFlow::theBoxGoesOnWhileTheLineIsCutAndAllOfItArrivesOnce()
{
    QCOMPARE(pair({u"--code"_s, invitation()}).code, 0);
    QVERIFY(world->start());
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QVERIFY(takes());
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 20000);
    const auto before = atHub();

    line->cut();
    QVERIFY(bringsBack());
    QVERIFY(takes());
    QVERIFY(bringsBack());
    QTRY_VERIFY_WITH_TIMEOUT(!isOnline(), Patience);
    QCOMPARE(atHub(), before);
    // The hub takes Dana's leave away; the box cannot know.
    QCOMPARE(hub->api("DELETE", "permissions/" + permissionId.toLatin1()).status, 204);
    QVERIFY(takes());
    QVERIFY(bringsBack());

    line->mend();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 30000);
    const auto refused = [&] {
        world->hand(u"badge "_s + DanasBadge);
        return world->records(u"refused"_s) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 20000);
    QCOMPARE(world->verify().code, 0);
    QCOMPARE(world->pulses(), world->records(u"unlocked"_s));
}

void TestHubFlow::aKioskStartsWithoutItsHub()
{
    QCOMPARE(pair({u"--code"_s, invitation()}).code, 0);
    line->cut();
    QVERIFY(world->start());
    QVERIFY(takes());
    QVERIFY(!isOnline());
    QVERIFY(!status()["link"_L1]["lastUpdate"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestHubFlow)
#include "tst_hubflow.moc"
