// SPDX-License-Identifier: Apache-2.0
// What the device does for each command, inside a session: states, outputs, events.
#include "devicebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::sim;
using namespace latchkey::sim::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

OutputCommand outputs(const QList<OutputRecord> &records) { return OutputCommand{records}; }

} // namespace

class TestPeripheralCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theCapabilityTableTellsTheTruth();
    void statesAreWholeArrays();
    void aReleaseOpensTheDoorAndIsTold();
    void aSecondReleaseIsRefused();
    void outputCodesDoWhatTheNormSays();
    void aLatchIsNeverHeldForEver();
    void anOutputCommandHappensAsAWholeOrNotAtAll();
    void wrongLengthsAndUnknownCodesAreNamed_data();
    void wrongLengthsAndUnknownCodesAreNamed();
    void lightsSoundsAndTextAreTakenForReadersThatExist();
    void comsetSwitchesAfterTheReplyAndKeepsTheSession();
    void comsetRefusesWhatCannotBe();
    void eventsComeOneForEachPoll();
    void aDoorThatOpensAndShutsBetweenPollsIsNotMissed();
    void badgeQrCodeAndKeysAreTold();
    void mainsAndTamperAreTold();
    void theQueueOfEventsIsBounded();
    void repliesFitThePanelsBuffer();
};

void TestPeripheralCommands::theCapabilityTableTellsTheTruth()
{
    DeviceOptions options;
    options.install = true;
    DeviceBench bench(20, options, vectorKey());
    const auto reply = CapabilitiesReply::decode(bench.clear(Command::Capabilities, QByteArray(1, 0))->data);
    QVERIFY(reply);
    QCOMPARE(reply->find(Function::Inputs), std::optional(Capability{Function::Inputs, 1, 41}));
    QCOMPARE(reply->find(Function::Outputs), std::optional(Capability{Function::Outputs, 3, 20}));
    QCOMPARE(int(reply->find(Function::Readers)->number), 21);
    QCOMPARE(int(reply->find(Function::Crc)->compliance), 1);
    QCOMPARE(reply->find(Function::Security), std::optional(Capability{Function::Security, 1, 1}));
    QCOMPARE(int(reply->find(Function::ReceiveBuffer)->size()), 256);
}

void TestPeripheralCommands::statesAreWholeArrays()
{
    SessionBench bench;
    QVERIFY(bench.ready);
    bench.hardware.putFob(2, FobInBin{fobOf(2)});
    bench.hardware.moveDoor(3, true);
    bench.hardware.setReaderFault(4, ReaderFault::Dead);
    bench.hardware.setPower({false, false, 50});
    QCOMPARE(bench.secured(Command::InputStatus).data, QByteArray::fromHex("000001000001000400"));
    QCOMPARE(bench.secured(Command::OutputStatus).data, QByteArray(4, 0));
    QCOMPARE(bench.secured(Command::LocalStatus).data, QByteArray::fromHex("0001"));
    QCOMPARE(bench.secured(Command::ReaderStatus).data, QByteArray::fromHex("0000000001"));
}

void TestPeripheralCommands::aReleaseOpensTheDoorAndIsTold()
{
    SessionBench bench;
    QVERIFY(isAck(bench.release(3)));
    QCOMPARE(bench.secured(Command::OutputStatus).data, QByteArray::fromHex("00000100"));
    bench.pass(DoorBank::SpringTime);
    QCOMPARE(bench.poll().data, QByteArray::fromHex("000001000000000000"));
    QCOMPARE(bench.secured(Command::OutputStatus).data, QByteArray(4, 0));
    bench.hardware.moveDoor(3, false);
    const ClearMessage shut = bench.poll();
    QCOMPARE(shut.code, quint8(Reply::InputStatus));
    QCOMPARE(shut.data, QByteArray(9, 0));
}

