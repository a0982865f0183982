// SPDX-License-Identifier: Apache-2.0
#include <tests/hal/securelink.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::securelink;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The frame with other block type, its check made right again.
ReceivedFrame withBlock(Frame frame, ScsType type)
{
    frame.security = SecurityBlock{type, {}};
    return sent(frame);
}

} // namespace

class TestSecureChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void dataOfEverySizeGoesThroughBothWays();
    void checksumPacketsAreSecuredToo();
    void aRetryIsBitIdentical();
    void anyChangedByteOfACommandIsRefused();
    void anyChangedByteOfAReplyIsRefused();
    void aRefusedPacketDoesNotMoveTheChain();
    void oldPacketsAreRefused();
    void packetsOfAnotherSessionAreRefused();
    void aReflectedPacketIsRefused();
    void blockTypesBelongToADirection();
    void theAddressMustBelongToTheDirectionToo();
    void unencryptedDataWithAMacIsRefused();
    void emptyEncryptedDataIsTolerated();
    void wrongPaddingIsRefused();
    void clearPacketsAreRefusedInASession();
    void onlyBusyNakAndTheKeySetAckMayComeInClear();
    void randomForgeriesAreRefused();
};

void TestSecureChannel::dataOfEverySizeGoesThroughBothWays()
{
    Link link;
    for (qsizetype size = 0; size <= 100; ++size) {
        const QByteArray data(size, char(0x80)); // looks like padding
        const QByteArray zeros(size, '\0');
        QVERIFY(link.exchange(1, Command::Manufacturer, data, Reply::Manufacturer, zeros));
        QVERIFY(link.exchange(2, Command::Manufacturer, zeros, Reply::Manufacturer, data));
    }
}

void TestSecureChannel::checksumPacketsAreSecuredToo()
{
    Link link(keyOf('k'), Check::Checksum);
    const Frame command = link.panel.wrapCommand(1, 2, Check::Checksum, Command::Output, Pulse);
    QCOMPARE(command.check, Check::Checksum);
    const auto message = link.device.unwrapCommand(sent(command));
    QVERIFY(message && message->data == Pulse);
    const Frame reply = link.device.wrapReply(command, Reply::Ack, {});
    QCOMPARE(reply.check, Check::Checksum);
    QVERIFY(link.panel.unwrapReply(sent(reply)));
}

void TestSecureChannel::aRetryIsBitIdentical()
{
    Link link;
    const QByteArray first = encodeFrame(link.command(2, Command::Output, Pulse));
    QCOMPARE(encodeFrame(link.command(2, Command::Output, Pulse)), first);
    QVERIFY(link.exchange(2, Command::Output, Pulse, Reply::Ack, {}));
    QVERIFY(encodeFrame(link.command(2, Command::Output, Pulse)) != first);
}

void TestSecureChannel::anyChangedByteOfACommandIsRefused()
{
    Link link;
    const Frame sound = link.command(2, Command::Output, Pulse);
    const QByteArray body = authenticatedPart(sound) + sound.mac;
    int refused = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = body;
            changed[i] = char(changed.at(i) ^ 1 << bit);
            const quint16 crc = crc16(changed);
            changed.append(char(crc & 0xFF)).append(char(crc >> 8));
            const auto frame = parseFrame(changed);
            QVERIFY(!frame || !link.device.unwrapCommand({frame.value(), changed, false}));
            ++refused;
        }
    }
    QCOMPARE(refused, body.size() * 8);
    QVERIFY(link.device.unwrapCommand(sent(sound))); // and the untouched one still counts
}

void TestSecureChannel::anyChangedByteOfAReplyIsRefused()
{
    Link link;
    const ReceivedFrame command = sent(link.command(2));
    QVERIFY(link.device.unwrapCommand(command));
    const Frame sound = link.device.wrapReply(command.frame, Reply::InputStatus, QByteArray(49, 1));
    const QByteArray body = authenticatedPart(sound) + sound.mac;
    for (qsizetype bit = 0; bit < body.size() * 8; ++bit) {
        QByteArray changed = body;
        changed[bit / 8] = char(changed.at(bit / 8) ^ 1 << bit % 8);
        const quint16 crc = crc16(changed);
        changed.append(char(crc & 0xFF)).append(char(crc >> 8));
        const auto frame = parseFrame(changed);
        QVERIFY(!frame || !link.panel.unwrapReply({frame.value(), changed, false}));
    }
    QVERIFY(link.panel.unwrapReply(sent(sound)));
}

