// SPDX-License-Identifier: Apache-2.0
#include "serialworld.h"

#include <hal/board/osdpcardreader.h>
#include <hal/wire/trace.h>

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <ctime>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSerialBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void beforeTheStartEverythingIsUnknown();
    void aReleaseGoesThroughARealSerialLine();
    void stateIsValidBeforeOnlineIsTold();
    void doorsAndFobsAreFollowed();
    void theBadgeReaderOfTheBoardReadsBadges();
    void aReleaseWithoutABoardIsRefused();
    void aMissingPortIsToldAndOpenedWhenItComes();
    void aLineThatGoesAwayIsOpenedAgainWithoutAStorm();
    void aCutCableIsOfflineAndMends();
    void anotherKeyIsTold();
    void aNewBoardIsInstalled();
    void powerAndTamperAreTold();
    void ordersComeBackOnce();
    void aPeerThatTakesNothingIsGivenUp();
    void theTraceCanBeRead();
    void destructionInTheMiddleIsClean();

private:
    [[nodiscard]] SerialBoardConfig config() const;
    [[nodiscard]] std::unique_ptr<SerialBoard> started(const SerialBoardConfig &config);

    std::unique_ptr<QTemporaryDir> m_dir;
    SharedRandom m_random;
    hal::SystemClock m_clock;
};

void TestSerialBoard::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

SerialBoardConfig TestSerialBoard::config() const
{
    SerialBoardConfig config;
    config.portName = m_dir->filePath(u"tty"_s);
    config.board.key = secretKey();
    config.expectedDoors = config.expectedBins = Bins;
    return config;
}

std::unique_ptr<SerialBoard> TestSerialBoard::started(const SerialBoardConfig &config)
{
    auto board = std::make_unique<SerialBoard>(config, m_random, m_clock);
    board->start();
    return board;
}

void TestSerialBoard::beforeTheStartEverythingIsUnknown()
{
    const SerialBoard board(config(), m_random, m_clock);
    QVERIFY(!board.isOnline());
    QCOMPARE(board.fault(), BoardFault::None);
    QCOMPARE(board.door(door(1)), DoorSwitch::Unknown);
    QVERIFY(board.fob(bin(1)) == FobReading());
    QVERIFY(!board.facts());
    QVERIFY(!board.isReaderOnline());
}

void TestSerialBoard::aReleaseGoesThroughARealSerialLine()
{
    World world(*m_dir);
    QVERIFY(world.opened);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QSignalSpy released(board.get(), &BinBoard::released);
    QSignalSpy opened(board.get(), &BinBoard::doorChanged);
    board->release({99, door(3), 7, QByteArray(32, 'h')});
    QTRY_COMPARE_WITH_TIMEOUT(released.size(), 1, Patience);
    QCOMPARE(released.first().at(0).toULongLong(), 99u);
    QCOMPARE(released.first().at(1).value<std::optional<quint32>>(), std::optional<quint32>(1));
    QCOMPARE(board->facts()->lastSequence, quint64(7));
    QCOMPARE(board->facts()->lastDoor, std::optional(door(3)));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    QCOMPARE(board->door(door(3)), DoorSwitch::Open);

    QSignalSpy refused(board.get(), &BinBoard::releaseRefused);
    board->release({100, door(4), 8, QByteArray(32, 'i')});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QCOMPARE(refused.first().at(1).value<ReleaseRefusal>(), ReleaseRefusal::OtherDoorOpen);
}

void TestSerialBoard::stateIsValidBeforeOnlineIsTold()
{
    World world(*m_dir);
    QVERIFY(world.board->placeFob(2, card(u"04A1B2C3D4E5F6"_s)));
    SerialBoard board(config(), m_random, m_clock);
    bool checked = false;
    connect(&board, &BinBoard::onlineChanged, &board, [&](bool online) {
        checked = online && board.fob(bin(2)) == FobReading::fob(card(u"04A1B2C3D4E5F6"_s))
            && board.fob(bin(1)) == FobReading::empty() && board.door(door(1)) == DoorSwitch::Shut
            && board.fault() == BoardFault::None && board.facts() && board.capabilities().doors == Bins
            && board.door(door(Bins + 1)) == DoorSwitch::Unknown;
    });
    board.start();
    QTRY_VERIFY_WITH_TIMEOUT(checked, Patience);
}

