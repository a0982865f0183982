// SPDX-License-Identifier: Apache-2.0
// The device on the line: addresses, numbers, repeats, checks, gaps, silence.
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

QByteArray packet(quint8 number, Command code, const QByteArray &data = {}, quint8 address = 1,
                  Check check = Check::Crc, Mark mark = Mark::Without)
{
    return encodeFrame(commandFrame(address, number, code, data, check), mark);
}

Frame parsed(const QByteArray &reply)
{
    const auto frame = parseFrame(reply);
    return frame ? *frame : Frame();
}

QByteArray pulse(quint8 output, quint16 timer = 30)
{
    return OutputCommand{{{output, OutputControl::OnForTimer, timer}}}.encode();
}

} // namespace

class TestPeripheralLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void repliesCarryTheCommandsNumberCheckAndMark();
    void otherAddressesRepliesAndEchoAreIgnored();
    void theConfigurationAddressIsAnsweredFromItself();
    void aRepeatGetsTheSameBytesAndDoesNothingAgain();
    void aRepeatOfAReleaseDoesNotPulseAgain();
    void theSameNumberWithOtherBytesIsNoRepeat();
    void aNumberThatIsNotDueIsRefused();
    void aFreshDeviceWaitsForNumberZero();
    void numberZeroAlwaysStartsOver();
    void busyExecutesNothingAndMovesNothing();
    void wrongChecksAreAnsweredWithSilence();
    void wrongChecksAreAnsweredIfTheDeviceIsBuiltSo();
    void packetsMayBeCutAnywhere();
    void aGapInAPacketEndsIt();
    void noiseBeforeAPacketDoesNotHideIt();
    void packetsLargerThanTheBufferAreNotTaken();
    void silenceOfEightSecondsIsOffline();
    void aRestartForgetsTheLineAndDrawsANewNonce();
    void aSleepingBoardIsSilentUntilItIsWoken();
    void whatWouldWakeTheBoardCallsItsSleepOff();
    void theLineWakesABoardThatWasToldSo();
};

void TestPeripheralLine::repliesCarryTheCommandsNumberCheckAndMark()
{
    DeviceBench bench;
    const QByteArray crc = bench.exchange(packet(0, Command::Id, QByteArray(1, 0), 1, Check::Crc, Mark::With));
    QCOMPARE(quint8(crc.front()), MarkByte);
    QCOMPARE(parsed(crc.sliced(1)).check, Check::Crc);
    const QByteArray sum = bench.exchange(packet(1, Command::Poll, {}, 1, Check::Checksum));
    const Frame reply = parsed(sum);
    QVERIFY(reply.is(Reply::Ack));
    QCOMPARE(reply.check, Check::Checksum);
    QCOMPARE(reply.sequence, quint8(1));
    QCOMPARE(reply.address, quint8(1));
}

void TestPeripheralLine::otherAddressesRepliesAndEchoAreIgnored()
{
    DeviceBench bench;
    QVERIFY(bench.exchange(packet(0, Command::Poll, {}, 2)).isEmpty());
    const Frame command = commandFrame(1, 0, Command::Poll);
    QVERIFY(bench.exchange(encodeFrame(replyFrame(command, Reply::Ack))).isEmpty());
    const QByteArray answer = bench.exchange(packet(0, Command::Poll));
    QVERIFY(!answer.isEmpty());
    QVERIFY(bench.exchange(answer).isEmpty());
    QVERIFY(!bench.exchange(packet(1, Command::Poll)).isEmpty());
}

void TestPeripheralLine::theConfigurationAddressIsAnsweredFromItself()
{
    DeviceBench bench;
    const Frame reply = parsed(bench.exchange(packet(0, Command::Id, QByteArray(1, 0), BroadcastAddress)));
    QVERIFY(reply.is(Reply::DeviceId));
    QCOMPARE(reply.address, BroadcastAddress);
}

void TestPeripheralLine::aRepeatGetsTheSameBytesAndDoesNothingAgain()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    bench.hardware.presentBadge(*CardUid::fromHex(u"04010203"_s));
    const QByteArray event = bench.exchange(packet(1, Command::Poll));
    QVERIFY(parsed(event).is(Reply::RawCard));
    QCOMPARE(bench.exchange(packet(1, Command::Poll)), event);
    QCOMPARE(bench.exchange(packet(1, Command::Poll)), event);
    QVERIFY(parsed(bench.exchange(packet(2, Command::Poll))).is(Reply::Ack));
    QCOMPARE(bench.notes.lines.count(u"repeat POLL"_s), 2);
}

void TestPeripheralLine::aRepeatOfAReleaseDoesNotPulseAgain()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    const QByteArray first = bench.exchange(packet(1, Command::Output, pulse(2)));
    QVERIFY(parsed(first).is(Reply::Ack));
    for (int again = 0; again < 5; ++again) {
        bench.pass(100ms);
        QCOMPARE(bench.exchange(packet(1, Command::Output, pulse(2))), first);
    }
    QCOMPARE(bench.notes.pulses, 1);
    QCOMPARE(bench.memory.pulseCount(), 1U);
}

