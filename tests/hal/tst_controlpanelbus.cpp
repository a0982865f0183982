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
SerialBoardConfig withReader()
{
    auto config = LineBench::configFor(4, 4);
    config.badgeReader = PeripheralConfig{9, LineBench::secretKey('b')};
    return config;
}
} // namespace

class TestControlPanelBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pollingFollowsAttention();
    void nightKeepsTheSession();
    void twoDevicesHaveTurns();
    void anAbsentReaderCostsLittle();
    void anAbsentReaderLeavesTheBoardAlone();
    void theReadersCardIsTheBadge();
    void aReleaseGoesBeforeTheReadersTurn();
};

void TestControlPanelBus::pollingFollowsAttention()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.runFor(Ms(1000));
    const auto pollsIn = [&](Attention attention, Ms time) {
        bench.panel.setAttention(bench.now, attention);
        bench.runFor(Ms(4000));
        const int before = bench.sentCount(Command::Poll);
        bench.runFor(time);
        return bench.sentCount(Command::Poll) - before;
    };
    const int person = pollsIn(Attention::Person, Ms(10000));
    const int idle = pollsIn(Attention::Idle, Ms(10000));
    const int night = pollsIn(Attention::Night, Ms(60000));
    QVERIFY2(person >= 90 && person <= 101, qPrintable(QString::number(person)));
    QVERIFY2(idle >= 10 && idle <= 20, qPrintable(QString::number(idle)));
    QVERIFY2(night >= 15 && night <= 30, qPrintable(QString::number(night)));
    bench.board.inputs[0] = InputState::Active;
    bench.board.events.push_back(InputStatusReply{bench.board.inputs});
    const int open = pollsIn(Attention::Person, Ms(10000));
    QVERIFY2(open >= 180, qPrintable(QString::number(open)));
    QCOMPARE(bench.idleTurns, 0);
}

void TestControlPanelBus::nightKeepsTheSession()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.setAttention(bench.now, Attention::Night);
    bench.runFor(Ms(120000));
    Ms longest{0};
    for (qsizetype i = 1; i < bench.sent.size(); ++i) {
        longest = std::max(longest, bench.sent.at(i).at - bench.sent.at(i - 1).at);
    }
    QVERIFY(longest < Ms(4500));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
}

void TestControlPanelBus::twoDevicesHaveTurns()
{
    LineBench bench(withReader());
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    QVERIFY(bench.runUntilOnline());
    bench.runFor(Ms(5000));
    QVERIFY(reader.hasSession() && bench.board.hasSession());
    QCOMPARE(bench.all<happened::ReaderIs>().size(), 1);
    int ours = 0;
    int theirs = 0;
    for (const auto &sent : bench.sent) {
        (sent.frame.address == 9 ? theirs : ours) += sent.frame.is(Command::Poll) ? 1 : 0;
    }
    QVERIFY(ours > 40 && theirs > 40);
    QCOMPARE(bench.panel.statistics().retries, quint64(0));
}

void TestControlPanelBus::anAbsentReaderCostsLittle()
{
    LineBench bench(withReader());
    QVERIFY(bench.runUntilOnline(Ms(5000)));
    bench.runFor(Ms(10000));
    const int before = bench.sentCount(Command::Poll);
    bench.runFor(Ms(10000));
    QVERIFY(bench.sentCount(Command::Poll) - before > 80);
}

void TestControlPanelBus::anAbsentReaderLeavesTheBoardAlone()
{
    LineBench bench(withReader());
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    bench.runFor(Ms(3000));
    reader.alive = false;
    bench.runFor(Ms(12000));
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.all<happened::ReaderIs>().constLast().online, false);
    QCOMPARE(bench.count<happened::FaultIs>(), 0);
    reader.alive = true;
    reader.reboot();
    bench.runFor(Ms(6000));
    QCOMPARE(bench.all<happened::ReaderIs>().constLast().online, true);
}

void TestControlPanelBus::theReadersCardIsTheBadge()
{
    LineBench bench(withReader());
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    bench.runFor(Ms(3000));
    const RawCardReply card{0, CardFormat::Unspecified, 32, QByteArray::fromHex("11223344")};
    bench.board.events.push_back(card); // the board's own front reader is not the badge reader here
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::CardSeen>(), 0);
    reader.events.push_back(card);
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::CardSeen>(), 1);
}

void TestControlPanelBus::aReleaseGoesBeforeTheReadersTurn()
{
    LineBench bench(withReader());
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    bench.runFor(Ms(3000));
    // The reader has so much to tell that it is always due, and the order comes while the board is being polled.
    reader.events.resize(60, ReaderStatusReply{QByteArray(1, '\0')});
    bool ordered = false;
    bench.loseCommand = [&](const Frame &command) {
        if (!ordered && command.address == 1 && reader.events.size() < 55) {
            ordered = true;
            bench.release(1, 1);
        }
        return false;
    };
    QVERIFY(bench.runFor(Ms(2000), [&] { return ordered; }));
    const auto next = bench.sent.size();
    bench.runFor(Ms(100));
    QVERIFY(!reader.events.empty() || bench.sent.size() > next + 2);
    QCOMPARE(bench.sent.at(next).frame.address, quint8(1));
    QVERIFY(bench.sent.at(next).frame.is(Command::Manufacturer)); // the token of the release
    QVERIFY(bench.sent.at(next + 1).frame.is(Command::Output));
}

QTEST_APPLESS_MAIN(TestControlPanelBus)
#include "tst_controlpanelbus.moc"
