// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "hubbrowser.h"
#include "hubworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

namespace {

constexpr int ClockErrorMs = 2000; // how well a hub knows the clock of a box (docs/sync.md)

} // namespace

/// A box and its hub through a day: see HubWorld.
class TestHubFlow : public QObject, private HubWorld {
    Q_OBJECT

    void seeTheCase();
    void useTheBooking(const QString &booking);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void aBoxIsPairedOnceAndKnowsWhatTheHubSays();
    void aPairingThatWasCutOffGoesOn();
    void whatIsNotTheHubOrNotTheCodeIsRefused();
    void theBoxGoesOnWhileTheLineIsCutAndAllOfItArrivesOnce();
    void aBoxThatShowsItsCodeIsApprovedByIt();
    void aPictureOfTheBoxThatFitsIsTakenAndAnotherIsNot();
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
    QVERIFY(begin());
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
    revoke();
    QVERIFY(bringsBack());
    QTRY_COMPARE_WITH_TIMEOUT(unseenKeys(), 1, 20000);
    QVERIFY(isTurnedAway());
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
    QStringList shown;
    for (int times = 0; times < 2; ++times) {
        Program program(u"latchkey-kiosk"_s, arguments);
        QVERIFY(program.start());
        QVERIFY(program.waitFor(u"^type this code at .*: [B-Z]{4}-[B-Z]{4}$"_s) >= 0);
        QVERIFY(program.waitFor(u"^the hub must show the same words: (\\w+ ){3}\\w+$"_s) >= 0);
        shown.append(program.lines().join(u'\n'));
        program.kill();
    }
    QCOMPARE(shown[0], shown[1]); // the same pairing, not another
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
    // What changes about Dana without touching any leave accuses nobody, though the leave goes later.
    QCOMPARE(hub->api("PATCH", "people/" + personId.toLatin1(), {{u"name"_s, u"Dana Fox"_s}}).status, 200);
    QVERIFY(takes());
    QVERIFY(bringsBack());
    QTRY_VERIFY_WITH_TIMEOUT(!isOnline(), Patience);
    QCOMPARE(atHub(), before);
    // The hub takes Dana's leave away, and makes a booking; the box cannot know.
    revoke();
    const QDateTime revoked = QDateTime::currentDateTimeUtc();
    const auto booked = hub->api("POST", "bookings",
                                 QJsonDocument::fromJson(R"({"name":"Greta","keys":[)" + quoted(keyId)
                                                         + R"(],"from":"2020-01-01T00:00","until":"2099-01-01T00:00"})")
                                     .object());
    QVERIFY2(booked.status == 201, booked.body.constData());
    const QString booking = latchkey::tests::jsonOf(booked)["id"_L1].toString();
    // Within the error of the box's clock nobody could say which came first.
    QTRY_VERIFY_WITH_TIMEOUT(revoked.msecsTo(QDateTime::currentDateTimeUtc()) > ClockErrorMs, Patience);
    QVERIFY(takes());
    QVERIFY(bringsBack());

    line->mend();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(unseenKeys(), 1, 20000);
    QVERIFY(isTurnedAway());
    QCOMPARE(world->verify().code, 0);
    QCOMPARE(world->pulses(), world->records(u"unlocked"_s));
    seeTheCase();
    useTheBooking(booking);
}

/// What Dana took after that is a case: once, with who, what and that it happened without a line.
void TestHubFlow::seeTheCase()
{
    const QJsonArray stale = events("mark=stale-permit");
    QCOMPARE(stale.size(), 1);
    const QJsonObject taken = stale.first().toObject();
    QCOMPARE(taken["person"_L1].toString(), personId);
    QCOMPARE(taken["key"_L1].toString(), keyId);
    QVERIFY(taken["offline"_L1].toBool());
    // What happened before the leave was taken away is none, though it was told after.
    QCOMPARE(events("type=committed").size(), world->records(u"committed"_s));
    // And people see it, at the console.
    HubBrowser browser(hub->url());
    QVERIFY2(browser.signIn(u"ada@harbour.example"_s, u"four lanterns at pier 9"_s), qPrintable(browser.html()));
    QCOMPARE(browser.get(u"/cases"_s), 200);
    QVERIFY2(browser.html().contains(u"A key was taken after the permission had ended"), qPrintable(browser.html()));
    QVERIFY(browser.html().contains(u"Maple 3, Dana Fox, Lobby"));
    QCOMPARE(browser.get(u"/activity"_s), 200);
    QCOMPARE(browser.html().count(u"Permission had ended"_s), 1);
    QVERIFY(browser.html().count(u"class=\"offline\""_s) >= 5);
}

