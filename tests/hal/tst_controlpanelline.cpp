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

class TestControlPanelLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void numbersRunFromZeroThenOneTwoThree();
    void aRetryHasTheSameNumberAndTheSameBytes();
    void aLostReplyIsFetchedWithoutDoingItTwice();
    void firstRetriesAreQuickAndLaterOnesAreSlow();
    void busyBringsTheSamePacketALittleLater();
    void busyForEverIsSilence();
    void aDeviceThatHeardNoiseIsToldAgain();
    void nak4StartsOverAtOnce();
    void numberZeroInClearStartsOver();
    void aLostSessionAtTheDeviceStartsOver();
    void restartsDoNotGoInCircles();
    void eightSecondsOfSilenceAreOffline();
    void aDamagedReplyIsNoReply();
    void aForgedReplyIsNoReply();
    void aRepliesEchoIsIgnored();
    void oldRepliesAreIgnored();
    void aPartialPacketIsDroppedAfterTheGap();
    void bytesOneByOneAreUnderstood();
};

void TestControlPanelLine::numbersRunFromZeroThenOneTwoThree()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    quint8 expected = 0;
    for (const auto &sent : bench.sent) {
        QCOMPARE(sent.frame.sequence, expected);
        expected = nextSequence(expected);
    }
}

void TestControlPanelLine::aRetryHasTheSameNumberAndTheSameBytes()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    int lost = 0;
    bench.loseCommand = [&](const Frame &) { return ++lost <= 3; };
    const auto first = bench.sent.size();
    bench.runFor(Ms(2000), [&] { return bench.sent.size() >= first + 4; });
    for (auto i = first; i < first + 4; ++i) {
        QCOMPARE(bench.sent.at(i).bytes, bench.sent.at(first).bytes);
    }
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.panel.statistics().retries, quint64(3));
}

void TestControlPanelLine::aLostReplyIsFetchedWithoutDoingItTwice()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.loseReply = [&](const Frame &command) {
        const bool lose = command.is(Command::Output);
        bench.loseReply = lose ? LineBench::Fate() : bench.loseReply;
        return lose;
    };
    bench.release(5, 2);
    QVERIFY(bench.runFor(Ms(2000), [&] { return bench.count<happened::Released>() == 1; }));
    QCOMPARE(bench.sentCount(Command::Output), 2);
    QCOMPARE(bench.board.pulses.size(), 1);
}

void TestControlPanelLine::firstRetriesAreQuickAndLaterOnesAreSlow()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    const auto first = bench.sent.size();
    bench.board.alive = false;
    bench.runFor(Ms(7000));
    QList<Ms> gaps;
    for (auto i = first + 1; i < bench.sent.size(); ++i) {
        gaps.append(bench.sent.at(i).at - bench.sent.at(i - 1).at);
    }
    QVERIFY(gaps.size() > 6);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(gaps.at(i) >= Ms(200) && gaps.at(i) <= Ms(300));
    }
    QVERIFY(gaps.last() >= Ms(1000));
}

void TestControlPanelLine::busyBringsTheSamePacketALittleLater()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.busy = 2;
    const auto first = bench.sent.size();
    bench.runFor(Ms(1000), [&] { return bench.sent.size() >= first + 3; });
    QCOMPARE(bench.sent.at(first + 1).bytes, bench.sent.at(first).bytes);
    QCOMPARE(bench.sent.at(first + 2).bytes, bench.sent.at(first).bytes);
    const Ms wait = bench.sent.at(first + 1).at - bench.sent.at(first).at;
    QVERIFY(wait >= Ms(50) && wait <= Ms(210));
    QCOMPARE(bench.panel.statistics().busy, quint64(2));
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
}

void TestControlPanelLine::busyForEverIsSilence()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.busy = 100000;
    QVERIFY(bench.runFor(Ms(10000), [&] { return bench.count<happened::WentOffline>() == 1; }));
}

void TestControlPanelLine::aDeviceThatHeardNoiseIsToldAgain()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.clearNak = NakCode::BadCheck;
    const auto first = bench.sent.size();
    bench.runFor(Ms(1000), [&] { return bench.sent.size() >= first + 2; });
    QCOMPARE(bench.sent.at(first + 1).bytes, bench.sent.at(first).bytes);
}

