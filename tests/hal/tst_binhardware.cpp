// SPDX-License-Identifier: Apache-2.0
#include "devicebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::sim;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using osdp::InputState;

namespace {

/// Hardware alone, with notes of what happened.
struct Box {
    explicit Box(int doors = 4, int bins = 4) : hardware({quint8(doors), quint8(bins)}, memory)
    {
        hardware.addListener(&notes);
    }
    [[nodiscard]] std::optional<Refusal> release(int door, std::chrono::milliseconds pulse = 3s)
    {
        const auto count = hardware.release(door, pulse, {});
        return count ? std::nullopt : std::optional(count.error());
    }
    [[nodiscard]] bool isReleased(int door) const { return hardware.doors().isReleased(door); }

    BoardMemory memory;
    BinHardware hardware;
    bench::Notes notes;
};

CardUid uid(const char *hex) { return *CardUid::fromHex(QString::fromLatin1(hex)); }

} // namespace

class TestBinHardware : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aReleasedLatchOpensItsDoorAndDropsAtTheFirstEdge();
    void thePulseEndsByItsTimer();
    void noPulseIsLongerThanFiveSeconds();
    void aSecondDoorIsRefusedWhileOneIsOpen();
    void aSecondDoorIsRefusedWhileALatchIsReleased();
    void openAllLiftsTheRuleUntilItsTimeIsOver();
    void powerOnIsLocked();
    void aSlowBoltMayBeTooLateForItsPulse();
    void aStuckSensorIsWhatTheBoardBelieves();
    void aSensorThatSticksClosedLetsThePulseRunOut();
    void aHandOpensOnlyWhatTheLatchLetsGo();
    void aDeadReaderIsAFaultAndNotAnEmptyBin();
    void inputsFollowTheLayoutOfTheProfile();
    void everyPulseIsCountedAndKeptBeforeTheLatchMoves();
    void aPulseThatCannotBeKeptDoesNotHappen();
    void memoryComesBackFromItsText();
    void damagedMemoryIsRefused_data();
    void damagedMemoryIsRefused();
    void timePassesInOrderEvenInOneStep();
};

void TestBinHardware::aReleasedLatchOpensItsDoorAndDropsAtTheFirstEdge()
{
    Box box;
    QVERIFY(!box.release(2));
    QVERIFY(box.isReleased(2));
    box.hardware.advance(DoorBank::SpringTime - 1ms);
    QVERIFY(!box.hardware.doors().isOpen(2));
    box.hardware.advance(DoorBank::SpringTime);
    QVERIFY(box.hardware.doors().isOpen(2));
    QVERIFY(!box.isReleased(2));
    QCOMPARE(box.notes.lines,
             QStringList({u"pulse 2 1"_s, u"latch 2 released 0"_s, u"door 2 open"_s, u"latch 2 locked 2"_s}));
}

void TestBinHardware::thePulseEndsByItsTimer()
{
    Box box;
    box.hardware.setLatchFault(1, LatchFault::Jam);
    QVERIFY(!box.release(1, 3s));
    box.hardware.advance(2999ms);
    QVERIFY(box.isReleased(1));
    QCOMPARE(box.hardware.nextDeadline(), std::optional<std::chrono::milliseconds>(3s));
    box.hardware.advance(3s);
    QVERIFY(!box.isReleased(1));
    QVERIFY(!box.hardware.doors().isOpen(1));
    QCOMPARE(box.notes.lines.last(), u"latch 1 locked 1"_s);
}

void TestBinHardware::noPulseIsLongerThanFiveSeconds()
{
    Box box;
    box.hardware.setLatchFault(1, LatchFault::Jam);
    QVERIFY(!box.release(1, 60s));
    box.hardware.advance(5s);
    QVERIFY(!box.isReleased(1));
    QCOMPARE(box.release(1, 0s), std::optional(Refusal::NotAPulse));
}

void TestBinHardware::aSecondDoorIsRefusedWhileOneIsOpen()
{
    Box box;
    box.hardware.moveDoor(3, true);
    QCOMPARE(box.release(1), std::optional(Refusal::OtherDoorOpen));
    QVERIFY(!box.isReleased(1));
    QVERIFY(!box.release(3)); // its own door is no other door
    box.hardware.lock(3);
    box.hardware.moveDoor(3, false);
    QVERIFY(!box.release(1));
    QCOMPARE(box.notes.pulses, 2);
}

void TestBinHardware::aSecondDoorIsRefusedWhileALatchIsReleased()
{
    Box box;
    box.hardware.setLatchFault(1, LatchFault::Jam);
    QVERIFY(!box.release(1, 2s));
    QCOMPARE(box.release(2), std::optional(Refusal::OtherLatchReleased));
    box.hardware.advance(2s);
    QVERIFY(!box.release(2));
    QCOMPARE(box.memory.pulseCount(), 2U);
}

