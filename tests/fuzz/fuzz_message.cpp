// SPDX-License-Identifier: Apache-2.0
// Every decoder behind the frame: commands, replies, the key-box profile, the secure channel, the trace.
#include <hal/wire/commands.h>
#include <hal/wire/profile.h>
#include <hal/wire/replies.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/trace.h>
#include <tests/fuzz/fuzzcheck.h>

#include <QList>

using namespace latchkey;
using namespace latchkey::osdp;

namespace {

void checkCommand(quint8 code, QByteArrayView data)
{
    const auto first = decodeCommand(code, data);
    if (!first) {
        require(!sentenceOf(first.error()).isEmpty());
        return;
    }
    require(quint8(codeOf(first.value())) == code);
    const QByteArray written = encode(first.value());
    require(written == data); // a command has one spelling
    require(decodeCommand(code, written).value() == first.value());
    if (const auto *ours = std::get_if<ManufacturerCommand>(&first.value())) {
        const auto request = profile::decodeRequest(*ours);
        require(!request || profile::wrap(request.value()) == *ours);
    }
}

void checkReply(quint8 code, QByteArrayView data)
{
    const auto first = decodeReply(code, data);
    if (!first) {
        require(!sentenceOf(first.error()).isEmpty());
        return;
    }
    require(quint8(codeOf(first.value())) == code);
    const QByteArray written = encode(first.value());
    require(written.size() == data.size());
    require(decodeReply(code, written).value() == first.value());
    if (const auto *ours = std::get_if<ManufacturerReply>(&first.value())) {
        const auto report = profile::decodeReport(*ours);
        // Spare flags of the power report are dropped, so that it may have two spellings.
        require(!report || profile::decodeReport(profile::wrap(report.value())).value() == report.value());
    }
}

const QByteArray RandomA = QByteArrayLiteral("random A");
const QByteArray RandomB = QByteArrayLiteral("random B");

/// A session whose other end is the fuzzer: it has the keys, so that right MACs lead on to the decryption.
struct Session {
    SecureChannel panel;
    SecureChannel device;
    SessionKeys keys;

    Session()
    {
        const Key128 key = Key128::installation();
        keys = SessionKeys::derive(key, RandomA);
        const Frame challenge = panel.challenge(1, 0, Check::Crc, key, KeyKind::Own, RandomA);
        const Frame proof = device.answerChallenge(challenge, key, RandomB, RandomB).value();
        const Frame answer = panel.answerClientCryptogram(proof, 1).value();
        require(bool(panel.finish(device.answerServerCryptogram(answer).value())));
    }
};

/// `mode` bit 0: the MAC is right; bit 1: the block type is the fuzzer's; bit 2: data is encrypted for it.
ReceivedFrame forge(const Session &session, Frame frame, ScsType type, const QByteArray &iv, quint8 mode,
                    QByteArrayView data)
{
    frame.security = SecurityBlock{(mode & 2) != 0 ? ScsType(frame.code) : type, {}};
    frame.data = (mode & 4) != 0 ? encryptData(session.keys, iv, data) : data.toByteArray();
    frame.mac = carriesMac(frame.security->type) ? QByteArray(4, 0) : QByteArray();
    if ((mode & 1) != 0 && !frame.mac.isEmpty()) {
        frame.mac = computeMac(session.keys, iv, authenticatedPart(frame)).first(4);
    }
    const QByteArray raw = encodeFrame(frame, Mark::Without);
    return {parseFrame(raw).value(), raw, false};
}

void checkOpened(const Result<ClearMessage, ChannelError> &message, quint8 mode, QByteArrayView data)
{
    if (!message) {
        require(!sentenceOf(message.error()).isEmpty());
        return;
    }
    require((mode & 1) != 0); // nothing counts without the right MAC
    require((mode & 4) == 0 || message->data == data);
}

void checkSecured(quint8 mode, quint8 code, QByteArrayView data)
{
    if (data.size() > 1000) {
        return;
    }
    Session session;
    const Frame command = commandFrame(1, 2, Command(code));
    const ReceivedFrame forged = forge(session, command, ScsType::CommandEncrypted, session.device.replyMac(), mode,
                                       data);
    checkOpened(session.device.unwrapCommand(forged), mode, data);

    const Frame poll = session.panel.wrapCommand(1, 3, Check::Crc, Command::Poll, {});
    const Frame reply = replyFrame(poll, Reply(code));
    const ReceivedFrame answer = forge(session, reply, ScsType::ReplyEncrypted, session.panel.commandMac(), mode, data);
    checkOpened(session.panel.unwrapReply(answer), mode, data);
}

void checkHandshake(quint8 mode, quint8 code, QByteArrayView data)
{
    if (data.size() > 1000) {
        return;
    }
    const Key128 key = Key128::installation();
    Frame frame = commandFrame(1, 0, Command(0x76 + (code & 3)), data.toByteArray());
    frame.reply = (mode & 1) != 0;
    frame.security = SecurityBlock{ScsType(0x11 + ((code >> 2) & 3)), QByteArray((mode >> 1) & 3, char(mode >> 6))};
    SecureChannel panel;
    SecureChannel device;
    (void)device.answerChallenge(frame, key, RandomB, RandomB);
    (void)device.answerServerCryptogram(frame);
    (void)panel.challenge(1, 0, Check::Crc, key, KeyKind::Own, RandomA);
    (void)panel.answerClientCryptogram(frame, 1);
    (void)panel.finish(frame);
    // Without the answer of one who has the key there is no session.
    require(!device.isActive() && !panel.isActive());
}

void checkTrace(QByteArrayView text)
{
    (void)trace::parse(text);
    (void)trace::describe(text);
    const auto entry = trace::parseLine(text);
    if (entry && !entry->masked) {
        const auto again = trace::parseLine(QByteArrayView(trace::lineOf(entry.value())).chopped(1));
        require(bool(again));
        require(again->masked || again->bytes == entry->bytes);
    }
    if (!text.isEmpty()) {
        const trace::Entry written{1, trace::Direction::ToPanel, text.toByteArray(), false, QString::fromUtf8(text)};
        require(bool(trace::parseLine(QByteArrayView(trace::lineOf(written)).chopped(1))));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    FuzzInput input(data, size);
    const quint8 mode = input.takeByte();
    const quint8 code = input.takeByte();
    const QByteArrayView rest = input.takeRest();
    switch (mode & 7) {
    case 0: checkCommand(code, rest); break;
    case 1: checkReply(code, rest); break;
    case 2: checkSecured(mode >> 3, code, rest); break;
    case 3: checkHandshake(mode >> 3, code, rest); break;
    default: checkTrace(rest);
    }
    return 0;
}