void TestSecureChannel::aRefusedPacketDoesNotMoveTheChain()
{
    Link link;
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
    const QByteArray commandMac = link.device.commandMac();
    Frame forged = link.command(3, Command::Output, Pulse);
    const Frame sound = forged;
    forged.mac = QByteArray(4, 0);
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(forged))), ChannelError::WrongMac);
    QCOMPARE(link.device.commandMac(), commandMac);
    QVERIFY(link.device.isActive());
    QVERIFY(link.device.unwrapCommand(sent(sound)));
}

void TestSecureChannel::oldPacketsAreRefused()
{
    Link link;
    const ReceivedFrame unlock = sent(link.command(1, Command::Output, Pulse));
    QVERIFY(link.device.unwrapCommand(unlock));
    const ReceivedFrame answer = sent(link.device.wrapReply(unlock.frame, Reply::Ack, {}));
    QVERIFY(link.panel.unwrapReply(answer));
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
    QCOMPARE(errorOf(link.device.unwrapCommand(unlock)), ChannelError::WrongMac);
    QCOMPARE(errorOf(link.panel.unwrapReply(answer)), ChannelError::WrongMac);
}

void TestSecureChannel::packetsOfAnotherSessionAreRefused()
{
    Link link;
    Link other(keyOf('o'));
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(other.command(2, Command::Output, Pulse)))),
             ChannelError::WrongMac);
    // The same key with fresh random bytes is another session too.
    const Frame old = link.command(2, Command::Output, Pulse);
    const Frame challenge = link.panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomB);
    const auto proof = link.device.answerChallenge(challenge, keyOf('k'), Uid, RandomA);
    const auto answer = link.panel.answerClientCryptogram(proof.value(), 1);
    QVERIFY(link.panel.finish(link.device.answerServerCryptogram(answer.value()).value()));
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(old))), ChannelError::WrongMac);
}

void TestSecureChannel::aReflectedPacketIsRefused()
{
    Link link;
    const Frame command = link.command(2, Command::Output, Pulse);
    QCOMPARE(errorOf(link.panel.unwrapReply(sent(command))), ChannelError::WrongBlock);
    QVERIFY(link.device.unwrapCommand(sent(command)));
    const Frame reply = link.device.wrapReply(command, Reply::Ack, {});
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(reply))), ChannelError::WrongBlock);
}

void TestSecureChannel::blockTypesBelongToADirection()
{
    Link link;
    const Frame command = link.command(2);
    for (const ScsType type : {ScsType::ReplyMac, ScsType::ReplyEncrypted}) {
        QCOMPARE(errorOf(link.device.unwrapCommand(withBlock(command, type))), ChannelError::WrongBlock);
    }
    QVERIFY(link.device.unwrapCommand(sent(command)));
    const Frame reply = link.device.wrapReply(command, Reply::Ack, {});
    for (const ScsType type : {ScsType::CommandMac, ScsType::CommandEncrypted}) {
        QCOMPARE(errorOf(link.panel.unwrapReply(withBlock(reply, type))), ChannelError::WrongBlock);
    }
    Frame handshake = reply;
    handshake.security = SecurityBlock{ScsType::InitialMac, QByteArray(1, 1)};
    handshake.mac.clear();
    QCOMPARE(errorOf(link.panel.unwrapReply(sent(handshake))), ChannelError::WrongBlock);
}

/// Only somebody with the keys could make such a packet; it must not count all the same.
void TestSecureChannel::theAddressMustBelongToTheDirectionToo()
{
    Link link;
    const SessionKeys keys = SessionKeys::derive(keyOf('k'), RandomA);
    const auto turned = [&keys](Frame frame, const QByteArray &iv) {
        frame.reply = !frame.reply;
        frame.mac = computeMac(keys, iv, authenticatedPart(frame)).first(4);
        return sent(frame);
    };
    const Frame command = link.command(2);
    QCOMPARE(errorOf(link.device.unwrapCommand(turned(command, link.device.replyMac()))), ChannelError::WrongBlock);
    QVERIFY(link.device.unwrapCommand(sent(command)));
    const Frame reply = link.device.wrapReply(command, Reply::Ack, {});
    QCOMPARE(errorOf(link.panel.unwrapReply(turned(reply, link.panel.commandMac()))), ChannelError::WrongBlock);
    QVERIFY(link.panel.unwrapReply(sent(reply)));
}