void TestBinHardware::openAllLiftsTheRuleUntilItsTimeIsOver()
{
    Box box;
    box.hardware.openAll(10s);
    QVERIFY(!box.release(1));
    QVERIFY(!box.release(2));
    box.hardware.advance(9s);
    QVERIFY(!box.release(3));
    box.hardware.advance(10s);
    QVERIFY(!box.hardware.isOpenAll());
    QCOMPARE(box.release(4), std::optional(Refusal::OtherDoorOpen));
    box.hardware.openAll(10s);
    box.hardware.openAll(0s);
    QCOMPARE(box.release(4), std::optional(Refusal::OtherDoorOpen));
}

void TestBinHardware::powerOnIsLocked()
{
    Box box;
    box.hardware.openAll(100s);
    QVERIFY(!box.release(1));
    QVERIFY(!box.release(2));
    box.hardware.powerOn();
    QVERIFY(!box.isReleased(1) && !box.isReleased(2));
    QVERIFY(!box.hardware.isOpenAll());
    box.hardware.advance(10s);
    QVERIFY2(!box.hardware.doors().isOpen(1), "a spring opened a door whose latch was locked again");
}

void TestBinHardware::aSlowBoltMayBeTooLateForItsPulse()
{
    Box box;
    box.hardware.setLatchFault(1, LatchFault::Slow, 800ms);
    QVERIFY(!box.release(1, 1s));
    box.hardware.advance(799ms);
    QVERIFY(!box.hardware.doors().isOpen(1));
    box.hardware.advance(800ms);
    QVERIFY(box.hardware.doors().isOpen(1));
    box.hardware.moveDoor(1, false);
    box.hardware.setLatchFault(1, LatchFault::Slow, 4s);
    QVERIFY(!box.release(1, 1s));
    box.hardware.advance(20s);
    QVERIFY(!box.hardware.doors().isOpen(1));
    QVERIFY(!box.isReleased(1));
}

void TestBinHardware::aStuckSensorIsWhatTheBoardBelieves()
{
    Box box;
    box.hardware.setSensorFault(4, SensorFault::StuckOpen);
    QVERIFY(!box.hardware.doors().isOpen(4));
    QCOMPARE(box.hardware.inputs().at(3), InputState::Active);
    QCOMPARE(box.release(1), std::optional(Refusal::OtherDoorOpen));
    box.hardware.setSensorFault(4, SensorFault::Ok);
    QCOMPARE(box.hardware.inputs().at(3), InputState::Inactive);
    QVERIFY(!box.release(1));
}

void TestBinHardware::aSensorThatSticksClosedLetsThePulseRunOut()
{
    Box box;
    box.hardware.setSensorFault(1, SensorFault::StuckClosed);
    QVERIFY(!box.release(1, 2s));
    box.hardware.advance(1s);
    QVERIFY(box.hardware.doors().isOpen(1));
    QVERIFY2(box.isReleased(1), "no edge was seen, so only the timer may end the pulse");
    QCOMPARE(box.hardware.inputs().at(0), InputState::Inactive);
    box.hardware.advance(2s);
    QVERIFY(!box.isReleased(1));
}

void TestBinHardware::aHandOpensOnlyWhatTheLatchLetsGo()
{
    Box box;
    QVERIFY(!box.hardware.pullDoor(1));
    box.hardware.setLatchFault(2, LatchFault::Slow, 3s);
    QVERIFY(!box.release(2, 4s));
    QVERIFY(box.hardware.pullDoor(2));
    QVERIFY(box.hardware.doors().isOpen(2));
    box.hardware.moveDoor(2, false);
    box.hardware.setLatchFault(3, LatchFault::Jam);
    QVERIFY(!box.release(3));
    QVERIFY(!box.hardware.pullDoor(3));
    box.hardware.moveDoor(4, true);
    QVERIFY(box.hardware.doors().isOpen(4));
}

void TestBinHardware::aDeadReaderIsAFaultAndNotAnEmptyBin()
{
    Box box;
    box.hardware.putFob(2, FobInBin{uid("04A1B2C3D4E502")});
    QCOMPARE(box.hardware.inputs().at(5), InputState::Active);
    QCOMPARE(box.hardware.readFob(2), std::optional(uid("04A1B2C3D4E502")));
    box.hardware.setReaderFault(2, ReaderFault::Dead);
    QCOMPARE(box.hardware.inputs().at(5), InputState::Fault);
    QVERIFY(!box.hardware.readFob(2));
    box.hardware.setReaderFault(2, ReaderFault::Ok);
    QCOMPARE(box.hardware.inputs().at(5), InputState::Active);
    box.hardware.putFob(3, FobInBin{});
    QCOMPARE(box.hardware.inputs().at(6), InputState::Active);
    QVERIFY(!box.hardware.readFob(3));
}

