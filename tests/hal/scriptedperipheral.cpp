// SPDX-License-Identifier: Apache-2.0
#include "scriptedperipheral.h"

#include <algorithm>

namespace latchkey::test {

using namespace osdp;

namespace {
Frame nakTo(const Frame &command, NakCode code) { return replyFrame(command, Reply::Nak, NakReply{code, {}}.encode()); }
} // namespace

ScriptedPeripheral::ScriptedPeripheral(quint8 at, profile::Layout box)
    : address(at), layout(box), inputs(box.inputCount(), InputState::Inactive), fobs(box.bins)
{
    facts.bootNonce = QByteArray(8, 'n');
    facts.hash = QByteArray(8, '\0');
}

void ScriptedPeripheral::reboot()
{
    m_memory.clear();
    m_channel.close();
    facts.bootNonce = QByteArray(8, char('o' + ++m_restarts));
}

int ScriptedPeripheral::executed(Command code) const
{
    return int(std::count_if(commands.begin(), commands.end(),
                             [code](const AnyCommand &command) { return codeOf(command) == code; }));
}

std::optional<QByteArray> ScriptedPeripheral::hear(const QByteArray &bytes)
{
    FrameReader reader;
    reader.feed(bytes);
    const auto event = reader.next();
    const auto received = event ? std::get_if<ReceivedFrame>(&*event) : nullptr;
    if (!alive || !received || received->frame.reply || received->frame.address != address
        || (checksumOnly && received->frame.check == Check::Crc)) {
        return std::nullopt;
    }
    if (deafToChannel && received->frame.security) {
        return std::nullopt;
    }
    if (busy > 0) {
        --busy;
        Frame later = replyFrame(received->frame, Reply::Busy);
        later.sequence = 0;
        return encodeFrame(later);
    }
    return answer(*received);
}

QByteArray ScriptedPeripheral::answer(const ReceivedFrame &received)
{
    switch (m_memory.judge(received.frame.sequence, received.raw)) {
    case ReplyMemory::Verdict::Repeat: return m_memory.lastReply();
    case ReplyMemory::Verdict::Wrong: {
        Frame nak = nakTo(received.frame, NakCode::WrongSequence);
        nak.sequence = 0;
        return encodeFrame(nak);
    }
    case ReplyMemory::Verdict::StartOver: m_channel.close(); break;
    case ReplyMemory::Verdict::Process: break;
    }
    const quint8 here = address;
    Frame reply = frameFor(received);
    reply.address = here; // COM still travels with the old one
    const QByteArray bytes = encodeFrame(reply);
    m_memory.remember(received.frame.sequence, received.raw, bytes);
    return bytes;
}

Frame ScriptedPeripheral::frameFor(const ReceivedFrame &received)
{
    const Frame &command = received.frame;
    if (command.security && isHandshake(command.security->type)) {
        return refusesChannel ? nakTo(command, NakCode::SecurityNotSupported) : handshake(command);
    }
    return command.security ? inSession(received) : inClear(command);
}

Frame ScriptedPeripheral::handshake(const Frame &command)
{
    if (const auto kind = SecureChannel::requestedKey(command)) {
        const bool open = *kind == KeyKind::Installation ? installMode : key.has_value();
        if (!open) {
            return nakTo(command, NakCode::SecurityNotMet);
        }
        m_sessionKey = *kind == KeyKind::Installation ? Key128::installation() : *key;
        const QByteArray uid(8, 'u');
        const auto reply = m_channel.answerChallenge(command, m_sessionKey, uid, QByteArray(8, 'r'));
        return reply ? *reply : nakTo(command, NakCode::SecurityNotSupported);
    }
    const auto reply = m_channel.answerServerCryptogram(command);
    return reply ? *reply : nakTo(command, NakCode::SecurityNotSupported);
}

Frame ScriptedPeripheral::inClear(const Frame &command)
{
    if (!command.is(Command::Id) && !command.is(Command::Capabilities)) {
        return nakTo(command, NakCode::SecurityNotMet);
    }
    const auto decoded = decodeCommand(command.code, command.data);
    const AnyReply reply = defaultReply(*decoded);
    return replyFrame(command, codeOf(reply), encode(reply));
}

Frame ScriptedPeripheral::inSession(const ReceivedFrame &received)
{
    const auto message = m_channel.unwrapCommand(received);
    if (!message) {
        m_channel.close();
        return nakTo(received.frame, NakCode::SecurityNotMet);
    }
    const auto command = decodeCommand(message->code, message->data);
    if (clearNak) {
        return nakTo(received.frame, *std::exchange(clearNak, std::nullopt));
    }
    const AnyReply reply = command ? execute(*command) : AnyReply(NakReply{nakFor(command.error()), {}});
    if (answersInClear || (clearKeySetAck && Command(message->code) == Command::KeySet)) {
        return replyFrame(received.frame, codeOf(reply), encode(reply));
    }
    return m_channel.wrapReply(received.frame, codeOf(reply), encode(reply));
}

AnyReply ScriptedPeripheral::execute(const AnyCommand &command)
{
    if (codeOf(command) != Command::Poll) {
        commands.append(command);
    }
    if (script) {
        if (auto reply = script(command)) {
            return *reply;
        }
    }
    return defaultReply(command);
}

AnyReply ScriptedPeripheral::poll()
{
    if (events.empty()) {
        return AckReply{};
    }
    const AnyReply event = events.front();
    events.pop_front();
    return event;
}

AnyReply ScriptedPeripheral::defaultReply(const AnyCommand &command)
{
    switch (codeOf(command)) {
    case Command::Poll: return poll();
    case Command::Id: return DeviceIdReply{QByteArray::fromHex("f24b42"), 1, 1, 7, 1, 0, 0};
    case Command::Capabilities: return CapabilitiesReply{{{Function::Crc, quint8(checksumOnly ? 0 : 1), 0}}};
    case Command::LocalStatus: return LocalStatusReply{tamper, false};
    case Command::InputStatus: return InputStatusReply{inputs};
    case Command::OutputStatus: return OutputStatusReply{QList<bool>(layout.outputCount(), false)};
    case Command::Output:
        pulses.append(std::get<OutputCommand>(command).records);
        ++facts.pulseCount;
        return AckReply{};
    case Command::KeySet:
        key = std::get<KeySetCommand>(command).key;
        installMode = false;
        return AckReply{};
    case Command::ComSet:
        address = std::get<ComSetCommand>(command).address;
        baud = std::get<ComSetCommand>(command).baud;
        return ComReply{address, baud};
    case Command::Manufacturer: return profileReply(std::get<ManufacturerCommand>(command));
    default: return AckReply{};
    }
}

AnyReply ScriptedPeripheral::profileReply(const ManufacturerCommand &command)
{
    const auto request = profile::decodeRequest(command);
    if (!request) {
        return NakReply{NakCode::UnknownCommand, {}};
    }
    std::optional<profile::AnyReport> report;
    if (std::holds_alternative<profile::PowerRequest>(*request)) {
        report = profile::PowerReport{true, false, false, false, quint8(90), 12000, std::nullopt};
    } else if (std::holds_alternative<profile::FactsRequest>(*request)) {
        report = facts;
    } else if (const auto asked = std::get_if<profile::InventoryRequest>(&*request)) {
        const int count = std::min<int>(asked->count, 3); // a small packet holds three
        report = profile::InventoryReport{asked->first, fobs.mid(asked->first - 1, count)};
    } else if (const auto ping = std::get_if<profile::PingRequest>(&*request)) {
        report = profile::PingReport{ping->payload};
    }
    if (!report) {
        return AckReply{};
    }
    if (repliesLater) {
        events.push_back(profile::wrap(*report));
        return AckReply{};
    }
    return profile::wrap(*report);
}

} // namespace latchkey::test
