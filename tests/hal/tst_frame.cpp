// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/frame.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

/// Frames of every kind: both directions, both checks, with and without block and MAC.
QList<Frame> variety()
{
    QList<Frame> frames;
    for (const Check check : {Check::Crc, Check::Checksum}) {
        for (const quint8 address : {quint8(0), quint8(0x53), HighestAddress, BroadcastAddress}) {
            const Frame poll = commandFrame(address, address % 4, Command::Poll, {}, check);
            frames << poll << replyFrame(poll, Reply::RawCard, hex("5300531000ff"));
            Frame handshake = commandFrame(address, 0, Command::Challenge, hex("b0b1b2b3b4b5b6b7"), check);
            handshake.security = SecurityBlock{ScsType::Challenge, hex("01")};
            Frame secured = replyFrame(poll, Reply::Ack, QByteArray(32, 0x53));
            secured.security = SecurityBlock{ScsType::ReplyEncrypted, {}};
            secured.mac = hex("deadbeef");
            frames << handshake << secured;
        }
    }
    return frames;
}

/// Puts a right CRC behind bytes that were changed.
QByteArray sealed(QByteArray body)
{
    const quint16 crc = crc16(body);
    return body.append(char(crc & 0xFF)).append(char(crc >> 8));
}

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void crcAndChecksumAreThoseOfTheNorm();
    void framesComeBackAsTheyWere();
    void encodedSizeIsTheSizeOnTheLine();
    void aReplyTakesHeaderAndCheckOfItsCommand();
    void everyChangedBitIsRefused();
    void everyCutIsRefused();
    void blocksThatDoNotFitAreRefused();
    void aPacketLargerThanTheReceiverTakesIsRefused();
    void spareControlBitsAreNotLookedAt();
    void theMacCoversEverythingButItselfAndTheCheck();
    void everyErrorHasASentence();
};

void TestFrame::crcAndChecksumAreThoseOfTheNorm()
{
    QCOMPARE(crc16("123456789"), quint16(0xE5CC));
    QCOMPARE(crc16(""), quint16(0x1D0F));
    QCOMPARE(encodeFrame(commandFrame(0x7F, 0, Command::ComSet, hex("0080250000")), Mark::Without),
             hex("537f0d00046e00802500006e38"));
    QCOMPARE(encodeFrame(commandFrame(0, 0, Command::Id, hex("00")), Mark::Without), hex("53000900046100c066"));
    QCOMPARE(encodeFrame(commandFrame(0x7F, 0, Command::ComSet, hex("0080250000"), Check::Checksum), Mark::Without),
             hex("537f0c00006e00802500000f"));
    QCOMPARE(encodeFrame(commandFrame(0, 0, Command::Id, hex("00"), Check::Checksum), Mark::Without),
             hex("5300080000610044"));
    QCOMPARE(encodeFrame(commandFrame(1, 1, Command::Output, hex("02053200"))), hex("ff53010c00056802053200b114"));
}

void TestFrame::framesComeBackAsTheyWere()
{
    int count = 0;
    for (const Frame &frame : variety()) {
        const auto parsed = parseFrame(encodeFrame(frame, Mark::Without));
        QVERIFY(parsed);
        QCOMPARE(parsed.value(), frame);
        ++count;
    }
    QCOMPARE(count, 32);
}

void TestFrame::encodedSizeIsTheSizeOnTheLine()
{
    for (const Frame &frame : variety()) {
        QCOMPARE(encodeFrame(frame, Mark::Without).size(), encodedSize(frame));
        QCOMPARE(encodeFrame(frame, Mark::With), hex("ff") + encodeFrame(frame, Mark::Without));
    }
}

