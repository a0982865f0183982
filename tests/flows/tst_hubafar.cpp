// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "hubworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

/// Bins that are opened from afar, with real programs: see HubWorld.
class TestHubAfar : public QObject, private HubWorld {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void aBinIsOpenedFromAfarForWhoeverStandsThere();
    void anOrderFromAfarThatNobodyTakesNeverOpens();
    void anOrderFromAfarWaitsForNothing();
    void wrongDigitsEndAnOrderFromAfar();
};

void TestHubAfar::initTestCase()
{
    QString why;
    QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
}

void TestHubAfar::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(begin());
    hub->useToken(hub->newToken({u"--step-up"_s}));
    QVERIFY(isJoined());
}

void TestHubAfar::aBinIsOpenedFromAfarForWhoeverStandsThere()
{
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 20000);
    const auto ordered = order(7, u"press-button"_s);
    QVERIFY2(ordered.status == 202, ordered.body.constData());
    const QString id = latchkey::tests::jsonOf(ordered)["id"_L1].toString();
    QVERIFY(world->comesTo(u"AwaitingPresence"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"accepted"_s, 20000);
    QCOMPARE(world->pulses(), 0);
    // Somebody presses at the box.
    world->hand(u"button down"_s);
    QVERIFY(board(u"^DOOR bin=7 open$"_s));
    world->hand(u"button up"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"done"_s, 20000);
    world->hand(u"fob 7 removed"_s);
    world->hand(u"door 7 closed"_s);
    QVERIFY(world->waitForRecords(u"committed"_s, 1));
    const QJsonObject intent = lastRecord(u"intent"_s);
    QCOMPARE(intent["kind"_L1].toString(), u"open"_s);
    QCOMPARE(intent["command"_L1].toString(), id);
    QVERIFY(!intent["by"_L1].toString().isEmpty());
    QVERIFY(command(id)["entry"_L1].toInt() > 0);
    QCOMPARE(world->pulses(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hubHasAll(), 20000);
    QCOMPARE(world->verify().code, 0);
}

void TestHubAfar::anOrderFromAfarThatNobodyTakesNeverOpens()
{
    const QString id = latchkey::tests::jsonOf(order(7, u"press-button"_s))["id"_L1].toString();
    QVERIFY(world->comesTo(u"AwaitingPresence"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"expired"_s, 75000);
    QVERIFY(world->comesTo(u"Idle"_s));
    // Whoever presses now is too late.
    world->hand(u"button down"_s);
    world->hand(u"button up"_s);
    QVERIFY(takes()); // and the box serves
    QCOMPARE(world->pulses(), 1);
    QCOMPARE(lastRecord(u"intent"_s)["kind"_L1].toString(), u"pick-up"_s);
}

void TestHubAfar::anOrderFromAfarWaitsForNothing()
{
    // Somebody is at the box.
    QVERIFY(world->present(DanasBadge, u"^DOOR bin=7 open$"_s));
    const QString busy = latchkey::tests::jsonOf(order(8, u"press-button"_s))["id"_L1].toString();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(busy), u"refused"_s, 20000);
    QCOMPARE(command(busy)["code"_L1].toString(), u"busy"_s);
    world->hand(u"door 7 closed"_s);
    QVERIFY(world->waitForRecords(u"aborted"_s, 1));
    // Without a line there is nothing to order, and nothing is kept for later.
    line->cut();
    const auto away = order(8, u"press-button"_s);
    QCOMPARE(away.status, 409);
    QVERIFY2(away.body.contains("box-offline"), away.body.constData());
    line->mend();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QCOMPARE(world->pulses(), 1);
}

void TestHubAfar::wrongDigitsEndAnOrderFromAfar()
{
    const QString id = latchkey::tests::jsonOf(order(7, u"screen-code"_s))["id"_L1].toString();
    const QByteArray path = "boxes/" + boxId.toLatin1() + "/commands/" + id.toLatin1() + "/code";
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"accepted"_s, 20000);
    // Letters are never on the screen: these are wrong for certain.
    for (int i = 0; i < 3; ++i) {
        const auto typed = hub->api("POST", path, {{u"digits"_s, u"abc"_s}});
        QVERIFY2(typed.status == 422 && typed.body.contains("wrong-code"), typed.body.constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"refused"_s, 20000);
    QCOMPARE(command(id)["code"_L1].toString(), u"wrong-code"_s);
    QCOMPARE(hub->api("POST", path, {{u"digits"_s, u"abc"_s}}).status, 409);
    QCOMPARE(world->pulses(), 0);
}

QTEST_GUILESS_MAIN(TestHubAfar)
#include "tst_hubafar.moc"