void TestPeripheralLine::theSameNumberWithOtherBytesIsNoRepeat()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    (void)bench.exchange(packet(1, Command::Poll));
    const Frame reply = parsed(bench.exchange(packet(1, Command::Output, pulse(0))));
    QVERIFY(reply.is(Reply::Nak));
    QCOMPARE(reply.data, QByteArray(1, char(NakCode::WrongSequence)));
    QCOMPARE(bench.notes.pulses, 0);
}

void TestPeripheralLine::aNumberThatIsNotDueIsRefused()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    (void)bench.exchange(packet(1, Command::Poll));
    (void)bench.exchange(packet(2, Command::Poll));
    const Frame reply = parsed(bench.exchange(packet(1, Command::Poll)));
    QVERIFY(reply.is(Reply::Nak));
    QCOMPARE(reply.data, QByteArray(1, char(NakCode::WrongSequence)));
    QVERIFY(parsed(bench.exchange(packet(3, Command::Poll))).is(Reply::Ack));
    QVERIFY(parsed(bench.exchange(packet(1, Command::Poll))).is(Reply::Ack));
}

void TestPeripheralLine::aFreshDeviceWaitsForNumberZero()
{
    DeviceBench bench;
    for (quint8 number = 1; number < 4; ++number) {
        QVERIFY(parsed(bench.exchange(packet(number, Command::Poll))).is(Reply::Nak));
    }
    QVERIFY(parsed(bench.exchange(packet(0, Command::Poll))).is(Reply::Ack));
}

void TestPeripheralLine::numberZeroAlwaysStartsOver()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    bench.hardware.moveDoor(1, true);
    QVERIFY(bench.device.waitingEvents() > 0);
    QVERIFY(parsed(bench.exchange(packet(0, Command::Poll))).is(Reply::Ack));
    QCOMPARE(bench.device.waitingEvents(), 0);
    const QByteArray twice = packet(0, Command::InputStatus);
    bench.hardware.moveDoor(1, false);
    const QByteArray shut = bench.exchange(twice);
    bench.hardware.moveDoor(1, true);
    QVERIFY2(bench.exchange(twice) != shut, "number 0 is never answered from memory");
}

void TestPeripheralLine::busyExecutesNothingAndMovesNothing()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    bench.device.answerBusy(2);
    const QByteArray order = packet(1, Command::Output, pulse(0));
    for (int times = 0; times < 2; ++times) {
        const Frame busy = parsed(bench.exchange(order));
        QVERIFY(busy.is(Reply::Busy));
        QCOMPARE(busy.sequence, quint8(0));
    }
    QCOMPARE(bench.notes.pulses, 0);
    QVERIFY(parsed(bench.exchange(order)).is(Reply::Ack));
    QCOMPARE(bench.notes.pulses, 1);
}

void TestPeripheralLine::wrongChecksAreAnsweredWithSilence()
{
    DeviceBench bench;
    QByteArray broken = packet(0, Command::Poll);
    broken.back() = char(broken.back() ^ 1);
    QVERIFY(bench.exchange(broken).isEmpty());
    QVERIFY(!bench.device.isOnline());
    QVERIFY(!bench.exchange(packet(0, Command::Poll)).isEmpty());
}

void TestPeripheralLine::wrongChecksAreAnsweredIfTheDeviceIsBuiltSo()
{
    DeviceOptions options;
    options.answersBadCheck = true;
    DeviceBench bench(4, options);
    QByteArray broken = packet(0, Command::Poll);
    broken.back() = char(broken.back() ^ 1);
    QByteArray reply = bench.exchange(broken);
    QCOMPARE(quint8(reply.front()), MarkByte);
    const Frame nak = parsed(reply.sliced(1));
    QVERIFY(nak.is(Reply::Nak));
    QCOMPARE(nak.data, QByteArray(1, char(NakCode::BadCheck)));
    QByteArray others = packet(0, Command::Poll, {}, 2);
    others.back() = char(others.back() ^ 1);
    QVERIFY(bench.exchange(others).isEmpty());
}

void TestPeripheralLine::packetsMayBeCutAnywhere()
{
    const QByteArray bytes = packet(0, Command::Id, QByteArray(1, 0), 1, Check::Crc, Mark::With);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        DeviceBench bench;
        QVERIFY(bench.exchange(bytes.first(cut)).isEmpty());
        QVERIFY(!bench.exchange(bytes.sliced(cut)).isEmpty());
    }
}

void TestPeripheralLine::aGapInAPacketEndsIt()
{
    DeviceBench bench;
    const QByteArray bytes = packet(0, Command::Poll);
    (void)bench.exchange(bytes.first(4));
    bench.pass(21ms);
    QVERIFY(bench.exchange(bytes.sliced(4)).isEmpty());
    bench.pass(21ms);
    QVERIFY(!bench.exchange(bytes).isEmpty());
}