void TestSerialBoard::doorsAndFobsAreFollowed()
{
    World world(*m_dir);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QVERIFY(world.board->forceDoor(5));
    QTRY_COMPARE_WITH_TIMEOUT(board->door(door(5)), DoorSwitch::Open, Patience);
    QVERIFY(world.board->putFob(5, card(u"0A0B0C0D"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(board->fob(bin(5)) == FobReading::fob(card(u"0A0B0C0D"_s)), Patience);
    QVERIFY(world.board->takeFob(5));
    QTRY_VERIFY_WITH_TIMEOUT(board->fob(bin(5)) == FobReading::empty(), Patience);
    QVERIFY(world.board->closeDoor(5));
    QTRY_COMPARE_WITH_TIMEOUT(board->door(door(5)), DoorSwitch::Shut, Patience);
    QSignalSpy read(board.get(), &BinBoard::fobRead);
    board->readFob(bin(1));
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Patience);
}

void TestSerialBoard::theBadgeReaderOfTheBoardReadsBadges()
{
    World world(*m_dir);
    const auto board = started(config());
    const OsdpCardReader reader(*board);
    QSignalSpy ready(&reader, &CardReader::readyChanged);
    QList<CardUid> presented;
    connect(&reader, &CardReader::cardPresented, &reader, [&](const CardUid &uid) { presented.append(uid); });
    QVERIFY(!reader.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(reader.isReady(), Patience);
    QCOMPARE(ready.size(), 1);
    world.board->presentBadge(card(u"11223344"_s));
    QTRY_COMPARE_WITH_TIMEOUT(presented.size(), 1, Patience);
    QCOMPARE(presented.first().toHex(), u"11223344"_s);
}

void TestSerialBoard::aReleaseWithoutABoardIsRefused()
{
    const auto board = started(config());
    QSignalSpy refused(board.get(), &BinBoard::releaseRefused);
    board->release({1, door(1), 0, {}});
    QVERIFY(refused.isEmpty()); // never inside the call
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QCOMPARE(refused.first().at(1).value<ReleaseRefusal>(), ReleaseRefusal::NotOnline);
}

void TestSerialBoard::aMissingPortIsToldAndOpenedWhenItComes()
{
    const auto board = started(config());
    QTRY_COMPARE_WITH_TIMEOUT(board->fault(), BoardFault::NoPort, Patience);
    World world(*m_dir);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QCOMPARE(board->fault(), BoardFault::None);
}

void TestSerialBoard::aLineThatGoesAwayIsOpenedAgainWithoutAStorm()
{
    auto world = std::make_unique<World>(*m_dir);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QSignalSpy online(board.get(), &BinBoard::onlineChanged);
    QSignalSpy fault(board.get(), &BinBoard::faultChanged);

    // A read error that is not handled is repeated 250,000 times a second and burns a whole core.
    QElapsedTimer wall;
    wall.start();
    const std::clock_t before = std::clock();
    world.reset();
    QTRY_COMPARE_WITH_TIMEOUT(board->fault(), BoardFault::NoPort, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(wall.elapsed() > 1500, Patience);
    const double busy = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(busy < 0.3 * double(wall.elapsed()) / 1000, qPrintable(QString::number(busy)));
    QVERIFY(!board->isOnline());
    QCOMPARE(board->door(door(1)), DoorSwitch::Unknown);
    QCOMPARE(online.size(), 1);

    world = std::make_unique<World>(*m_dir);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QVERIFY(board->statistics().opened >= 2);
}

void TestSerialBoard::aCutCableIsOfflineAndMends()
{
    World world(*m_dir);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QSignalSpy unknown(board.get(), &BinBoard::releaseUnknown);
    QSignalSpy refused(board.get(), &BinBoard::releaseRefused);
    QSignalSpy released(board.get(), &BinBoard::released);
    world.board->setCut(true);
    board->release({5, door(1), 1, QByteArray(32, 'h')});
    QTRY_COMPARE_WITH_TIMEOUT(unknown.size() + refused.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(board->fault(), BoardFault::Silent, Patience);
    world.board->setCut(false);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QCOMPARE(released.size(), 0);
    QCOMPARE(world.board->hardware().memory().pulseCount(), 0u);
}

void TestSerialBoard::anotherKeyIsTold()
{
    World world(*m_dir, osdp::Key128::fromBytes(QByteArray(16, 'x')));
    const auto board = started(config());
    QTRY_COMPARE_WITH_TIMEOUT(board->fault(), BoardFault::WrongKey, Patience);
    QVERIFY(!board->isOnline());
}

void TestSerialBoard::aNewBoardIsInstalled()
{
    World world(*m_dir, std::nullopt);
    auto unpaired = config();
    unpaired.board.key.reset();
    const auto board = started(unpaired);
    QTRY_COMPARE_WITH_TIMEOUT(board->fault(), BoardFault::Unpaired, Patience);
    world.board->openInstallWindow();
    QSignalSpy ended(board.get(), &SerialBoard::installEnded);
    board->install(Station::Board, secretKey('n'));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(ended.first().at(0).value<InstallOutcome>(), InstallOutcome::Installed);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QVERIFY(world.board->hardware().memory().key() == osdp::Key128::fromBytes(QByteArray(16, 'n')));
}

void TestSerialBoard::powerAndTamperAreTold()
{
    World world(*m_dir);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QCOMPARE(board->power().mains, std::optional<bool>(true));
    QSignalSpy tamper(board.get(), &BinBoard::tamperChanged);
    QSignalSpy button(board.get(), &BinBoard::buttonPressed);
    world.board->setBattery(40);
    world.board->setMains(false);
    QTRY_COMPARE_WITH_TIMEOUT(board->power().percent, std::optional<int>(40), Patience);
    QCOMPARE(board->power().mains, std::optional<bool>(false));
    world.board->setTamper(true);
    QTRY_COMPARE_WITH_TIMEOUT(tamper.size(), 1, Patience);
    QVERIFY(board->isTampered());
    world.board->setButton(true);
    QTRY_COMPARE_WITH_TIMEOUT(button.size(), 1, Patience);
}

void TestSerialBoard::ordersComeBackOnce()
{
    World world(*m_dir);
    const auto board = started(config());
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QSignalSpy ended(board.get(), &SerialBoard::orderEnded);
    const auto outcome = [&](int i) { return ended.at(i).at(1).value<OrderOutcome>(); };
    board->setLamp(Station::Board, Lamp{0, 0, LampColour::Green, LampColour::Off, 500ms, 500ms, 5s});
    board->sound(Station::Board, Sound{});
    board->ping("are you there?");
    board->beginOpenAll(60s, 1);
    board->endOpenAll();
    board->keepActive(Station::Board, 5s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 6, Patience);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(outcome(i), OrderOutcome::Accepted);
    }
    board->beginOpenAll(0s, 1);
    board->ping(QByteArray(33, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 8, Patience);
    QCOMPARE(outcome(6), OrderOutcome::Refused);
    QCOMPARE(outcome(7), OrderOutcome::Refused);
}

void TestSerialBoard::aPeerThatTakesNothingIsGivenUp()
{
    std::atomic<int> made = 0;
    SerialBoard board(config(), m_random, m_clock, [&made]() -> std::unique_ptr<QIODevice> {
        ++made;
        return std::make_unique<StuckDevice>();
    });
    board.start();
    QTRY_VERIFY_WITH_TIMEOUT(made >= 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(board.fault(), BoardFault::NoPort, Patience);
}

void TestSerialBoard::theTraceCanBeRead()
{
    World world(*m_dir);
    auto traced = config();
    traced.traceFile = m_dir->filePath(u"trace"_s);
    {
        const auto board = started(traced);
        QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    }
    QFile file(traced.traceFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = osdp::trace::parse(file.readAll());
    QVERIFY(entries && entries->size() > 20);
    QCOMPARE(entries->first().note, u"ID"_s);
    QCOMPARE(entries->at(1).note, u"PDID"_s);
    QCOMPARE(entries->at(1).direction, osdp::trace::Direction::ToPanel);
}

void TestSerialBoard::destructionInTheMiddleIsClean()
{
    World world(*m_dir);
    for (int i = 0; i < 5; ++i) {
        auto board = started(config());
        QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
        board->release({1, door(1), quint64(i), QByteArray(32, char('a' + i))});
        board->readFob(bin(1));
        board.reset();
    }
}

QTEST_GUILESS_MAIN(TestSerialBoard)
#include "tst_serialboard.moc"