void TestPeripheralCommands::aSecondReleaseIsRefused()
{
    SessionBench bench;
    QVERIFY(isAck(bench.release(1)));
    QVERIFY(isNak(bench.release(2), NakCode::CannotProcess));
    bench.pass(1s);
    QVERIFY(isNak(bench.release(2), NakCode::CannotProcess));
    bench.hardware.moveDoor(1, false);
    QVERIFY(isAck(bench.release(2)));
    QCOMPARE(bench.memory.pulseCount(), 2U);
}

void TestPeripheralCommands::outputCodesDoWhatTheNormSays()
{
    SessionBench bench;
    bench.hardware.setLatchFault(1, LatchFault::Jam);
    const auto isOn = [&] { return bench.hardware.doors().isReleased(1); };
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OnForTimer, 20}}))));
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::Nothing, 0}}))));
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OffAfterTimer, 0}}))));
    QVERIFY(isOn());
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OffPermanently, 0}}))));
    QVERIFY(!isOn());
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OnForTimer, 20}}))));
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OffForTimer, 20}}))));
    QVERIFY(!isOn());
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OnForTimer, 20}}))));
    bench.pass(1900ms);
    QVERIFY(isOn());
    bench.pass(100ms);
    QVERIFY(!isOn());
}

void TestPeripheralCommands::aLatchIsNeverHeldForEver()
{
    SessionBench bench;
    QVERIFY(isNak(bench.secured(outputs({{0, OutputControl::OnPermanently, 0}})), NakCode::CannotProcess));
    QVERIFY(isNak(bench.secured(outputs({{0, OutputControl::OnAfterTimer, 0}})), NakCode::CannotProcess));
    QVERIFY(isNak(bench.secured(outputs({{0, OutputControl::OnForTimer, 0}})), NakCode::CannotProcess));
    bench.hardware.setLatchFault(1, LatchFault::Jam);
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OnForTimer, 600}}))));
    bench.pass(5s);
    QVERIFY(!bench.hardware.doors().isReleased(1));
    QCOMPARE(bench.notes.pulses, 1);
}

void TestPeripheralCommands::anOutputCommandHappensAsAWholeOrNotAtAll()
{
    SessionBench bench;
    const OutputRecord first{0, OutputControl::OnForTimer, 20};
    QVERIFY(isNak(bench.secured(outputs({first, {1, OutputControl::OnForTimer, 20}})), NakCode::CannotProcess));
    QVERIFY(isNak(bench.secured(outputs({first, {4, OutputControl::OffPermanently, 0}})), NakCode::CannotProcess));
    QVERIFY(isNak(bench.secured(outputs({first, {2, OutputControl::OnPermanently, 0}})), NakCode::CannotProcess));
    QCOMPARE(bench.notes.pulses, 0);
    QVERIFY(isAck(bench.secured(outputs({first, {1, OutputControl::OffPermanently, 0}}))));
    QCOMPARE(bench.notes.pulses, 1);
}

void TestPeripheralCommands::wrongLengthsAndUnknownCodesAreNamed_data()
{
    QTest::addColumn<quint8>("code");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<quint8>("nak");
    const auto row = [](const char *name, quint8 code, const char *hex, NakCode nak) {
        QTest::newRow(name) << code << QByteArray::fromHex(hex) << quint8(nak);
    };
    row("POLL with data", 0x60, "00", NakCode::WrongLength);
    row("OUT of two bytes", 0x68, "0005", NakCode::WrongLength);
    row("OUT of nothing", 0x68, "", NakCode::WrongLength);
    row("unknown", 0xEE, "", NakCode::UnknownCommand);
    row("biometrics", 0x73, "00000000", NakCode::UnknownCommand);
    row("KEYSET too short", 0x75, "0110404142", NakCode::WrongLength);
    row("LED that never lights", 0x69, "0000020000010100000000000000", NakCode::CannotProcess);
    row("MFG without vendor", 0x80, "f2", NakCode::WrongLength);
    row("MFG of another maker", 0x80, "0a001701", NakCode::UnknownCommand);
    row("MFG unknown", 0x80, "f24b4209", NakCode::UnknownCommand);
    row("inventory of no bin", 0x80, "f24b42030501", NakCode::CannotProcess);
}

