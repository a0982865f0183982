// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/linkcommands.h>
#include <hal/wire/linkreplies.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray RandomA = QByteArray::fromHex("b0b1b2b3b4b5b6b7");
const QByteArray RandomB = QByteArray::fromHex("a0a1a2a3a4a5a6a7");
const QByteArray Uid = QByteArray::fromHex("f24b180004030201");
const QByteArray Pulse = QByteArray::fromHex("02053200");

Key128 keyOf(char byte) { return *Key128::fromBytes(QByteArrayView(QByteArray(16, byte))); }

/// What the other side receives of a frame.
ReceivedFrame sent(const Frame &frame)
{
    const QByteArray raw = encodeFrame(frame, Mark::Without);
    return {parseFrame(raw).value(), raw, true};
}

/// Both ends, and the handshake between them.
struct Link {
    SecureChannel panel;
    SecureChannel device;

    explicit Link(const Key128 &key = keyOf('k'), Check check = Check::Crc)
    {
        const Frame challenge = panel.challenge(1, 0, check, key, KeyKind::Own, RandomA);
        const auto proof = device.answerChallenge(sent(challenge).frame, key, Uid, RandomB);
        const auto answer = panel.answerClientCryptogram(sent(proof.value()).frame, 1);
        const auto mac = device.answerServerCryptogram(sent(answer.value()).frame);
        started = bool(panel.finish(sent(mac.value()).frame));
    }

    Frame command(quint8 sequence, Command code = Command::Poll, const QByteArray &data = {})
    {
        return panel.wrapCommand(1, sequence, Check::Crc, code, data);
    }
    /// One whole exchange; false if either end refuses.
    bool exchange(quint8 sequence, Command code, const QByteArray &data, Reply reply, const QByteArray &answer)
    {
        const ReceivedFrame received = sent(command(sequence, code, data));
        const auto understood = device.unwrapCommand(received);
        if (!understood || understood.value() != ClearMessage{quint8(code), data}) {
            return false;
        }
        const auto back = panel.unwrapReply(sent(device.wrapReply(received.frame, reply, answer)));
        return back && back.value() == ClearMessage{quint8(reply), answer};
    }

    bool started = false;
};

/// The frame with other block type, its check made right again.
ReceivedFrame withBlock(Frame frame, ScsType type)
{
    frame.security = SecurityBlock{type, {}};
    return sent(frame);
}

ChannelError errorOf(const Result<ClearMessage, ChannelError> &result) { return result.error(); }

} // namespace

class TestSecureChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void bothEndsComeToTheSameSession();
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
    void unencryptedDataWithAMacIsRefused();
    void emptyEncryptedDataIsTolerated();
    void wrongPaddingIsRefused();
    void clearPacketsAreRefusedInASession();
    void onlyBusyNakAndTheKeySetAckMayComeInClear();
    void aDeviceWithAnotherKeyIsFoundOut();
    void aPanelWithAnotherKeyIsFoundOut();
    void aForgedInitialMacIsRefused();
    void theKindOfKeyMustStayTheSame();
    void stepsOutOfOrderAreRefused();
    void handshakesWithoutTheirBlockAreRefused();
    void closeEndsTheSession();
    void randomForgeriesAreRefused();
    void aRepeatIsAnsweredFromMemory();
    void numberZeroStartsOver();
    void otherNumbersAreWrong();
    void everyErrorHasASentence();
};

void TestSecureChannel::bothEndsComeToTheSameSession()
{
    Link link;
    QVERIFY(link.started && link.panel.isActive() && link.device.isActive());
    QCOMPARE(link.panel.keyKind(), KeyKind::Own);
    QCOMPARE(link.panel.replyMac(), link.device.replyMac());
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
    QVERIFY(link.exchange(3, Command::Output, Pulse, Reply::Ack, {}));
    QVERIFY(link.exchange(1, Command::InputStatus, {}, Reply::InputStatus, QByteArray(49, 0)));
}

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

void TestSecureChannel::aDeviceWithAnotherKeyIsFoundOut()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('a'), KeyKind::Own, RandomA);
    const auto proof = device.answerChallenge(challenge, keyOf('b'), Uid, RandomB);
    const auto answer = panel.answerClientCryptogram(proof.value(), 1);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), ChannelError::WrongCryptogram);
    QVERIFY(!panel.isActive());
}