void TestPeripheralLine::noiseBeforeAPacketDoesNotHideIt()
{
    DeviceBench bench;
    (void)bench.exchange(QByteArray::fromHex("00fe1153010900"));
    bench.pass(30ms);
    QVERIFY(!bench.exchange(QByteArray::fromHex("ffff00ff") + packet(0, Command::Poll)).isEmpty());
}

void TestPeripheralLine::packetsLargerThanTheBufferAreNotTaken()
{
    DeviceBench bench;
    const QByteArray fits = ManufacturerCommand{profile::vendor(), QByteArray(1, 4) + QByteArray(240, 'p')}.encode();
    const QByteArray large = ManufacturerCommand{profile::vendor(), QByteArray(1, 4) + QByteArray(300, 'p')}.encode();
    (void)bench.exchange(packet(0, Command::Poll));
    QVERIFY(bench.exchange(packet(1, Command::Manufacturer, large)).isEmpty());
    bench.pass(30ms);
    QVERIFY(!bench.exchange(packet(1, Command::Manufacturer, fits)).isEmpty());
}

void TestPeripheralLine::silenceOfEightSecondsIsOffline()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    QVERIFY(bench.device.isOnline());
    bench.pass(7500ms);
    (void)bench.exchange(packet(1, Command::Poll));
    bench.pass(7999ms);
    QVERIFY(bench.device.isOnline());
    bench.pass(1ms);
    QVERIFY(!bench.device.isOnline());
    QVERIFY2(parsed(bench.exchange(packet(2, Command::Poll))).is(Reply::Ack), "in clear the numbers simply go on");
    QCOMPARE(bench.notes.lines.count(u"online"_s), 2);
}

void TestPeripheralLine::aRestartForgetsTheLineAndDrawsANewNonce()
{
    DeviceBench bench;
    const QByteArray nonce = bench.device.bootNonce();
    QCOMPARE(nonce.size(), 8);
    (void)bench.exchange(packet(0, Command::Poll));
    bench.hardware.setLatchFault(1, LatchFault::Jam);
    (void)bench.exchange(packet(1, Command::Output, pulse(0)));
    QVERIFY(bench.hardware.doors().isReleased(1));
    bench.device.restart();
    QVERIFY(!bench.hardware.doors().isReleased(1));
    QVERIFY(bench.device.bootNonce() != nonce);
    QCOMPARE(bench.memory.pulseCount(), 1U);
    QVERIFY(parsed(bench.exchange(packet(1, Command::Output, pulse(0)))).is(Reply::Nak));
    QCOMPARE(bench.notes.pulses, 1);
}

void TestPeripheralLine::aSleepingBoardIsSilentUntilItIsWoken()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    const profile::HibernateRequest request{10, true, false, true};
    QVERIFY(parsed(bench.exchange(packet(1, Command::Manufacturer, profile::wrap(request).encode()))).is(Reply::Ack));
    bench.pass(9s);
    QVERIFY(!bench.exchange(packet(2, Command::Poll)).isEmpty());
    bench.pass(1s);
    QVERIFY(bench.device.isAsleep());
    QVERIFY(bench.exchange(packet(0, Command::Poll)).isEmpty());
    bench.hardware.presentBadge(*CardUid::fromHex(u"04010203"_s));
    QByteArray code("461234567");
    bench.hardware.showQr(Secret::takeFrom(code));
    QVERIFY2(bench.device.isAsleep(), "neither a badge nor a QR code was to wake it");
    bench.hardware.setButton(true);
    QVERIFY(!bench.device.isAsleep());
    QVERIFY(!bench.exchange(packet(0, Command::Poll)).isEmpty());
    QVERIFY(bench.notes.lines.contains(u"awake"_s));
}

void TestPeripheralLine::whatWouldWakeTheBoardCallsItsSleepOff()
{
    const profile::HibernateRequest request{2, true, false, false, true};
    const QByteArray order = profile::wrap(request).encode();
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    (void)bench.exchange(packet(1, Command::Manufacturer, order));
    bench.pass(1s);
    (void)bench.exchange(packet(0, Command::Poll)); // the panel begins anew
    bench.pass(2s);
    QVERIFY(!bench.device.isAsleep());

    (void)bench.exchange(packet(1, Command::Manufacturer, order));
    bench.pass(1s);
    bench.hardware.setButton(true);
    bench.hardware.setButton(false);
    bench.pass(2s);
    QVERIFY(!bench.device.isAsleep());
}

void TestPeripheralLine::theLineWakesABoardThatWasToldSo()
{
    DeviceBench bench;
    (void)bench.exchange(packet(0, Command::Poll));
    profile::HibernateRequest request{1, true, false, false, true};
    (void)bench.exchange(packet(1, Command::Manufacturer, profile::wrap(request).encode()));
    bench.pass(1s);
    QVERIFY(bench.device.isAsleep());
    QVERIFY2(bench.exchange(packet(0, Command::Poll)).isEmpty(), "the packet that wakes it is not read");
    QVERIFY(!bench.device.isAsleep());
    QVERIFY(!bench.exchange(packet(0, Command::Poll)).isEmpty());
}

QTEST_APPLESS_MAIN(TestPeripheralLine)
#include "tst_peripheralline.moc"
