// SPDX-License-Identifier: Apache-2.0
// The whole board on a real pty; only the time is moved by hand.
#include "boardbench.h"

#include <hal/wire/trace.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::sim;
using namespace latchkey::sim::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSimulatedBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void itAnswersOnAPtyWithALink();
    void theLinkReplacesAnOldOneButNeverAFile();
    void theLineLivesOnWhenThePanelGoes();
    void itAnswersOnATty();
    void aPortThatCannotBeOpenedIsNamed();
    void aReleaseOpensTheDoorAndIsSignalled();
    void droppedCorruptedAndLateReplies();
    void aCutCableIsSilentBothWays();
    void noiseGoesOutAtOnce();
    void pacedBytesTakeTheirTime();
    void theLinkIsOfflineAfterEightSeconds();
    void theMemoryFileKeepsCountAndKeyForItsOwnerOnly();
    void aDamagedMemoryFileIsRefusedAndLeftAlone();
    void everyPacketIsTraced();

private:
    std::unique_ptr<BoardBench> m_bench;
};

void TestSimulatedBoard::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<BoardBench>();
}

void TestSimulatedBoard::itAnswersOnAPtyWithALink()
{
    QCOMPARE(m_bench->make(), QString());
    const QString link = m_bench->folder.filePath(u"board"_s);
    QVERIFY(m_bench->board->openPty(link));
    QCOMPARE(QFile::symLinkTarget(link), m_bench->board->portName());
    PtyPanel panel(link);
    QVERIFY(panel.isOpen());
    panel.ask(Command::Id, QByteArray(1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    QVERIFY(panel.reply.is(Reply::DeviceId));
    QCOMPARE(m_bench->lines, QStringList({u"LINK online"_s, u"CMD ID"_s}));
    m_bench->board.reset();
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestSimulatedBoard::theLinkReplacesAnOldOneButNeverAFile()
{
    QCOMPARE(m_bench->make(), QString());
    const QString link = m_bench->folder.filePath(u"board"_s);
    QVERIFY(QFile::link(u"/nowhere"_s, link));
    QVERIFY(m_bench->board->openPty(link));
    QCOMPARE(QFile::symLinkTarget(link), m_bench->board->portName());
    QFile file(m_bench->folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = m_bench->board->openPty(file.fileName());
    QVERIFY(!refused && refused.error().contains(file.fileName()));
    QVERIFY(QFile::exists(file.fileName()));
}

void TestSimulatedBoard::theLineLivesOnWhenThePanelGoes()
{
    QCOMPARE(m_bench->make(), QString());
    for (int times = 0; times < 3; ++times) {
        PtyPanel panel(m_bench->board->portName());
        panel.ask(Command::Poll);
        QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
        QVERIFY(panel.reply.is(Reply::Ack));
    }
}

void TestSimulatedBoard::itAnswersOnATty()
{
    QCOMPARE(m_bench->make(), QString());
    auto other = SimulatedBoard::create(BoardBench::small(), m_bench->parts());
    QVERIFY(other);
    const QSignalSpy heard(other.value().get(), &SimulatedBoard::commandReceived);
    QVERIFY(other.value()->openTty(m_bench->board->portName()));
    m_bench->board->sendNoise(encodeFrame(commandFrame(1, 0, Command::Poll)));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, Patience);
}

void TestSimulatedBoard::aPortThatCannotBeOpenedIsNamed()
{
    QCOMPARE(m_bench->make(), QString());
    const auto missing = m_bench->board->openTty(u"/dev/ttyNowhere"_s);
    QVERIFY(!missing && missing.error().contains(u"/dev/ttyNowhere"_s));
    const auto notSerial = m_bench->board->openTty(u"/dev/null"_s);
    QVERIFY(!notSerial && notSerial.error().contains(u"not a serial device"_s));
    SimulatedBoardOptions none;
    none.layout = {0, 0};
    QVERIFY(!SimulatedBoard::create(none, m_bench->parts()));
}

void TestSimulatedBoard::aReleaseOpensTheDoorAndIsSignalled()
{
    QCOMPARE(m_bench->make(), QString());
    const QSignalSpy pulses(m_bench->board.get(), &SimulatedBoard::pulse);
    const QSignalSpy doors(m_bench->board.get(), &SimulatedBoard::doorChanged);
    PtyPanel panel(m_bench->board->portName());
    panel.ask(Command::Poll);
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    panel.ask(Command::Output, QByteArray::fromHex("02051e00"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    QCOMPARE(pulses.size(), 1);
    QCOMPARE(pulses.first(), QVariantList({3, 1U}));
    QCOMPARE(doors.size(), 0);
    m_bench->timers.advance(DoorBank::SpringTime);
    QCOMPARE(doors.size(), 1);
    QCOMPARE(m_bench->lines.mid(2),
             QStringList({u"CMD OUT no=2 code=5 timer=30"_s, u"RELEASE bin=3 count=1"_s,
                          u"LATCH bin=3 released cause=order"_s, u"DOOR bin=3 open"_s,
                          u"LATCH bin=3 locked cause=door-opened"_s}));
}

void TestSimulatedBoard::droppedCorruptedAndLateReplies()
{
    QCOMPARE(m_bench->make(), QString());
    PtyPanel panel(m_bench->board->portName());
    m_bench->board->dropReplies(1);
    panel.ask(Command::Poll);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->lines.size(), 2, Patience);
    m_bench->board->corruptReplies(1);
    panel.ask(Command::Poll);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->lines.size(), 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(panel.heard().size(), 9,
                              Patience); // one whole reply with its mark, and it is not a packet
    QVERIFY(panel.reply.code == 0);
    m_bench->board->delayReplies(300);
    PtyPanel fresh(m_bench->board->portName());
    fresh.ask(Command::Poll);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->lines.size(), 4, Patience);
    m_bench->timers.advance(299ms);
    QVERIFY(!fresh.has());
    m_bench->timers.advance(1ms);
    QTRY_VERIFY_WITH_TIMEOUT(fresh.has(), Patience);
}

void TestSimulatedBoard::aCutCableIsSilentBothWays()
{
    QCOMPARE(m_bench->make(), QString());
    PtyPanel panel(m_bench->board->portName());
    QCOMPARE(m_bench->hands(u"cut"_s), QStringList());
    QVERIFY(m_bench->board->isCut());
    panel.ask(Command::Poll);
    m_bench->board->sendNoise("never");
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->board->lostPackets(), 1U, Patience);
    QVERIFY(m_bench->lines.isEmpty());
    QCOMPARE(m_bench->hands(u"mend"_s), QStringList());
    PtyPanel again(m_bench->board->portName());
    again.ask(Command::Poll);
    QTRY_VERIFY_WITH_TIMEOUT(again.has(), Patience);
    QVERIFY(!again.raw.contains("never"));
}

void TestSimulatedBoard::noiseGoesOutAtOnce()
{
    QCOMPARE(m_bench->make(), QString());
    PtyPanel panel(m_bench->board->portName());
    QCOMPARE(m_bench->hands(u"noise 00 ff 53"_s), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(panel.heard(), QByteArray::fromHex("00ff53"), Patience);
}

void TestSimulatedBoard::pacedBytesTakeTheirTime()
{
    SimulatedBoardOptions options = BoardBench::small();
    options.paced = true;
    options.device.baud = 9600;
    QCOMPARE(m_bench->make(options), QString());
    PtyPanel panel(m_bench->board->portName());
    panel.ask(Command::Poll); // 9 bytes with the mark: 9.4 ms
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->timers.nextIn() && *m_bench->timers.nextIn() <= 10ms, Patience);
    QVERIFY(m_bench->lines.isEmpty());
    m_bench->timers.advance(10ms);
    QCOMPARE(m_bench->lines.size(), 2);
    QVERIFY(!panel.has());
    m_bench->timers.advance(10ms);
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
}

void TestSimulatedBoard::theLinkIsOfflineAfterEightSeconds()
{
    QCOMPARE(m_bench->make(), QString());
    const QSignalSpy link(m_bench->board.get(), &SimulatedBoard::linkChanged);
    PtyPanel panel(m_bench->board->portName());
    panel.ask(Command::Poll);
    QTRY_COMPARE_WITH_TIMEOUT(link.size(), 1, Patience);
    m_bench->timers.advance(7999ms);
    QCOMPARE(link.size(), 1);
    m_bench->timers.advance(1ms);
    QCOMPARE(link.size(), 2);
    QCOMPARE(m_bench->lines.last(), u"LINK offline"_s);
}

void TestSimulatedBoard::theMemoryFileKeepsCountAndKeyForItsOwnerOnly()
{
    SimulatedBoardOptions options = BoardBench::small();
    options.memoryFile = m_bench->folder.filePath(u"nvm"_s);
    QCOMPARE(m_bench->make(options), QString());
    {
        PtyPanel panel(m_bench->board->portName());
        panel.ask(Command::Poll);
        QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
        panel.ask(Command::Output, QByteArray::fromHex("00051e00"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    }
    m_bench->board.reset();
    QCOMPARE(QFile::permissions(options.memoryFile) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    options.key = Key128::fromBytes(QByteArrayView("0123456789abcdef"));
    QCOMPARE(m_bench->make(options), QString());
    QCOMPARE(m_bench->board->hardware().memory().pulseCount(), 1U);
    QVERIFY(m_bench->board->hardware().memory().key() == options.key);
    m_bench->board.reset();
    options.key = Key128::fromBytes(QByteArrayView("fedcba9876543210"));
    QCOMPARE(m_bench->make(options), QString());
    QVERIFY2(m_bench->board->hardware().memory().key() != options.key,
             "the key that is in the memory is the newer one");
}

void TestSimulatedBoard::aDamagedMemoryFileIsRefusedAndLeftAlone()
{
    SimulatedBoardOptions options = BoardBench::small();
    options.memoryFile = m_bench->folder.filePath(u"nvm"_s);
    QFile file(options.memoryFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"memory\": 1");
    file.close();
    const auto board = SimulatedBoard::create(options, m_bench->parts());
    QVERIFY(!board && board.error().contains(options.memoryFile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"memory\": 1"));
    options.memoryFile = u"/nowhere/at/all"_s;
    QVERIFY(!SimulatedBoard::create(options, m_bench->parts()));
}

void TestSimulatedBoard::everyPacketIsTraced()
{
    SimulatedBoardOptions options = BoardBench::small();
    options.traceFile = m_bench->folder.filePath(u"trace"_s);
    QCOMPARE(m_bench->make(options), QString());
    PtyPanel panel(m_bench->board->portName());
    panel.ask(Command::Poll);
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    QFile file(options.traceFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = trace::parse(file.readAll());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().direction, trace::Direction::ToPeripheral);
    QCOMPARE(entries->last().note, u"ACK"_s);
    QCOMPARE(entries->last().bytes, panel.raw);
}

QTEST_GUILESS_MAIN(TestSimulatedBoard)
#include "tst_simulatedboard.moc"
