// SPDX-License-Identifier: Apache-2.0
// The second half of SecureChannel: packets of a running session. The handshake is in securechannel.cpp.
#include <hal/wire/securechannel.h>

namespace latchkey::osdp {

Frame SecureChannel::wrapCommand(quint8 address, quint8 sequence, Check check, Command code, QByteArrayView data)
{
    return secure(commandFrame(address, sequence, code, {}, check), ScsType::CommandMac, ScsType::CommandEncrypted,
                  data, m_replyMac, m_commandMac);
}

Result<ClearMessage, ChannelError> SecureChannel::unwrapReply(const ReceivedFrame &reply)
{
    if (!reply.frame.reply) {
        return ChannelError::WrongBlock;
    }
    if (m_commandMac.isEmpty()) {
        return ChannelError::NoSession;
    }
    return open(reply, ScsType::ReplyMac, ScsType::ReplyEncrypted, m_commandMac, m_replyMac);
}

Result<ClearMessage, ChannelError> SecureChannel::unwrapCommand(const ReceivedFrame &command)
{
    if (command.frame.reply) {
        return ChannelError::WrongBlock;
    }
    return open(command, ScsType::CommandMac, ScsType::CommandEncrypted, m_replyMac, m_commandMac);
}

Frame SecureChannel::wrapReply(const Frame &command, Reply code, QByteArrayView data)
{
    Q_ASSERT(!m_commandMac.isEmpty());
    return secure(replyFrame(command, code), ScsType::ReplyMac, ScsType::ReplyEncrypted, data, m_commandMac,
                  m_replyMac);
}

Frame SecureChannel::secure(Frame frame, ScsType bare, ScsType encrypted, QByteArrayView data,
                            const QByteArray &peerMac, QByteArray &ownMac)
{
    Q_ASSERT(isActive());
    frame.security = SecurityBlock{data.isEmpty() ? bare : encrypted, {}};
    if (!data.isEmpty()) {
        frame.data = encryptData(m_keys, peerMac, data);
    }
    frame.mac = QByteArray(MacSize, 0); // the length that the MAC covers counts the MAC itself
    ownMac = computeMac(m_keys, peerMac, authenticatedPart(frame));
    frame.mac = ownMac.first(MacSize);
    return frame;
}

Result<ClearMessage, ChannelError> SecureChannel::open(const ReceivedFrame &received, ScsType bare, ScsType encrypted,
                                                       const QByteArray &peerMac, QByteArray &ownMac)
{
    const Frame &frame = received.frame;
    if (!isActive()) {
        return ChannelError::NoSession;
    }
    if (!frame.security) {
        return ChannelError::NotSecured;
    }
    const ScsType type = frame.security->type;
    if (type != bare && type != encrypted) {
        return ChannelError::WrongBlock;
    }
    const qsizetype tail = MacSize + sizeOf(frame.check);
    const QByteArray mac = computeMac(m_keys, peerMac, QByteArrayView(received.raw).chopped(tail));
    if (!equalInConstantTime(QByteArrayView(mac).first(MacSize), frame.mac)) {
        return ChannelError::WrongMac;
    }
    ClearMessage message{frame.code, {}};
    if (!frame.data.isEmpty()) {
        auto clear = type == encrypted ? decryptData(m_keys, peerMac, frame.data) : std::nullopt;
        if (!clear) {
            return ChannelError::BadCipher;
        }
        message.data = std::move(*clear);
    }
    ownMac = mac;
    return message;
}

} // namespace latchkey::osdp
