// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "twoprocesses.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

namespace {

const QString DanasBadge = u"badge 04D0D0D0D0D001"_s;
const QString Maple3 = u"04A1B2C3D4E503"_s;
const QString Maple5 = u"04A1B2C3D4E505"_s;
const QString Maple9 = u"04A1B2C3D4E509"_s;

} // namespace

/// Two real programs, the real serial code between them, Secure Channel on. What happened is read from the board's own
/// words and from the journal.
class TestPickUpAndDropOff : public QObject {
    Q_OBJECT

    std::unique_ptr<TwoProcesses> world;

    bool board(const QString &pattern) { return world->board().waitFor(pattern) >= 0; }
    QJsonObject last(const QString &type)
    {
        QJsonObject body;
        for (const auto &record : world->journal()) {
            if (record.type == type)
                body = record.body;
        }
        return body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        world = std::make_unique<TwoProcesses>();
        QVERIFY2(world->start(), qPrintable(world->kiosk().lines().mid(0, 20).join(u'\n')));
        QVERIFY(world->sessions() >= 1);
    }

    void cleanup()
    {
        const auto verdict = world->verify();
        QVERIFY2(verdict.code == 0, qPrintable(verdict.out + verdict.err));
        QTRY_COMPARE(world->pulses(), world->records(u"unlocked"_s)); // its line may still be on its way to us
        QCOMPARE(world->kiosk().stop(), 0);
        QCOMPARE(world->verify().code, 0);
        world.reset();
    }

    void aBadgeTakesAKeyAndTheFobBringsItBack()
    {
        world->hand(DanasBadge);
        QVERIFY(board(u"^RELEASE bin=7 count=1$"_s));
        QVERIFY(board(u"^DOOR bin=7 open$"_s));
        world->hand(u"fob 7 removed"_s);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->waitForRecords(u"committed"_s, 1));
        QCOMPARE(last(u"intent"_s)["person"_L1].toString(), u"dana"_s);

        QVERIFY(world->present(Maple3, u"^DOOR bin=7 open$"_s));
        world->hand(u"fob 7 present "_s + Maple3);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->waitForRecords(u"committed"_s, 2));
        QCOMPARE(last(u"intent"_s)["kind"_L1].toString(), u"drop-off"_s);
    }

    void codeAndPinAreTypedOnTheReadersPad()
    {
        world->hand(u"keypad 123456"_s);
        QVERIFY(world->comesTo(u"AwaitingFactor"_s));
        world->hand(u"keypad 2580"_s);
        QVERIFY(board(u"^DOOR bin=7 open$"_s));
        world->hand(u"fob 7 removed"_s);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->waitForRecords(u"committed"_s, 1));
        QCOMPARE(last(u"intent"_s)["method"_L1].toString(), u"access-code"_s);
    }

    void aWrongPinOpensNothing()
    {
        world->hand(u"keypad 123456"_s);
        QVERIFY(world->comesTo(u"AwaitingFactor"_s));
        world->hand(u"keypad 2581"_s);
        QVERIFY(world->waitForRecords(u"refused"_s, 1));
        QCOMPARE(world->records(u"intent"_s), 0);
        QCOMPARE(world->pulses(), 0);
    }

    void aDifferentKeyIsRecordedWhereItIs()
    {
        world->hand(u"badge "_s + Maple9);
        QVERIFY(board(u"^DOOR bin=9 open$"_s));
        world->hand(u"fob 9 present "_s + Maple5);
        world->hand(u"door 9 closed"_s);
        QVERIFY(world->waitForRecords(u"review"_s, 1));
        QCOMPARE(last(u"review"_s)["found"_L1]["uid"_L1].toString(), Maple5);
    }

    void closingWithoutTakingAborts()
    {
        world->hand(DanasBadge);
        QVERIFY(board(u"^DOOR bin=7 open$"_s));
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->waitForRecords(u"aborted"_s, 1));
        QCOMPARE(last(u"aborted"_s)["found"_L1]["uid"_L1].toString(), Maple3);
        QCOMPARE(world->pulses(), 1);
    }

    void aDoorLeftOpenKeepsEveryOtherBinShut()
    {
        world->hand(DanasBadge);
        QVERIFY(board(u"^DOOR bin=7 open$"_s));
        world->hand(u"fob 7 removed"_s);
        world->hand(u"badge "_s + Maple9); // somebody else, before the door is shut
        QVERIFY(board(u"^BADGE "_s + Maple9));
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->waitForRecords(u"committed"_s, 1));
        QCOMPARE(world->pulses(), 1);
        QVERIFY(world->present(Maple9, u"^DOOR bin=9 open$"_s));
        world->hand(u"fob 9 present "_s + Maple9);
        world->hand(u"door 9 closed"_s);
        QVERIFY(world->waitForRecords(u"committed"_s, 2));
    }

    void aDoorForcedWithNobodyThereIsAnAlarm()
    {
        world->hand(u"door 4 open"_s);
        QVERIFY(world->waitForRecords(u"door-alarm"_s, 1));
        world->hand(u"badge "_s + Maple9);
        QVERIFY(board(u"^BADGE "_s + Maple9));
        world->hand(u"door 4 closed"_s);
        QVERIFY(world->waitForRecords(u"door-alarm"_s, 2));
        QCOMPARE(world->pulses(), 0);
    }

    void aJammedLatchIsTriedTwiceUnderTwoIntents()
    {
        world->hand(u"latch 9 jam"_s);
        world->hand(u"badge "_s + Maple9);
        QVERIFY(world->waitForRecords(u"aborted"_s, 2));
        QCOMPARE(world->pulses(), 2);
        QCOMPARE(world->records(u"intent"_s), 2);
        QVERIFY(world->waitForRecords(u"note"_s, 1));
    }
};

QTEST_GUILESS_MAIN(TestPickUpAndDropOff)
#include "tst_pickupanddropoff.moc"