void TestPeripheralCommands::wrongLengthsAndUnknownCodesAreNamed()
{
    QFETCH(const quint8, code);
    QFETCH(const QByteArray, data);
    QFETCH(const quint8, nak);
    SessionBench bench;
    const ClearMessage answer = bench.secured(Command(code), data);
    QCOMPARE(answer.code, quint8(Reply::Nak));
    QCOMPARE(quint8(answer.data.at(0)), nak);
    QVERIFY2(isAck(bench.poll()), "a refusal leaves the session intact");
}

void TestPeripheralCommands::lightsSoundsAndTextAreTakenForReadersThatExist()
{
    SessionBench bench;
    const LedPattern green{1, 0, LedColour::Green, LedColour::Off};
    LedRecord led;
    led.permanent = LedPermanent::Set;
    led.permanentPattern = green;
    led.reader = 4;
    QVERIFY(isAck(bench.secured(LedCommand{{led}})));
    led.reader = 5;
    QVERIFY(isNak(bench.secured(LedCommand{{led}}), NakCode::CannotProcess));
    QVERIFY(isAck(bench.secured(BuzzerCommand{0, BuzzerTone::Default, 2, 1, 2})));
    QVERIFY(isNak(bench.secured(BuzzerCommand{9, BuzzerTone::Default, 2, 1, 2}), NakCode::CannotProcess));
    QVERIFY(isAck(bench.secured(TextCommand{0, TextMode::Permanent, 0, 1, 1, "BIN 3 OPEN"})));
    QVERIFY(isNak(bench.secured(TextCommand{1, TextMode::Permanent, 0, 1, 1, "BIN"}), NakCode::CannotProcess));
    QVERIFY(isAck(bench.secured(Command::Abort)));
    QVERIFY(isAck(bench.secured(KeepActiveCommand{5000})));
}

void TestPeripheralCommands::comsetSwitchesAfterTheReplyAndKeepsTheSession()
{
    SessionBench bench;
    const ClearMessage answer = bench.secured(ComSetCommand{5, 38400});
    QCOMPARE(answer.code, quint8(Reply::Com));
    QCOMPARE(answer.data, QByteArray::fromHex("0500960000"));
    QCOMPARE(bench.device.address(), quint8(5));
    QCOMPARE(bench.device.baud(), 38400U);
    QVERIFY(bench.notes.lines.contains(u"line 5 38400"_s));
    QCOMPARE(bench.memory.address(), std::optional<quint8>(5));
    bench.address = 5;
    QVERIFY(isAck(bench.poll()));
}

void TestPeripheralCommands::comsetRefusesWhatCannotBe()
{
    SessionBench bench;
    QCOMPARE(bench.secured(Command::ComSet, QByteArray::fromHex("7f80250000")).code, quint8(Reply::Nak));
    QCOMPARE(bench.device.address(), quint8(1));
    bench.memory.setStore([](const BoardMemory &) { return false; });
    QVERIFY(isNak(bench.secured(ComSetCommand{6, 9600}), NakCode::CannotProcess));
    QCOMPARE(bench.device.address(), quint8(1));
}

void TestPeripheralCommands::eventsComeOneForEachPoll()
{
    SessionBench bench;
    bench.hardware.moveDoor(1, true);
    bench.hardware.putFob(1, FobInBin{fobOf(7)});
    const ClearMessage door = bench.poll();
    QCOMPARE(door.code, quint8(Reply::InputStatus));
    QCOMPARE(door.data, QByteArray::fromHex("010000000000000000"));
    const ClearMessage arrival = bench.poll();
    QCOMPARE(arrival.code, quint8(Reply::RawCard));
    QCOMPARE(arrival.data, QByteArray::fromHex("0100380004a1b2c3d4e507"));
    const ClearMessage presence = bench.poll();
    QCOMPARE(presence.code, quint8(Reply::InputStatus));
    QCOMPARE(presence.data, QByteArray::fromHex("010000000100000000"));
    QVERIFY(isAck(bench.poll()));
}

