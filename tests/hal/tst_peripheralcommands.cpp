// SPDX-License-Identifier: Apache-2.0
// What the device does for each command, inside a session: states, outputs, events, the key-box profile.
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

/// A bench whose session runs.
struct Session : DeviceBench {
    explicit Session(int bins = 4, const DeviceOptions &options = {})
        : DeviceBench(bins, options, vectorKey()), ready(shakeHands(vectorKey()))
    { }
    template <class Report>
    std::optional<Report> ask(const profile::AnyRequest &request)
    {
        const ClearMessage answer = secured(request);
        const auto reply = ManufacturerReply::decode(answer.data);
        if (answer.code != quint8(Reply::Manufacturer) || !reply) {
            return std::nullopt;
        }
        const auto report = profile::decodeReport(*reply);
        return report && std::holds_alternative<Report>(*report) ? std::optional(std::get<Report>(*report))
                                                                 : std::nullopt;
    }
    bool ready;
};

CardUid fobOf(int key) { return *CardUid::fromHex(u"04A1B2C3D4E5%1"_s.arg(key, 2, 10, QChar(u'0'))); }

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
    void badgeAndKeysAreTold();
    void mainsAndTamperAreTold();
    void theQueueOfEventsIsBounded();
    void powerIsReported();
    void theInventoryIsPaged();
    void pingComesBack();
    void openAllIsAskedForAndEnds();
    void aTokenIsWitnessedWithItsReleaseOnly();
    void aSpentTokenReleasesNothing();
    void factsSurviveARestart();
    void manufacturerRepliesMayComeLater();
    void anotherMakersCommandIsUnknown();
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
    Session bench;
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
    Session bench;
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
    Session bench;
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
    Session bench;
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
    Session bench;
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
    Session bench;
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
    Session bench;
    const ClearMessage answer = bench.secured(Command(code), data);
    QCOMPARE(answer.code, quint8(Reply::Nak));
    QCOMPARE(quint8(answer.data.at(0)), nak);
    QVERIFY2(isAck(bench.poll()), "a refusal leaves the session intact");
}

void TestPeripheralCommands::lightsSoundsAndTextAreTakenForReadersThatExist()
{
    Session bench;
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
    Session bench;
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
    Session bench;
    QCOMPARE(bench.secured(Command::ComSet, QByteArray::fromHex("7f80250000")).code, quint8(Reply::Nak));
    QCOMPARE(bench.device.address(), quint8(1));
    bench.memory.setStore([](const BoardMemory &) { return false; });
    QVERIFY(isNak(bench.secured(ComSetCommand{6, 9600}), NakCode::CannotProcess));
    QCOMPARE(bench.device.address(), quint8(1));
}

void TestPeripheralCommands::eventsComeOneForEachPoll()
{
    Session bench;
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
    Session bench;
    bench.hardware.moveDoor(2, true);
    bench.hardware.moveDoor(2, false);
    QCOMPARE(bench.poll().data, QByteArray::fromHex("000100000000000000"));
    QCOMPARE(bench.poll().data, QByteArray(9, 0));
    QVERIFY(isAck(bench.poll()));
}

void TestPeripheralCommands::badgeAndKeysAreTold()
{
    Session bench;
    bench.hardware.presentBadge(*CardUid::fromHex(u"04D0D0D0D0D001"_s));
    bench.hardware.pressKeys(QByteArray("12\x0D"));
    QCOMPARE(bench.poll().data, QByteArray::fromHex("0000380004d0d0d0d0d001"));
    const ClearMessage keys = bench.poll();
    QCOMPARE(keys.code, quint8(Reply::Keypad));
    QCOMPARE(keys.data, QByteArray::fromHex("000331320d"));
}