/// The booking that was made meanwhile opens now, by its code at the pad; hub and box agree where the key is.
void TestHubFlow::useTheBooking(const QString &booking)
{
    const auto code = hub->api("GET", "bookings/" + booking.toLatin1() + "/code");
    QCOMPARE(code.status, 200);
    QString digits = latchkey::tests::jsonOf(code)["code"_L1].toString();
    digits.remove(QRegularExpression(u"[^0-9]"_s));
    const int from = int(world->board().lines().size());
    world->hand(u"keypad "_s + digits + u'#');
    QVERIFY(board(u"^DOOR bin=7 open$"_s, from));
    world->hand(u"fob 7 removed"_s);
    world->hand(u"door 7 closed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 30000);
    const auto isOutAtHub = [&] {
        const auto map = latchkey::tests::jsonOf(hub->api("GET", "keymap"));
        const QJsonArray keys = map["keys"_L1].toArray();
        for (const auto &key : keys) {
            if (key.toObject()["id"_L1].toString() == keyId)
                return key.toObject()["state"_L1].toString() == u"out";
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOutAtHub(), 20000);
    QCOMPARE(status()["keys"_L1]["out"_L1].toInt(), 1);
}

void TestHubFlow::aBoxThatShowsItsCodeIsApprovedByIt()
{
    hub->useToken(hub->newToken({u"--step-up"_s}));
    const QString pin = QString::fromLatin1(hub->http().address().pins.constFirst().toHex());
    Program program(u"latchkey-kiosk"_s,
                    {u"pair"_s, u"--data"_s, world->path(u"data"_s), u"--config"_s, world->path(u"kiosk.json"_s),
                     u"--hub"_s, line->url(), u"--pin"_s, pin});
    QVERIFY(program.start());
    const int at = program.waitFor(u"^type this code at .*: [B-Z]{4}-[B-Z]{4}$"_s);
    QVERIFY(at >= 0);
    const QString code = program.lines().at(at).right(9);
    const int said = program.waitFor(u"^the hub must show the same words: (\\w+ ){3}\\w+$"_s);
    QVERIFY(said >= 0);
    const QString words = program.lines().at(said).section(u": "_s, 1);
    // Another code is no box; this one shows the words of this box and lets nobody in by being looked at.
    QCOMPARE(hub->api("GET", "pairings/BCDF-GHJK").status, 404);
    const auto shown = hub->api("GET", "pairings/" + code.toLatin1());
    QCOMPARE(shown.status, 200);
    QStringList atHub;
    const QJsonArray list = latchkey::tests::jsonOf(shown)["checkWords"_L1].toArray();
    for (const auto &word : list)
        atHub.append(word.toString());
    QCOMPARE(atHub.join(u' '), words);
    const QDateTime until = QDateTime::fromString(latchkey::tests::jsonOf(shown)["expiresAt"_L1].toString(),
                                                  Qt::ISODate);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(until);
    QVERIFY2(left > 500 && left <= 600, qPrintable(QString::number(left)));
    QCOMPARE(hub->api("POST", "pairings/BCDF-GHJK/approval", {{u"box"_s, boxId}}).status, 404);
    QCOMPARE(hub->api("POST", "pairings/" + code.toLatin1() + "/approval", {{u"box"_s, u"box-none"_s}}).status, 422);
    QCOMPARE(hub->api("POST", "pairings/" + code.toLatin1() + "/approval", {{u"box"_s, boxId}}).status, 204);
    QVERIFY(program.waitFor(u"^this box is "_s + boxId, 0, 30000) >= 0);
    QVERIFY(world->start());
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
}

void TestHubFlow::aPictureOfTheBoxThatFitsIsTakenAndAnotherIsNot()
{
    QVERIFY(isJoined());
    QCOMPARE(status()["geometry"_L1].toString(), u"fits"_s);
    const auto look = [this](int bins) {
        QJsonArray doors;
        for (int n = 1; n <= bins; ++n)
            doors.append(
                QJsonObject{{u"bins"_s, QJsonArray{n}}, {u"hinge"_s, 1}, {u"place"_s, QJsonArray{0, n * 30, 90, 25}}});
        const QJsonArray none{0, 0, 0, 0};
        return hub->api("PATCH", "boxes/" + boxId.toLatin1(),
                        {{u"geometry"_s,
                          QJsonObject{{u"size"_s, QJsonArray{200, 900}},
                                      {u"screen"_s, none},
                                      {u"reader"_s, none},
                                      {u"button"_s, QJsonArray{0, 0}},
                                      {u"readerSide"_s, 1},
                                      {u"doors"_s, doors}}}});
    };
    const auto more = look(24);
    QVERIFY2(more.status == 200, more.body.constData());
    QTRY_COMPARE_WITH_TIMEOUT(status()["geometry"_L1].toString(), u"other-at-hub"_s, 20000);
    QVERIFY(takes()); // it goes on as it was set up
    QCOMPARE(look(20).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(status()["geometry"_L1].toString(), u"fits"_s, 20000);
    QVERIFY(bringsBack());
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