void TestSecureChannel::aPanelWithAnotherKeyIsFoundOut()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('a'), KeyKind::Own, RandomA);
    QVERIFY(device.answerChallenge(challenge, keyOf('b'), Uid, RandomB));
    Frame guess = commandFrame(1, 1, Command::ServerCryptogram, QByteArray(16, 'g'));
    guess.security = SecurityBlock{ScsType::ServerCryptogram, QByteArray(1, 1)};
    const auto answer = device.answerServerCryptogram(guess);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), ChannelError::WrongCryptogram);
    QVERIFY(!device.isActive());
}

void TestSecureChannel::aForgedInitialMacIsRefused()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    const auto proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB);
    const auto answer = panel.answerClientCryptogram(proof.value(), 1);
    Frame forged = device.answerServerCryptogram(answer.value()).value();
    const Frame sound = forged;
    forged.data[15] = char(forged.data.at(15) ^ 1);
    QCOMPARE(panel.finish(forged).error(), ChannelError::WrongCryptogram);
    forged.data.chop(1);
    QCOMPARE(panel.finish(forged).error(), ChannelError::BadMessage);
    QVERIFY(!panel.isActive());
    QVERIFY(panel.finish(sound) && panel.isActive());
}

void TestSecureChannel::theKindOfKeyMustStayTheSame()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    QCOMPARE(SecureChannel::requestedKey(challenge), std::optional(KeyKind::Own));
    Frame proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    const Frame sound = proof;
    proof.security->data[0] = 0;
    QCOMPARE(panel.answerClientCryptogram(proof, 1).error(), ChannelError::OtherKey);
    Frame answer = panel.answerClientCryptogram(sound, 1).value();
    answer.security->data[0] = 0;
    QCOMPARE(device.answerServerCryptogram(answer).error(), ChannelError::OtherKey);
    Frame odd = challenge;
    odd.security->data[0] = 2;
    QVERIFY(!SecureChannel::requestedKey(odd));
    odd.security.reset();
    QVERIFY(!SecureChannel::requestedKey(odd));
}

void TestSecureChannel::stepsOutOfOrderAreRefused()
{
    Link link;
    SecureChannel fresh;
    const Frame challenge = link.panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    QVERIFY(!link.panel.isActive()); // a new handshake ends the old session
    const Frame proof = link.device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    QVERIFY(!link.device.isActive());
    QCOMPARE(fresh.answerClientCryptogram(proof, 1).error(), ChannelError::NoSession);
    const Frame answer = link.panel.answerClientCryptogram(proof, 1).value();
    QCOMPARE(fresh.answerServerCryptogram(answer).error(), ChannelError::NoSession);
    const Frame mac = link.device.answerServerCryptogram(answer).value();
    QCOMPARE(fresh.finish(mac).error(), ChannelError::NoSession);
    QCOMPARE(link.device.answerServerCryptogram(answer).error(), ChannelError::NoSession);
    QVERIFY(link.panel.finish(mac));
    QCOMPARE(link.panel.finish(mac).error(), ChannelError::NoSession);
    QCOMPARE(errorOf(fresh.unwrapCommand(sent(link.command(2)))), ChannelError::NoSession);
    QCOMPARE(errorOf(fresh.unwrapReply(sent(mac))), ChannelError::NoSession);
}

void TestSecureChannel::handshakesWithoutTheirBlockAreRefused()
{
    SecureChannel panel;
    SecureChannel device;
    Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    Frame shortened = challenge;
    shortened.data.chop(1);
    QCOMPARE(device.answerChallenge(shortened, keyOf('k'), Uid, RandomB).error(), ChannelError::BadMessage);
    Frame bare = challenge;
    bare.security.reset();
    QCOMPARE(device.answerChallenge(bare, keyOf('k'), Uid, RandomB).error(), ChannelError::WrongBlock);
    Frame proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    Frame cut = proof;
    cut.data.chop(1);
    QCOMPARE(panel.answerClientCryptogram(cut, 1).error(), ChannelError::BadMessage);
    cut.security.reset();
    QCOMPARE(panel.answerClientCryptogram(cut, 1).error(), ChannelError::WrongBlock);
    Frame answer = panel.answerClientCryptogram(proof, 1).value();
    cut = answer;
    cut.data.chop(1);
    QCOMPARE(device.answerServerCryptogram(cut).error(), ChannelError::BadMessage);
    cut.security.reset();
    QCOMPARE(device.answerServerCryptogram(cut).error(), ChannelError::WrongBlock);
    cut = device.answerServerCryptogram(answer).value();
    cut.security.reset();
    QCOMPARE(panel.finish(cut).error(), ChannelError::WrongBlock);
}