void TestPeripheralCommands::mainsAndTamperAreTold()
{
    Session bench;
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
    Session bench;
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

void TestPeripheralCommands::powerIsReported()
{
    Session bench;
    bench.hardware.setPower({false, true, 20});
    const auto report = bench.ask<profile::PowerReport>(profile::PowerRequest());
    QVERIFY(report);
    QVERIFY(!report->mains && report->charging && report->low && !report->critical);
    QCOMPARE(report->percent, std::optional<quint8>(20));
    QCOMPARE(int(report->millivolts), 3470);
    QVERIFY(!report->minutes);
}

void TestPeripheralCommands::theInventoryIsPaged()
{
    Session bench(24);
    for (int bin = 1; bin <= 24; ++bin) {
        if (bin % 5 != 0) {
            bench.hardware.putFob(bin, FobInBin{fobOf(bin)});
        }
    }
    QList<QByteArray> seen;
    int requests = 0;
    while (seen.size() < 24 && requests < 10) {
        const auto report = bench.ask<profile::InventoryReport>(
            profile::InventoryRequest{quint8(seen.size() + 1), quint8(24 - seen.size())});
        QVERIFY(report && !report->uids.isEmpty());
        seen += report->uids;
        ++requests;
    }
    QVERIFY2(requests > 1, "24 fobs do not fit into 128 bytes");
    QCOMPARE(seen.size(), 24);
    QCOMPARE(seen[11], fobOf(12).bytes());
    QVERIFY(seen[9].isEmpty());
    QCOMPARE(bench.ask<profile::InventoryReport>(profile::InventoryRequest{24, 9})->uids.size(), 1);
}

void TestPeripheralCommands::pingComesBack()
{
    Session bench;
    const auto report = bench.ask<profile::PingReport>(profile::PingRequest{"hello"});
    QVERIFY(report);
    QCOMPARE(report->payload, QByteArray("hello"));
}

void TestPeripheralCommands::openAllIsAskedForAndEnds()
{
    Session bench;
    QVERIFY(isAck(bench.secured(profile::OpenAllRequest{5, 2})));
    QVERIFY(isAck(bench.secured(outputs(
        {{0, OutputControl::OnForTimer, 10}, {1, OutputControl::OnForTimer, 10}, {2, OutputControl::OnForTimer, 10}}))));
    QCOMPARE(bench.memory.pulseCount(), 3U);
    bench.pass(5s);
    QVERIFY(isNak(bench.release(4), NakCode::CannotProcess));
    QVERIFY(bench.notes.lines.contains(u"open-all 0"_s));
}

void TestPeripheralCommands::aTokenIsWitnessedWithItsReleaseOnly()
{
    Session bench;
    const auto before = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QVERIFY(before && !before->lastOutput);
    QCOMPARE(before->pulseCount, 0U);
    QCOMPARE(before->bootNonce, bench.device.bootNonce());
    QVERIFY(isAck(bench.secured(profile::TokenRequest{2, 4711, "hash-abc"})));
    QCOMPARE(bench.ask<profile::FactsReport>(profile::FactsRequest())->sequence, 0U);
    QVERIFY(isAck(bench.release(3)));
    const auto after = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QCOMPARE(after->lastOutput, std::optional<quint8>(2));
    QCOMPARE(after->sequence, 4711U);
    QCOMPARE(after->hash, QByteArray("hash-abc"));
    QCOMPARE(after->pulseCount, 1U);
    bench.pass(1s);
    bench.hardware.moveDoor(3, false);
    QVERIFY(isAck(bench.secured(profile::TokenRequest{1, 4712, "hash-def"})));
    QVERIFY(isAck(bench.release(1)));
    QCOMPARE(bench.ask<profile::FactsReport>(profile::FactsRequest())->sequence, 0U);
    QVERIFY(isNak(bench.secured(profile::TokenRequest{4, 4713, "hash-ghi"}), NakCode::CannotProcess));
}

void TestPeripheralCommands::aSpentTokenReleasesNothing()
{
    Session bench;
    const profile::TokenRequest token{0, 99, "12345678"};
    QVERIFY(isAck(bench.secured(token)));
    QVERIFY(isAck(bench.release(1)));
    bench.pass(1s);
    bench.hardware.moveDoor(1, false);
    bench.device.restart();
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isNak(bench.secured(token), NakCode::CannotProcess));
    QCOMPARE(bench.memory.pulseCount(), 1U);
}

void TestPeripheralCommands::factsSurviveARestart()
{
    Session bench;
    QVERIFY(isAck(bench.secured(profile::TokenRequest{0, 7, "abcdefgh"})));
    QVERIFY(isAck(bench.release(1)));
    const QByteArray nonce = bench.device.bootNonce();
    bench.device.restart();
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
    const auto facts = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QCOMPARE(facts->pulseCount, 1U);
    QCOMPARE(facts->sequence, 7U);
    QVERIFY(facts->bootNonce != nonce);
}

void TestPeripheralCommands::manufacturerRepliesMayComeLater()
{
    DeviceOptions options;
    options.manufacturerLater = true;
    Session bench(4, options);
    QVERIFY(isAck(bench.secured(profile::PingRequest{"later"})));
    const ClearMessage answer = bench.poll();
    QCOMPARE(answer.code, quint8(Reply::Manufacturer));
    QCOMPARE(answer.data, profile::wrap(profile::PingReport{"later"}).encode());
}

void TestPeripheralCommands::anotherMakersCommandIsUnknown()
{
    Session bench;
    QVERIFY(isNak(bench.secured(ManufacturerCommand{QByteArray::fromHex("0a0017"), QByteArray(1, 1)}),
                  NakCode::UnknownCommand));
}

void TestPeripheralCommands::repliesFitThePanelsBuffer()
{
    Session bench(100);
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