void TestControlPanelLine::nak4StartsOverAtOnce()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.reboot();
    bench.board.facts.pulseCount = 99;
    const Ms before = bench.now;
    QVERIFY(bench.runUntilOnline());
    QVERIFY(bench.now - before < Ms(1000));
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
    QCOMPARE(bench.all<happened::WentOnline>().constLast().facts->pulseCount, 99u);
    QCOMPARE(bench.count<happened::FaultIs>(), 0);
}

void TestControlPanelLine::numberZeroInClearStartsOver()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.changeReply = [&](const QByteArray &bytes) {
        FrameReader reader;
        reader.feed(bytes);
        const auto event = reader.next();
        Frame reply = std::get<ReceivedFrame>(*event).frame;
        bench.changeReply = {};
        reply.security.reset();
        reply.mac.clear();
        reply.sequence = 0;
        reply.code = quint8(Reply::Ack);
        reply.data.clear();
        return encodeFrame(reply);
    };
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
}

void TestControlPanelLine::aLostSessionAtTheDeviceStartsOver()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.clearNak = NakCode::SecurityNotMet;
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
}

void TestControlPanelLine::restartsDoNotGoInCircles()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [&](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<LocalStatusCommand>(command)) {
            bench.board.clearNak = NakCode::SecurityNotMet;
        }
        return std::nullopt;
    };
    bench.board.reboot();
    const auto before = bench.sent.size();
    bench.runFor(Ms(10000));
    QVERIFY(bench.sent.size() - before < 200);
}

void TestControlPanelLine::eightSecondsOfSilenceAreOffline()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.runFor(Ms(500));
    bench.board.alive = false;
    const Ms start = bench.now;
    bench.runFor(Ms(7500));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QVERIFY(bench.runFor(Ms(2000), [&] { return bench.count<happened::WentOffline>() == 1; }));
    QVERIFY(bench.now - start <= Ms(8200));
    QCOMPARE(bench.lastFault(), BoardFault::Silent);
    bench.board.alive = true;
    QVERIFY(bench.runUntilOnline());
}

void TestControlPanelLine::aDamagedReplyIsNoReply()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    int damaged = 0;
    bench.changeReply = [&](const QByteArray &bytes) {
        QByteArray bad = bytes;
        if (++damaged <= 2) {
            bad[bad.size() / 2] = char(bad.at(bad.size() / 2) ^ 0x20);
        }
        return bad;
    };
    bench.runFor(Ms(3000));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QVERIFY(bench.panel.statistics().damaged >= 2);
}

void TestControlPanelLine::aForgedReplyIsNoReply()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bool forged = false;
    bench.changeReply = [&](const QByteArray &bytes) {
        FrameReader reader;
        reader.feed(bytes);
        const auto event = reader.next();
        Frame reply = std::get<ReceivedFrame>(*event).frame;
        if (std::exchange(forged, true) || reply.mac.isEmpty()) {
            return bytes;
        }
        reply.mac[0] = char(~reply.mac.at(0)); // with a right CRC
        return encodeFrame(reply);
    };
    bench.runFor(Ms(3000));
    QVERIFY(forged);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
}

void TestControlPanelLine::aRepliesEchoIsIgnored()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.loseCommand = [&](const Frame &) {
        bench.panel.received(bench.now, bench.sent.last().bytes); // a lossy adapter hears itself
        return false;
    };
    bench.runFor(Ms(2000));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.panel.statistics().retries, quint64(0));
}

void TestControlPanelLine::oldRepliesAreIgnored()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    QByteArray last;
    bench.changeReply = [&](const QByteArray &bytes) { return std::exchange(last, bytes) + bytes + bytes; };
    bench.runFor(Ms(3000));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QVERIFY(bench.panel.statistics().ignored > 0);
}

void TestControlPanelLine::aPartialPacketIsDroppedAfterTheGap()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bool cut = false;
    bench.changeReply = [&](const QByteArray &bytes) { return std::exchange(cut, true) ? bytes : bytes.chopped(3); };
    bench.runFor(Ms(3000));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.panel.statistics().retries, quint64(1));
}

void TestControlPanelLine::bytesOneByOneAreUnderstood()
{
    LineBench bench;
    bench.changeReply = [&](const QByteArray &bytes) {
        for (const char byte : QByteArrayView(bytes).chopped(1)) {
            bench.panel.received(bench.now, QByteArrayView(&byte, 1));
            bench.now += Ms(1);
        }
        return bytes.last(1);
    };
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.panel.statistics().retries, quint64(0));
}

QTEST_APPLESS_MAIN(TestControlPanelLine)
#include "tst_controlpanelline.moc"