void TestSecureChannel::closeEndsTheSession()
{
    Link link;
    const Frame command = link.command(2);
    link.device.close();
    QVERIFY(!link.device.isActive() && link.device.commandMac().isEmpty() && link.device.replyMac().isEmpty());
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(command))), ChannelError::NoSession);
    link.panel.close();
    QCOMPARE(errorOf(link.panel.unwrapReply(sent(replyFrame(command, Reply::Ack)))), ChannelError::NoSession);
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

void TestSecureChannel::aRepeatIsAnsweredFromMemory()
{
    Link link;
    ReplyMemory memory;
    QCOMPARE(memory.judge(0, "start"), ReplyMemory::Verdict::StartOver);
    memory.remember(0, "start", "hello");
    const ReceivedFrame unlock = sent(link.command(1, Command::Output, Pulse));
    QCOMPARE(memory.judge(1, unlock.raw), ReplyMemory::Verdict::Process);
    QVERIFY(link.device.unwrapCommand(unlock));
    const QByteArray answer = encodeFrame(link.device.wrapReply(unlock.frame, Reply::Ack, {}));
    memory.remember(1, unlock.raw, answer);
    const QByteArray chain = link.device.replyMac();
    // The answer is lost, the panel asks again: its packet would fail the MAC by now, so memory must answer it.
    const ReceivedFrame again = sent(link.command(1, Command::Output, Pulse));
    QCOMPARE(again.raw, unlock.raw);
    QCOMPARE(memory.judge(1, again.raw), ReplyMemory::Verdict::Repeat);
    QCOMPARE(memory.lastReply(), answer);
    QCOMPARE(errorOf(link.device.unwrapCommand(again)), ChannelError::WrongMac);
    QCOMPARE(link.device.replyMac(), chain);
    QVERIFY(link.panel.unwrapReply({parseFrame(answer.sliced(1)).value(), answer.sliced(1), true}));
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
}

void TestSecureChannel::numberZeroStartsOver()
{
    ReplyMemory memory;
    QCOMPARE(memory.judge(0, "a"), ReplyMemory::Verdict::StartOver);
    memory.remember(0, "a", "answer");
    QCOMPARE(memory.judge(0, "a"), ReplyMemory::Verdict::StartOver); // even the very same bytes
    QVERIFY(memory.lastReply().isEmpty());
    memory.remember(0, "a", "answer");
    QCOMPARE(memory.judge(1, "b"), ReplyMemory::Verdict::Process);
    for (const auto &[now, next] : {std::pair(0, 1), std::pair(1, 2), std::pair(2, 3), std::pair(3, 1)}) {
        QCOMPARE(nextSequence(quint8(now)), quint8(next));
    }
}

void TestSecureChannel::otherNumbersAreWrong()
{
    ReplyMemory memory;
    QCOMPARE(memory.judge(1, "a"), ReplyMemory::Verdict::Wrong); // just started: the panel must begin with 0
    memory.remember(3, "a", "answer");
    QCOMPARE(memory.judge(1, "b"), ReplyMemory::Verdict::Process);
    QCOMPARE(memory.judge(2, "b"), ReplyMemory::Verdict::Wrong);
    QCOMPARE(memory.judge(3, "b"), ReplyMemory::Verdict::Wrong); // the old number on another command
    QCOMPARE(memory.judge(3, "a"), ReplyMemory::Verdict::Repeat);
    memory.clear();
    QCOMPARE(memory.judge(3, "a"), ReplyMemory::Verdict::Wrong);
}

void TestSecureChannel::everyErrorHasASentence()
{
    for (int i = 0; i <= int(ChannelError::BadCipher); ++i) {
        QVERIFY(sentenceOf(ChannelError(i)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestSecureChannel)
#include "tst_securechannel.moc"