void TestBinHardware::inputsFollowTheLayoutOfTheProfile()
{
    Box cabinet(2, 6);
    cabinet.hardware.moveDoor(2, true);
    cabinet.hardware.putFob(6, FobInBin{uid("01020304")});
    cabinet.hardware.setButton(true);
    QList<InputState> expected(9, InputState::Inactive);
    expected[1] = InputState::Active;
    expected[7] = InputState::Active;
    expected[8] = InputState::Active;
    QCOMPARE(cabinet.hardware.inputs(), expected);
    QCOMPARE(cabinet.hardware.outputs(), QList<bool>({false, false}));
    QCOMPARE(cabinet.hardware.doorOfBin(3), 1);
    QCOMPARE(cabinet.hardware.doorOfBin(4), 2);
}

void TestBinHardware::everyPulseIsCountedAndKeptBeforeTheLatchMoves()
{
    Box box;
    bool releasedWhenStored = true;
    box.memory.setStore([&](const BoardMemory &memory) {
        releasedWhenStored = box.isReleased(1) || memory.pulseCount() != 1;
        return true;
    });
    const ReleaseToken token{42, QByteArray(8, 'h')};
    QCOMPARE(box.hardware.release(1, 1s, token).valueOr(0), 1U);
    QVERIFY(!releasedWhenStored);
    QVERIFY(box.memory.hasReleasedFor(token));
    QVERIFY(!box.memory.hasReleasedFor({43, QByteArray(8, 'h')}));
    QCOMPARE(box.memory.lastRelease(), std::optional(ReleaseRecord{1, token, 1}));
}

void TestBinHardware::aPulseThatCannotBeKeptDoesNotHappen()
{
    Box box;
    box.memory.setStore([](const BoardMemory &) { return false; });
    QCOMPARE(box.release(1), std::optional(Refusal::MemoryFailed));
    QVERIFY(!box.isReleased(1));
    QCOMPARE(box.memory.pulseCount(), 0U);
    QCOMPARE(box.notes.pulses, 0);
}

void TestBinHardware::memoryComesBackFromItsText()
{
    BoardMemory memory;
    for (quint64 n = 1; n <= 70; ++n) {
        QVERIFY(memory.recordRelease(int(n % 9) + 1, {0xFFFF'FFFF'FFFF'0000U + n, QByteArray(8, char(n))}));
    }
    QVERIFY(memory.recordRelease(7, {}));
    QVERIFY(memory.setKey(bench::vectorKey()));
    QVERIFY(memory.setLine(5, 38400));
    const auto again = BoardMemory::fromJson(memory.toJson());
    QVERIFY2(again, qPrintable(again ? QString() : again.error()));
    QCOMPARE(again->pulseCount(), 71U);
    QCOMPARE(again->releases().size(), BoardMemory::Slots);
    QCOMPARE(again->releases(), memory.releases());
    QVERIFY(again->key() == memory.key());
    QCOMPARE(again->address(), std::optional<quint8>(5));
    QCOMPARE(again->baud(), std::optional<quint32>(38400));
}

void TestBinHardware::damagedMemoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other file") << QByteArray(R"({"scenario": 1})");
    QTest::newRow("no count") << QByteArray(R"({"memory": 1})");
    QTest::newRow("negative count") << QByteArray(R"({"memory": 1, "pulseCount": -1})");
    QTest::newRow("short key") << QByteArray(R"({"memory": 1, "pulseCount": 0, "key": "4041"})");
    QTest::newRow("no hex") << QByteArray(
        R"({"memory": 1, "pulseCount": 0, "key": "zz4142434445464748494a4b4c4d4e4f"})");
    QTest::newRow("address") << QByteArray(R"({"memory": 1, "pulseCount": 0, "address": 127, "baud": 9600})");
    QTest::newRow("speed") << QByteArray(R"({"memory": 1, "pulseCount": 0, "address": 1, "baud": 9601})");
    QTest::newRow("release from the future")
        << QByteArray(R"({"memory": 1, "pulseCount": 1, "releases": [{"door":1,"count":2,"sequence":"1","hash":""}]})");
}

void TestBinHardware::damagedMemoryIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto memory = BoardMemory::fromJson(json);
    QVERIFY(!memory);
    QVERIFY(!memory.error().isEmpty());
}

void TestBinHardware::timePassesInOrderEvenInOneStep()
{
    Box box;
    box.hardware.openAll(100s);
    box.hardware.setLatchFault(1, LatchFault::Jam);
    box.hardware.setLatchFault(3, LatchFault::Slow, 1s);
    QVERIFY(!box.release(1, 2s));
    QVERIFY(!box.release(2, 4s));
    QVERIFY(!box.release(3, 4s));
    box.notes.lines.clear();
    box.hardware.advance(200s);
    QCOMPARE(box.notes.lines,
             QStringList({u"door 2 open"_s, u"latch 2 locked 2"_s, u"door 3 open"_s, u"latch 3 locked 2"_s,
                          u"latch 1 locked 1"_s, u"open-all 0"_s}));
}

QTEST_APPLESS_MAIN(TestBinHardware)
#include "tst_binhardware.moc"
