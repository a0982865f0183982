// SPDX-License-Identifier: Apache-2.0
#include <tests/hal/vectorreplay.h>

namespace latchkey::osdp::vectors {

namespace {

std::optional<FrameReader::Event> readOne(const QByteArray &wire)
{
    FrameReader reader;
    reader.feed(wire);
    return reader.next();
}

} // namespace

int Replay::run()
{
    int played = 0;
    for (qsizetype i = 0; i < m_session.packets.size(); ++i) {
        const Packet &packet = m_session.packets.at(i);
        if (packet.wire.isEmpty()) {
            continue; // the device stayed silent
        }
        const Packet *next = i + 1 < m_session.packets.size() ? &m_session.packets.at(i + 1) : nullptr;
        if (!play(packet, next)) {
            m_failure.prepend(packet.label + ": ");
            return played;
        }
        ++played;
    }
    return played;
}

bool Replay::expect(bool condition, const char *what)
{
    if (!condition && m_failure.isEmpty()) {
        m_failure = what;
    }
    return condition;
}

bool Replay::play(const Packet &packet, const Packet *next)
{
    if (!packet.checkRight) {
        return playDamaged(packet);
    }
    const auto event = readOne(packet.wire);
    if (!expect(event && std::holds_alternative<ReceivedFrame>(*event), "is not found in its bytes")) {
        return false;
    }
    m_received = std::get<ReceivedFrame>(*event);
    if (!expect(sameFields(packet), "has other header fields")) {
        return false;
    }
    if (!packet.reply && !judge(packet, next)) {
        return false;
    }
    if (m_repeat) {
        return expect(!packet.reply || m_memory.lastReply() == packet.wire, "is not repeated byte for byte");
    }
    const QByteArray made = encodeFrame(make(packet), m_received.marked ? Mark::With : Mark::Without);
    return expect(made == packet.wire, "is made with other bytes") && readBack(packet);
}

/// The recorder put zeros in place of the CRC.
bool Replay::playDamaged(const Packet &packet)
{
    QByteArray made = encodeFrame(makeClear(packet));
    made.chop(2);
    const auto event = readOne(packet.wire);
    const FrameFault *fault = event ? std::get_if<FrameFault>(&*event) : nullptr;
    return expect(made + QByteArray(2, 0) == packet.wire, "is made with other bytes")
        && expect(fault && fault->error == FrameError::BadCheck, "is not refused for its CRC");
}

bool Replay::judge(const Packet &packet, const Packet *next)
{
    const bool known = m_command.raw == m_received.raw && !m_wasBusy;
    const bool sequenceNak = next && next->code == quint8(Reply::Nak) && next->data == "\x04";
    const auto verdict = m_memory.judge(packet.sequence, m_received.raw);
    m_repeat = verdict == ReplyMemory::Verdict::Repeat;
    m_command = m_received;
    const bool wrong = verdict == ReplyMemory::Verdict::Wrong;
    return expect(wrong == sequenceNak, "has a sequence number that is judged otherwise")
        && expect(m_repeat == (known && packet.sequence != 0), "is wrongly taken for a repeat or not");
}

Frame Replay::makeClear(const Packet &packet) const
{
    Frame frame = commandFrame(m_session.address, packet.sequence, Command(packet.code), packet.data, packet.check);
    frame.reply = packet.reply;
    return frame;
}

/// The four steps of the handshake, each made by the end that sends it.
Frame Replay::makeHandshake(const Packet &packet)
{
    if (packet.block == ScsType::Challenge) {
        const Handshake &handshake = m_session.handshakes.at(++m_handshake);
        return m_panel.challenge(m_session.address, packet.sequence, packet.check, handshake.key,
                                 KeyKind(packet.blockData.front()), handshake.randomA);
    }
    if (packet.block == ScsType::ServerCryptogram) {
        return m_panel.answerClientCryptogram(m_clientProof.frame, packet.sequence).value();
    }
    if (packet.block == ScsType::InitialMac) {
        return m_device.answerServerCryptogram(m_command.frame).value();
    }
    const Handshake &handshake = m_session.handshakes.at(m_handshake);
    Frame frame = m_device.answerChallenge(m_command.frame, handshake.key, handshake.clientUid, handshake.randomB)
                      .value();
    if (!handshake.sameKey) {
        frame.data.replace(16, 16, handshake.clientCryptogram); // of a device with a key that nobody recorded
    }
    return frame;
}

Frame Replay::make(const Packet &packet)
{
    if (packet.sessionGone) {
        Frame frame = makeClear(packet);
        frame.security = SecurityBlock{*packet.block, {}};
        frame.mac = std::exchange(frame.data, {});
        return frame;
    }
    if (!packet.block) {
        return makeClear(packet);
    }
    if (isHandshake(*packet.block)) {
        return makeHandshake(packet);
    }
    if (packet.reply) {
        return m_device.wrapReply(m_command.frame, Reply(packet.code), packet.data);
    }
    const Command code = Command(packet.code);
    Frame frame = m_panel.wrapCommand(m_session.address, packet.sequence, packet.check, code, packet.data);
    if (!packet.macRight) {
        frame.mac = QByteArray::fromHex("deadbeef");
    }
    return frame;
}

bool Replay::readBack(const Packet &packet)
{
    if (packet.block && isHandshake(*packet.block)) {
        return readHandshake(packet);
    }
    const bool read = packet.reply ? readReply(packet) : readCommand(packet);
    m_wasBusy = packet.reply && packet.code == quint8(Reply::Busy);
    if (packet.reply && !m_wasBusy) {
        m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
    }
    return read;
}

bool Replay::readHandshake(const Packet &packet)
{
    if (packet.block == ScsType::ClientCryptogram) {
        m_clientProof = m_received;
        if (!m_session.handshakes.at(m_handshake).sameKey) {
            const auto answer = m_panel.answerClientCryptogram(m_received.frame, 1);
            m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
            return expect(!answer && answer.error() == ChannelError::WrongCryptogram, "is believed with a wrong key");
        }
    }
    if (packet.reply) {
        m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
    }
    return packet.block != ScsType::InitialMac
        || expect(bool(m_panel.finish(m_received.frame)) && m_device.isActive(), "does not start the session");
}

bool Replay::readCommand(const Packet &packet)
{
    if (!packet.block) {
        return expect(m_received.frame.data == packet.data, "reads back other data");
    }
    const auto message = m_device.unwrapCommand(m_received);
    if (packet.sessionGone) {
        return expect(!message && message.error() == ChannelError::NoSession, "counts without a session");
    }
    if (!packet.macRight) {
        const bool refused = !message && message.error() == ChannelError::WrongMac;
        m_device.close();
        m_panel.close();
        return expect(refused, "counts with a wrong MAC");
    }
    return expect(message && *message == ClearMessage{packet.code, packet.data}, "is decrypted to something else")
        && expect(m_device.commandMac() == packet.mac && m_panel.commandMac() == packet.mac, "has another full MAC");
}

bool Replay::readReply(const Packet &packet)
{
    if (!packet.block) {
        return expect(m_received.frame.data == packet.data, "reads back other data");
    }
    const auto message = m_panel.unwrapReply(m_received);
    return expect(message && *message == ClearMessage{packet.code, packet.data}, "is decrypted to something else")
        && expect(m_device.replyMac() == packet.mac && m_panel.replyMac() == packet.mac, "has another full MAC");
}

bool Replay::sameFields(const Packet &packet) const
{
    const Frame &frame = m_received.frame;
    const SecurityBlock block = frame.security.value_or(SecurityBlock{ScsType(0), {}});
    return frame.address == m_session.address && frame.reply == packet.reply && frame.code == packet.code
        && frame.sequence == packet.sequence && frame.check == packet.check
        && block.type == packet.block.value_or(ScsType(0)) && block.data == packet.blockData;
}

} // namespace latchkey::osdp::vectors
