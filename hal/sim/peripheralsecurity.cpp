// SPDX-License-Identifier: Apache-2.0
// Who may say what: clear packets, the handshake, the session.
#include <hal/sim/commandtext.h>
#include <hal/sim/peripheraldevice.h>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using osdp::Command;
using osdp::Frame;
using osdp::KeyKind;
using osdp::NakCode;
using osdp::ReceivedFrame;
using osdp::ScsType;

QLatin1StringView nameOf(SessionEnd end)
{
    switch (end) {
    case SessionEnd::StartOver: return "start-over"_L1;
    case SessionEnd::Silence: return "silence"_L1;
    case SessionEnd::WrongMac: return "wrong-mac"_L1;
    case SessionEnd::NewKey: return "new-key"_L1;
    case SessionEnd::WindowOver: return "window-over"_L1;
    case SessionEnd::Reset: return "reset"_L1;
    }
    return {};
}

std::optional<KeyKind> PeripheralDevice::session() const
{
    return m_channel.isActive() ? std::optional(m_channel.keyKind()) : std::nullopt;
}

Frame PeripheralDevice::answer(const ReceivedFrame &received)
{
    if (!received.frame.security) {
        return answerClear(received);
    }
    switch (received.frame.security->type) {
    case ScsType::Challenge: return answerChallenge(received);
    case ScsType::ServerCryptogram: return answerCryptogram(received);
    case ScsType::CommandMac:
    case ScsType::CommandEncrypted: return answerSecured(received);
    case ScsType::ClientCryptogram:
    case ScsType::InitialMac:
    case ScsType::ReplyMac:
    case ScsType::ReplyEncrypted: break;
    }
    return nak(received, NakCode::SecurityNotSupported, u"block-of-a-reply"_s);
}

Frame PeripheralDevice::answerClear(const ReceivedFrame &received)
{
    const Frame &frame = received.frame;
    if (frame.is(Command::Challenge) || frame.is(Command::ServerCryptogram)) {
        return nak(received, NakCode::SecurityNotSupported, u"no-security-block"_s);
    }
    const bool whoAreYou = frame.is(Command::Id) || frame.is(Command::Capabilities);
    if (m_channel.isActive() || (m_hardware.memory().key() && !whoAreYou)) {
        return nak(received, NakCode::SecurityNotMet, u"in-clear"_s);
    }
    const Answer result = decodeAndExecute(frame.code, frame.data);
    return result ? osdp::replyFrame(frame, osdp::codeOf(*result), osdp::encode(*result))
                  : osdp::replyFrame(frame, osdp::Reply::Nak, osdp::NakReply{result.error(), {}}.encode());
}

Frame PeripheralDevice::answerSecured(const ReceivedFrame &received)
{
    auto message = m_channel.unwrapCommand(received);
    if (!message) {
        // The chain cannot be trusted any more: the panel must begin again.
        endSession(SessionEnd::WrongMac);
        return nak(received, NakCode::SecurityNotMet, u"not-of-this-session"_s);
    }
    const Answer result = decodeAndExecute(message->code, message->data);
    osdp::wipe(message.value().data); // it may have held a key
    return result ? m_channel.wrapReply(received.frame, osdp::codeOf(*result), osdp::encode(*result))
                  : m_channel.wrapReply(received.frame, osdp::Reply::Nak, osdp::NakReply{result.error(), {}}.encode());
}

PeripheralDevice::Answer PeripheralDevice::decodeAndExecute(quint8 code, QByteArrayView data)
{
    const auto refuse = [this](NakCode nakCode, QLatin1StringView why) -> Answer {
        m_listener->refused(nakCode, QString(why));
        return nakCode;
    };
    const auto command = osdp::decodeCommand(code, data);
    if (!command) {
        return refuse(osdp::nakFor(command.error()), "not-understood"_L1);
    }
    m_listener->commandTaken(describe(*command));
    if (isBarredUnderInstallationKey(*command)) {
        return refuse(NakCode::SecurityNotMet, "installation-key"_L1);
    }
    const Answer result = execute(*command);
    if (result && m_panelReceives > 0 && osdp::encode(*result).size() > largestReplyData()) {
        return refuse(NakCode::CannotProcess, "reply-too-long"_L1);
    }
    return result;
}

bool PeripheralDevice::isBarredUnderInstallationKey(const osdp::AnyCommand &command) const
{
    // Everybody knows SCBK-D. A board that is somebody's moves nothing for it: it only takes a new key.
    const bool publicKey = session() == KeyKind::Installation && m_hardware.memory().key();
    return publicKey
        && (std::holds_alternative<osdp::OutputCommand>(command) || std::holds_alternative<osdp::ComSetCommand>(command)
            || std::holds_alternative<osdp::ManufacturerCommand>(command));
}

Frame PeripheralDevice::answerChallenge(const ReceivedFrame &received)
{
    const auto kind = osdp::SecureChannel::requestedKey(received.frame);
    if (!kind) {
        return nak(received, NakCode::SecurityNotSupported, u"block-of-challenge"_s);
    }
    m_listener->commandTaken(*kind == KeyKind::Own ? u"CHLNG key=SCBK"_s : u"CHLNG key=SCBK-D"_s);
    if (*kind == KeyKind::Installation && !m_installUntil) {
        return nak(received, NakCode::SecurityNotMet, u"not-installing"_s);
    }
    const auto &own = m_hardware.memory().key();
    if (*kind == KeyKind::Own && !own) {
        return nak(received, NakCode::SecurityNotSupported, u"no-key"_s);
    }
    endSession(SessionEnd::StartOver);
    const osdp::Key128 key = *kind == KeyKind::Own ? *own : osdp::Key128::installation();
    const QByteArray randomB = m_random.bytes(osdp::SecureChannel::RandomSize);
    const auto reply = m_channel.answerChallenge(received.frame, key, clientUid(), randomB);
    return reply ? *reply : nak(received, NakCode::WrongLength, u"challenge"_s);
}

Frame PeripheralDevice::answerCryptogram(const ReceivedFrame &received)
{
    m_listener->commandTaken(u"SCRYPT"_s);
    if (m_channel.isActive()) {
        endSession(SessionEnd::StartOver);
    }
    const auto reply = m_channel.answerServerCryptogram(received.frame);
    if (!reply) {
        m_channel.close();
        return nak(received, NakCode::SecurityNotSupported, u"wrong-key"_s);
    }
    m_events.clear();
    tellHeld();
    m_listener->sessionBegan(m_channel.keyKind());
    return *reply;
}

QByteArray PeripheralDevice::clientUid() const
{
    const QByteArray id = m_options.identity.encode();
    // Two bytes of the vendor, the model, and the serial number, as other devices build it; opaque to the panel.
    return id.first(2) + id.sliced(3, 1) + char(0) + id.sliced(5, 4);
}

void PeripheralDevice::endSession(SessionEnd why)
{
    const bool was = m_channel.isActive();
    m_channel.close();
    m_events.clear();
    m_token.reset();
    m_hardware.openAll(std::chrono::seconds(0));
    if (was) {
        m_listener->sessionEnded(why);
    }
}

void PeripheralDevice::openInstallWindow()
{
    const bool was = isInstallWindowOpen();
    m_installUntil = m_now + InstallWindow;
    if (!was) {
        m_listener->installWindowChanged(true);
    }
}

void PeripheralDevice::closeInstallWindow()
{
    if (!m_installUntil) {
        return;
    }
    m_installUntil.reset();
    if (session() == KeyKind::Installation) {
        endSession(SessionEnd::WindowOver);
    }
    m_listener->installWindowChanged(false);
}

} // namespace latchkey::sim
