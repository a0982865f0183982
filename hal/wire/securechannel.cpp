// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/securechannel.h>

#include <hal/wire/linkcommands.h>
#include <hal/wire/linkreplies.h>

namespace latchkey::osdp {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char MacAccepted = 0x01;

SecurityBlock handshakeBlock(ScsType type, KeyKind kind) { return {type, QByteArray(1, char(kind))}; }

bool hasBlock(const Frame &frame, ScsType type)
{
    return frame.security && frame.security->type == type && frame.security->data.size() == 1;
}

std::optional<KeyKind> kindIn(const Frame &frame)
{
    const char byte = frame.security->data.front();
    return byte == 0 || byte == 1 ? std::optional<KeyKind>(KeyKind(byte)) : std::nullopt;
}

} // namespace

SecureChannel::~SecureChannel() { close(); }

void SecureChannel::close()
{
    m_step = Step::Closed;
    m_keys.wipe();
    m_randomA.clear();
    m_randomB.clear();
    m_commandMac.clear();
    m_replyMac.clear();
}

Frame SecureChannel::challenge(quint8 address, quint8 sequence, Check check, const Key128 &key, KeyKind kind,
                               QByteArrayView randomA)
{
    Q_ASSERT(randomA.size() == RandomSize);
    close();
    m_kind = kind;
    m_keys = SessionKeys::derive(key, randomA);
    m_randomA = randomA.toByteArray();
    m_step = Step::Challenged;
    Frame frame = commandFrame(address, sequence, Command::Challenge, m_randomA, check);
    frame.security = handshakeBlock(ScsType::Challenge, kind);
    return frame;
}

Result<Frame, ChannelError> SecureChannel::answerClientCryptogram(const Frame &reply, quint8 sequence)
{
    if (m_step != Step::Challenged) {
        return ChannelError::NoSession;
    }
    if (!reply.is(Reply::ClientCryptogram) || !hasBlock(reply, ScsType::ClientCryptogram)) {
        return ChannelError::WrongBlock;
    }
    if (kindIn(reply) != m_kind) {
        return ChannelError::OtherKey;
    }
    const auto message = ClientCryptogramReply::decode(reply.data);
    if (!message) {
        return ChannelError::BadMessage;
    }
    if (!equalInConstantTime(message->cryptogram, clientCryptogram(m_keys, m_randomA, message->randomB))) {
        return ChannelError::WrongCryptogram;
    }
    const QByteArray server = serverCryptogram(m_keys, m_randomA, message->randomB);
    m_randomB = message->randomB;
    m_replyMac = initialMac(m_keys, server);
    m_step = Step::Proven;
    Frame frame = commandFrame(reply.address, sequence, Command::ServerCryptogram, server, reply.check);
    frame.security = handshakeBlock(ScsType::ServerCryptogram, m_kind);
    return frame;
}

Status<ChannelError> SecureChannel::finish(const Frame &reply)
{
    if (m_step != Step::Proven) {
        return ChannelError::NoSession;
    }
    if (!reply.is(Reply::InitialMac) || !hasBlock(reply, ScsType::InitialMac)) {
        return ChannelError::WrongBlock;
    }
    // The block's data byte is not looked at beyond that: devices disagree on it, the MAC itself is the proof.
    const auto message = InitialMacReply::decode(reply.data);
    if (!message) {
        return ChannelError::BadMessage;
    }
    if (!equalInConstantTime(message->mac, m_replyMac)) {
        return ChannelError::WrongCryptogram;
    }
    m_step = Step::Active;
    return Done{};
}

std::optional<KeyKind> SecureChannel::requestedKey(const Frame &command)
{
    const bool proper = command.is(Command::Challenge) && hasBlock(command, ScsType::Challenge);
    return proper ? kindIn(command) : std::nullopt;
}

Result<Frame, ChannelError> SecureChannel::answerChallenge(const Frame &command, const Key128 &key,
                                                           QByteArrayView clientUid, QByteArrayView randomB)
{
    Q_ASSERT(clientUid.size() == 8 && randomB.size() == RandomSize);
    const auto kind = requestedKey(command);
    if (!kind) {
        return ChannelError::WrongBlock;
    }
    const auto message = ChallengeCommand::decode(command.data);
    if (!message) {
        return ChannelError::BadMessage;
    }
    close();
    m_kind = *kind;
    m_keys = SessionKeys::derive(key, message->randomA);
    m_randomA = message->randomA;
    m_randomB = randomB.toByteArray();
    m_step = Step::Challenged;
    const ClientCryptogramReply proof{clientUid.toByteArray(), m_randomB,
                                      clientCryptogram(m_keys, m_randomA, m_randomB)};
    Frame frame = replyFrame(command, Reply::ClientCryptogram, proof.encode());
    frame.security = handshakeBlock(ScsType::ClientCryptogram, m_kind);
    return frame;
}

Result<Frame, ChannelError> SecureChannel::answerServerCryptogram(const Frame &command)
{
    if (m_step != Step::Challenged) {
        return ChannelError::NoSession;
    }
    if (!command.is(Command::ServerCryptogram) || !hasBlock(command, ScsType::ServerCryptogram)) {
        return ChannelError::WrongBlock;
    }
    if (kindIn(command) != m_kind) {
        return ChannelError::OtherKey;
    }
    const auto message = ServerCryptogramCommand::decode(command.data);
    if (!message) {
        return ChannelError::BadMessage;
    }
    if (!equalInConstantTime(message->cryptogram, serverCryptogram(m_keys, m_randomA, m_randomB))) {
        return ChannelError::WrongCryptogram;
    }
    m_replyMac = initialMac(m_keys, message->cryptogram);
    m_step = Step::Active;
    Frame frame = replyFrame(command, Reply::InitialMac, m_replyMac);
    frame.security = SecurityBlock{ScsType::InitialMac, QByteArray(1, MacAccepted)};
    return frame;
}

QLatin1StringView sentenceOf(ChannelError error)
{
    switch (error) {
    case ChannelError::NoSession: return "There is no secure session in which this packet could count."_L1;
    case ChannelError::NotSecured: return "The packet came in clear where only secured packets count."_L1;
    case ChannelError::WrongBlock:
        return "The packet's security block is unknown or belongs to the other direction."_L1;
    case ChannelError::BadMessage: return "A message of the handshake has the wrong size."_L1;
    case ChannelError::OtherKey: return "The other side answers for another key than was asked for."_L1;
    case ChannelError::WrongCryptogram: return "The other side does not have our key."_L1;
    case ChannelError::WrongMac: return "The packet's MAC is wrong: it was changed, or belongs to another session."_L1;
    case ChannelError::BadCipher: return "The packet's data is not properly encrypted."_L1;
    }
    return {};
}

bool isClearReplyAllowed(const Frame &reply, Command answered)
{
    const bool keySetAck = reply.is(Reply::Ack) && answered == Command::KeySet;
    return !reply.security && (reply.is(Reply::Busy) || reply.is(Reply::Nak) || keySetAck);
}

} // namespace latchkey::osdp