void TestFrame::aReplyTakesHeaderAndCheckOfItsCommand()
{
    const Frame command = commandFrame(7, 3, Command::InputStatus, {}, Check::Checksum);
    const Frame reply = replyFrame(command, Reply::InputStatus, hex("0001"));
    QVERIFY(reply.is(Reply::InputStatus) && !reply.is(Command::InputStatus));
    QCOMPARE(reply.address, quint8(7));
    QCOMPARE(reply.sequence, quint8(3));
    QCOMPARE(reply.check, Check::Checksum);
    QCOMPARE(quint8(encodeFrame(reply, Mark::Without).at(1)), quint8(0x87));
}

void TestFrame::everyChangedBitIsRefused()
{
    for (const Frame &frame : variety()) {
        const QByteArray sound = encodeFrame(frame, Mark::Without);
        for (qsizetype bit = 0; bit < sound.size() * 8; ++bit) {
            QByteArray changed = sound;
            changed[bit / 8] = char(changed.at(bit / 8) ^ 1 << bit % 8);
            const auto parsed = parseFrame(changed);
            QVERIFY2(!parsed || parsed.value() != frame, changed.toHex());
            // One bit of the control byte says which check there is; all others are caught by the check itself.
            QVERIFY2(!parsed || bit == 4 * 8 + 2, changed.toHex());
        }
    }
}

void TestFrame::everyCutIsRefused()
{
    for (const Frame &frame : variety()) {
        const QByteArray sound = encodeFrame(frame, Mark::Without);
        for (qsizetype size = 0; size < sound.size(); ++size) {
            QVERIFY(!parseFrame(QByteArrayView(sound).first(size)));
        }
        QVERIFY(!parseFrame(sound + '\0'));
    }
}

void TestFrame::blocksThatDoNotFitAreRefused()
{
    const auto refused = [](const QByteArray &body) { return parseFrame(sealed(body)).error(); };
    // No room for a code: with CRC a packet has at least 8 bytes.
    QCOMPARE(refused(hex("5301070004")), FrameError::BadLength);
    // Block length 0 and 1, a block that eats the code, one that reaches past the end.
    QCOMPARE(refused(hex("530109000c0060")), FrameError::BadSecurityBlock);
    QCOMPARE(refused(hex("530109000c0160")), FrameError::BadSecurityBlock);
    QCOMPARE(refused(hex("530109000c0215")), FrameError::BadSecurityBlock);
    QCOMPARE(refused(hex("530109000cff15")), FrameError::BadSecurityBlock);
    // Three bytes where a MAC needs four.
    QCOMPARE(refused(hex("53010d000c021560aabbcc")), FrameError::BadSecurityBlock);
    QVERIFY(parseFrame(sealed(hex("53010e000c021560aabbccdd"))));
}

void TestFrame::aPacketLargerThanTheReceiverTakesIsRefused()
{
    const QByteArray packet = encodeFrame(commandFrame(1, 1, Command::Manufacturer, QByteArray(120, 0)), Mark::Without);
    QCOMPARE(packet.size(), MinReceiveBuffer);
    QVERIFY(parseFrame(packet, MinReceiveBuffer));
    QCOMPARE(parseFrame(packet, MinReceiveBuffer - 1).error(), FrameError::BadLength);
    const Frame largest = commandFrame(1, 1, Command::Manufacturer, QByteArray(MaxFrameSize - 8, 0));
    QVERIFY(parseFrame(encodeFrame(largest, Mark::Without)));
}

void TestFrame::spareControlBitsAreNotLookedAt()
{
    const auto parsed = parseFrame(sealed(hex("53010800f660")));
    QVERIFY(parsed);
    QCOMPARE(parsed.value(), commandFrame(1, 2, Command::Poll));
}

void TestFrame::theMacCoversEverythingButItselfAndTheCheck()
{
    for (const Frame &frame : variety()) {
        const qsizetype tail = frame.mac.size() + sizeOf(frame.check);
        QCOMPARE(authenticatedPart(frame), encodeFrame(frame, Mark::Without).chopped(tail));
    }
}

void TestFrame::everyErrorHasASentence()
{
    for (const auto error : {FrameError::BadLength, FrameError::BadCheck, FrameError::BadSecurityBlock}) {
        QVERIFY(sentenceOf(error).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