void TestPeripheralCommands::aDoorThatOpensAndShutsBetweenPollsIsNotMissed()
{
    SessionBench bench;
    bench.hardware.moveDoor(2, true);
    bench.hardware.moveDoor(2, false);
    QCOMPARE(bench.poll().data, QByteArray::fromHex("000100000000000000"));
    QCOMPARE(bench.poll().data, QByteArray(9, 0));
    QVERIFY(isAck(bench.poll()));
}

void TestPeripheralCommands::badgeQrCodeAndKeysAreTold()
{
    SessionBench bench;
    bench.hardware.presentBadge(*CardUid::fromHex(u"04D0D0D0D0D001"_s));
    QByteArray code("461234567");
    bench.hardware.showQr(Secret::takeFrom(code));
    bench.hardware.pressKeys(QByteArray("12\x0D"));
    QCOMPARE(bench.poll().data, QByteArray::fromHex("0000380004d0d0d0d0d001"));
    const ClearMessage qr = bench.poll();
    QCOMPARE(qr.code, quint8(Reply::FormattedCard));
    QCOMPARE(qr.data, QByteArray::fromHex("000009343631323334353637"));
    const ClearMessage keys = bench.poll();
    QCOMPARE(keys.code, quint8(Reply::Keypad));
    QCOMPARE(keys.data, QByteArray::fromHex("000331320d"));
}

void TestPeripheralCommands::mainsAndTamperAreTold()
{
    SessionBench bench;
    bench.hardware.setPower({false, false, 99});
    bench.hardware.setPower({false, false, 98}); // the percentage alone is no event
    QCOMPARE(bench.poll().data, QByteArray::fromHex("0001"));
    QVERIFY(isAck(bench.poll()));
    bench.hardware.setTamper(true);
    bench.hardware.setCabinetOpen(true); // already told
    QCOMPARE(bench.poll().data, QByteArray::fromHex("0101"));
    bench.hardware.setTamper(false); // the case is still open
    QVERIFY(isAck(bench.poll()));
    bench.hardware.setCabinetOpen(false);
    QCOMPARE(bench.poll().data, QByteArray::fromHex("0001"));
}

void TestPeripheralCommands::theQueueOfEventsIsBounded()
{
    SessionBench bench;
    for (int times = 0; times < 500; ++times) {
        bench.hardware.moveDoor(1, times % 2 == 0);
    }
    bench.hardware.moveDoor(2, true);
    QCOMPARE(bench.device.waitingEvents(), EventQueue::Limit);
    ClearMessage last;
    for (ClearMessage next = bench.poll(); !isAck(next); next = bench.poll()) {
        last = next;
    }
    QCOMPARE(last.data, QByteArray::fromHex("000100000000000000"));
}

void TestPeripheralCommands::repliesFitThePanelsBuffer()
{
    SessionBench bench(100);
    QCOMPARE(bench.secured(Command::InputStatus).data.size(), 201);
    QVERIFY(isAck(bench.secured(MaxReceiveCommand{128})));
    QVERIFY(isNak(bench.secured(Command::InputStatus), NakCode::CannotProcess));
    QVERIFY(isAck(bench.secured(MaxReceiveCommand{256})));
    QCOMPARE(bench.secured(Command::InputStatus).data.size(), 201);
    const auto page = bench.ask<profile::InventoryReport>(profile::InventoryRequest{1, 100});
    QVERIFY(page && page->uids.size() == 100);
}

QTEST_APPLESS_MAIN(TestPeripheralCommands)
#include "tst_peripheralcommands.moc"