/// Some devices answer status requests so: a right MAC, but the data in clear and the command's block type.
void TestSecureChannel::unencryptedDataWithAMacIsRefused()
{
    Link link;
    const Frame command = link.command(2, Command::InputStatus);
    QVERIFY(link.device.unwrapCommand(sent(command)));
    const SessionKeys keys = SessionKeys::derive(keyOf('k'), RandomA);
    for (const ScsType type : {ScsType::CommandMac, ScsType::ReplyMac}) {
        Frame reply = replyFrame(command, Reply::InputStatus, QByteArray(4, 1));
        reply.security = SecurityBlock{type, {}};
        reply.mac = QByteArray(4, 0);
        reply.mac = computeMac(keys, link.device.commandMac(), authenticatedPart(reply)).first(4);
        const auto expected = type == ScsType::ReplyMac ? ChannelError::BadCipher : ChannelError::WrongBlock;
        QCOMPARE(errorOf(link.panel.unwrapReply(sent(reply))), expected);
    }
}

void TestSecureChannel::emptyEncryptedDataIsTolerated()
{
    const SessionKeys keys = SessionKeys::derive(keyOf('k'), RandomA);
    for (const bool padded : {true, false}) {
        Link link;
        Frame command = commandFrame(1, 2, Command::Poll);
        command.security = SecurityBlock{ScsType::CommandEncrypted, {}};
        command.data = padded ? encryptData(keys, link.device.replyMac(), {}) : QByteArray();
        command.mac = QByteArray(4, 0);
        command.mac = computeMac(keys, link.device.replyMac(), authenticatedPart(command)).first(4);
        const auto message = link.device.unwrapCommand(sent(command));
        QVERIFY(message);
        QCOMPARE(message.value(), (ClearMessage{quint8(Command::Poll), {}}));
    }
}

void TestSecureChannel::wrongPaddingIsRefused()
{
    const SessionKeys keys = SessionKeys::derive(keyOf('k'), RandomA);
    const QByteArray iv(16, 'i');
    const QByteArray cipher = encryptData(keys, iv, QByteArray(20, 'd'));
    QCOMPARE(decryptData(keys, iv, cipher), std::optional(QByteArray(20, 'd')));
    QVERIFY(!decryptData(keys, iv, cipher.chopped(1)));
    QVERIFY(!decryptData(keys, iv, cipher.first(16))); // the block with the padding is gone
    QVERIFY(!decryptData(keys, iv, {}));
    // A block of zeros behind the padding: the mark must stand in the last block.
    const QByteArray longer = encryptData(keys, iv, QByteArray(4, 'd') + char(0x80) + QByteArray(27, 0));
    QVERIFY(!decryptData(keys, iv, longer.first(32)));
}

void TestSecureChannel::clearPacketsAreRefusedInASession()
{
    Link link;
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(commandFrame(1, 2, Command::Output, Pulse)))),
             ChannelError::NotSecured);
    const Frame command = link.command(2);
    QCOMPARE(errorOf(link.panel.unwrapReply(sent(replyFrame(command, Reply::Ack)))), ChannelError::NotSecured);
}

void TestSecureChannel::onlyBusyNakAndTheKeySetAckMayComeInClear()
{
    const Frame poll = commandFrame(1, 1, Command::Poll);
    QVERIFY(isClearReplyAllowed(replyFrame(poll, Reply::Busy), Command::Poll));
    QVERIFY(isClearReplyAllowed(replyFrame(poll, Reply::Nak, QByteArray(1, 6)), Command::Output));
    QVERIFY(isClearReplyAllowed(replyFrame(poll, Reply::Ack), Command::KeySet));
    QVERIFY(!isClearReplyAllowed(replyFrame(poll, Reply::Ack), Command::Output));
    QVERIFY(!isClearReplyAllowed(replyFrame(poll, Reply::InputStatus, QByteArray(2, 0)), Command::InputStatus));
    QVERIFY(!isClearReplyAllowed(poll, Command::Poll));
}

void TestSecureChannel::randomForgeriesAreRefused()
{
    Link link;
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        Frame forged = commandFrame(1, quint8(random.bounded(4)), Command::Output,
                                    QByteArray(16, char(random.bounded(256))));
        forged.security = SecurityBlock{ScsType::CommandEncrypted, {}};
        const quint32 guess = random.generate();
        forged.mac = QByteArray(reinterpret_cast<const char *>(&guess), 4);
        QCOMPARE(errorOf(link.device.unwrapCommand(sent(forged))), ChannelError::WrongMac);
    }
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
}

QTEST_GUILESS_MAIN(TestSecureChannel)
#include "tst_securechannel.moc"
