// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
namespace happened = latchkey::events;
using Ms = LineBench::Ms;

namespace {

int outcomes(const LineBench &bench)
{
    return bench.count<happened::Released>() + bench.count<happened::ReleaseRefused>()
        + bench.count<happened::ReleaseUnknown>();
}

} // namespace

class TestControlPanelCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse_data();
    void aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse();
    void aCutAtAnyPacketHasOneOutcomeAndNoSecondPulse_data();
    void aCutAtAnyPacketHasOneOutcomeAndNoSecondPulse();
    void aBoardResetAtAnyPacketHasOneOutcomeAndNoSecondPulse_data();
    void aBoardResetAtAnyPacketHasOneOutcomeAndNoSecondPulse();
    void outIsNeverSentAgainInAnotherSession();
};

void TestControlPanelCuts::aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse_data()
{
    QTest::addColumn<int>("packet");
    QTest::addColumn<bool>("reply");
    for (int packet = 0; packet < 6; ++packet) {
        QTest::addRow("command %d", packet) << packet << false;
        QTest::addRow("reply %d", packet) << packet << true;
    }
}

void TestControlPanelCuts::aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse()
{
    QFETCH(int, packet);
    QFETCH(bool, reply);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    int seen = 0;
    const auto lose = [&](const Frame &) { return seen++ == packet; };
    (reply ? bench.loseReply : bench.loseCommand) = lose;
    bench.release(9, 2);
    bench.runFor(Ms(12000));
    QCOMPARE(outcomes(bench), 1);
    QCOMPARE(bench.count<happened::Released>(), 1); // one lost packet is what retries are for
    QCOMPARE(bench.board.pulses.size(), 1);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
}

void TestControlPanelCuts::aCutAtAnyPacketHasOneOutcomeAndNoSecondPulse_data()
{
    aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse_data();
}

void TestControlPanelCuts::aCutAtAnyPacketHasOneOutcomeAndNoSecondPulse()
{
    QFETCH(int, packet);
    QFETCH(bool, reply);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    int seen = 0;
    const auto cut = [&](const Frame &) { return seen++ >= packet; };
    (reply ? bench.loseReply : bench.loseCommand) = cut;
    bench.release(9, 2);
    bench.runFor(Ms(12000));
    QCOMPARE(outcomes(bench), 1);
    const auto pulses = bench.board.pulses.size();
    QVERIFY(pulses <= 1);
    QVERIFY2(pulses == 0 || bench.count<happened::ReleaseRefused>() == 0, "a refusal promises that nothing moved");
    QVERIFY2(pulses == 1 || bench.count<happened::Released>() == 0, "a release promises that the latch moved");
    bench.loseCommand = bench.loseReply = {};
    QVERIFY(bench.runUntilOnline(Ms(5000)));
    bench.runFor(Ms(10000));
    QCOMPARE(bench.board.pulses.size(), pulses);
    QCOMPARE(outcomes(bench), 1);
}

void TestControlPanelCuts::aBoardResetAtAnyPacketHasOneOutcomeAndNoSecondPulse_data()
{
    aLossAtAnyPacketHasOneOutcomeAndNoSecondPulse_data();
}

void TestControlPanelCuts::aBoardResetAtAnyPacketHasOneOutcomeAndNoSecondPulse()
{
    QFETCH(int, packet);
    QFETCH(bool, reply);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    int seen = 0;
    const auto reset = [&](const Frame &) {
        if (seen++ != packet) {
            return false;
        }
        bench.board.reboot();
        return true;
    };
    (reply ? bench.loseReply : bench.loseCommand) = reset;
    bench.release(9, 2);
    bench.runFor(Ms(12000));
    QCOMPARE(outcomes(bench), 1);
    const auto pulses = bench.board.pulses.size();
    QVERIFY(pulses <= 1);
    QVERIFY(pulses == 0 || bench.count<happened::ReleaseRefused>() == 0);
    QVERIFY(pulses == 1 || bench.count<happened::Released>() == 0);
}

void TestControlPanelCuts::outIsNeverSentAgainInAnotherSession()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.loseReply = [&](const Frame &command) {
        if (command.is(Command::Output)) {
            bench.board.reboot(); // it moved the latch and forgot everything but its count
            return true;
        }
        return false;
    };
    bench.release(9, 2);
    bench.runFor(Ms(20000));
    QCOMPARE(bench.count<happened::ReleaseUnknown>(), 1);
    QCOMPARE(outcomes(bench), 1);
    QCOMPARE(bench.board.pulses.size(), 1);
    QList<QByteArray> packets;
    for (const auto &sent : bench.sent) {
        if (sent.frame.is(Command::Output) && !packets.contains(sent.bytes)) {
            packets.append(sent.bytes);
        }
    }
    QCOMPARE(packets.size(), 1);
    QVERIFY2(bench.all<happened::WentOnline>().constLast().facts->pulseCount == 1, "the board tells what happened");
}

QTEST_APPLESS_MAIN(TestControlPanelCuts)
#include "tst_controlpanelcuts.moc"
