// SPDX-License-Identifier: Apache-2.0
// The receiving half of PeripheralLink: what each answer means in each stage.
#include "peripherallink.h"

#include <hal/wire/sequence.h>

namespace latchkey::line {

using namespace osdp;

namespace {
/// A noisy line damages a MAC seldom; three in one exchange mean that the chains have parted.
constexpr int MostForged = 3;

bool isNak(const Frame &frame, NakCode code)
{
    if (frame.security || !frame.is(Reply::Nak)) {
        return false;
    }
    const auto nak = NakReply::decode(frame.data);
    return nak && nak->reason == code;
}
} // namespace

bool PeripheralLink::received(Ms now, const ReceivedFrame &received)
{
    const Frame &frame = received.frame;
    if (!m_current || m_current->attempts == 0) {
        ++m_statistics.ignored;
        return false;
    }
    if (!frame.security && frame.is(Reply::Busy)) {
        ++m_statistics.busy;
        m_current->attempts = 0;
        m_sendAt = now + BusyRetry;
        return true;
    }
    if (isRestart(frame)) {
        restart(now);
        return true;
    }
    if (frame.sequence != m_current->sequence) {
        ++m_statistics.ignored;
        return false;
    }
    switch (m_stage) {
    case Stage::Identify: return greeted(now, frame);
    case Stage::Capabilities: return capable(now, frame);
    case Stage::Challenge: return challenged(now, frame);
    case Stage::Cryptogram: return proven(now, frame);
    case Stage::Session: return frame.security ? answeredSecurely(now, received) : answeredInClear(now, frame);
    }
    return false;
}

/// NAK 4, or number 0 in clear although we had counted on: the device was started anew. A NAK 4 with the number of an
/// older packet only says that a copy of it arrived late.
bool PeripheralLink::isRestart(const Frame &frame) const
{
    if (frame.security || m_current->sequence == 0) {
        return false;
    }
    const bool ofThis = frame.sequence == 0 || frame.sequence == m_current->sequence;
    return (isNak(frame, NakCode::WrongSequence) && ofThis) || (m_stage == Stage::Session && frame.sequence == 0);
}

void PeripheralLink::nextStage(Ms now, Stage stage)
{
    m_sequence = nextSequence(m_current->sequence);
    m_current.reset();
    m_stage = stage;
    m_lastValid = now;
    m_sendAt = now;
    ++m_statistics.repliesTaken;
}

bool PeripheralLink::greeted(Ms now, const Frame &frame)
{
    if (isNak(frame, NakCode::BadCheck) && m_check == Check::Crc) {
        m_check = Check::Checksum;
        m_current.reset();
        return true;
    }
    // A device that wants security for everything refuses even this; it is there all the same.
    const bool shy = isNak(frame, NakCode::SecurityNotMet);
    if (frame.security || (!shy && !(frame.is(Reply::DeviceId) && DeviceIdReply::decode(frame.data)))) {
        ++m_statistics.ignored;
        return false;
    }
    m_misses = 0;
    if (m_otherLine) {
        m_otherLine.reset();
        m_speaker.lineIs(m_address, m_baud);
    }
    nextStage(now, Stage::Capabilities);
    return true;
}

bool PeripheralLink::capable(Ms now, const Frame &frame)
{
    const auto table = CapabilitiesReply::decode(frame.data);
    const bool isTable = frame.is(Reply::Capabilities) && table;
    if (frame.security || !(isTable || frame.is(Reply::Nak))) {
        ++m_statistics.ignored;
        return false;
    }
    // Of all that the table claims only this is believed: anybody can forge it, and nothing worse than a
    // checksum comes of it.
    if (isTable) {
        const auto crc = table->find(Function::Crc);
        m_check = crc && crc->compliance > 0 ? Check::Crc : m_check;
    }
    nextStage(now, Stage::Challenge);
    return true;
}

bool PeripheralLink::challenged(Ms now, const Frame &frame)
{
    if (!frame.security) {
        lose(now, BoardFault::NotSecure, FaultProbe);
        return true;
    }
    auto next = m_channel.answerClientCryptogram(frame, nextSequence(m_current->sequence));
    if (next) {
        m_deafness = 0;
        m_nextFrame = std::move(next).value();
        nextStage(now, Stage::Cryptogram);
        return true;
    }
    if (next.error() == ChannelError::OtherKey || next.error() == ChannelError::WrongCryptogram) {
        return rejectedKey(now);
    }
    ++m_statistics.ignored;
    return false;
}

bool PeripheralLink::proven(Ms now, const Frame &frame)
{
    if (isNak(frame, NakCode::SecurityNotSupported) || isNak(frame, NakCode::SecurityNotMet)) {
        return rejectedKey(now);
    }
    if (!frame.security) {
        lose(now, BoardFault::NotSecure, FaultProbe);
        return true;
    }
    const auto finished = m_channel.finish(frame);
    if (finished) {
        nextStage(now, Stage::Session);
        sessionIsUp(now);
        return true;
    }
    if (finished.error() == ChannelError::OtherKey || finished.error() == ChannelError::WrongCryptogram
        || finished.error() == ChannelError::WrongMac) {
        return rejectedKey(now);
    }
    ++m_statistics.ignored;
    return false;
}

bool PeripheralLink::rejectedKey(Ms now)
{
    const bool another = m_keys.rejected();
    lose(now, another ? m_fault : BoardFault::WrongKey, another ? Ms(0) : FaultProbe);
    return true;
}

void PeripheralLink::sessionIsUp(Ms now)
{
    ++m_statistics.sessions;
    const auto meaning = m_keys.proven();
    if (meaning == KeyRing::Meaning::GiveKey) {
        return; // the speaker never learns of a session under the public key
    }
    if (meaning == KeyRing::Meaning::Installed) {
        m_installUntil = Never;
        m_speaker.installEnded(InstallOutcome::Installed);
    } else if (meaning != KeyRing::Meaning::Usual) {
        m_speaker.keyChangeEnded(meaning == KeyRing::Meaning::Changed ? OrderOutcome::Accepted : OrderOutcome::Refused);
    }
    m_fault = BoardFault::None; // told by the speaker, when it has read what it needs
    m_serving = true;
    m_speaker.sessionUp(now);
}

bool PeripheralLink::answeredSecurely(Ms now, const ReceivedFrame &received)
{
    auto message = m_channel.unwrapReply(received);
    if (!message) {
        ++m_statistics.ignored;
        if (++m_current->forged < MostForged) {
            return false;
        }
        restart(now);
        return true;
    }
    auto reply = decodeReply(message->code, message->data);
    wipe(message.value().data); // it may have held a code
    m_lastValid = now;
    complete(now, {reply ? std::optional<AnyReply>(std::move(reply).value()) : std::nullopt, true});
    return true;
}

bool PeripheralLink::answeredInClear(Ms now, const Frame &frame)
{
    if (!isClearReplyAllowed(frame, m_current->request.code)) {
        lose(now, BoardFault::NotSecure, FaultProbe);
        return true;
    }
    if (isNak(frame, NakCode::BadCheck)) {
        timedOut(now); // it heard noise: the same again
        return true;
    }
    if (isNak(frame, NakCode::SecurityNotMet) || isNak(frame, NakCode::SecurityNotSupported)) {
        restart(now);
        return true;
    }
    auto reply = decodeReply(frame.code, frame.data);
    complete(now, {reply ? std::optional<AnyReply>(std::move(reply).value()) : std::nullopt, false});
    return true;
}

void PeripheralLink::complete(Ms now, const Answer &answer)
{
    const Exchange done = *m_current;
    nextStage(now, Stage::Session);
    if (done.own == Own::KeySet) {
        return completeKeySet(now, answer);
    }
    if (done.own == Own::ComSet) {
        return completeComSet(answer);
    }
    const auto nak = answer.as<NakReply>();
    if (nak && nak->reason == NakCode::WrongSequence) {
        m_current = done; // its answer will not come: the speaker hears so with the session
        return restart(now);
    }
    m_speaker.answered(now, done.request, answer);
    if (const BoardFault objection = m_speaker.objection(); objection != BoardFault::None) {
        lose(now, objection, FaultProbe);
    }
}

void PeripheralLink::completeKeySet(Ms now, const Answer &answer)
{
    if (answer.as<AckReply>()) {
        m_keys.preferNew();
        return lose(now, m_fault, Ms(0));
    }
    m_keys.refused();
    if (m_keys.isInstalling()) {
        return endInstall(now, InstallOutcome::KeyRefused);
    }
    m_speaker.keyChangeEnded(OrderOutcome::Refused);
}

void PeripheralLink::completeComSet(const Answer &answer)
{
    const auto asked = std::exchange(m_comSet, std::nullopt);
    const auto com = answer.as<ComReply>();
    if (!com || !answer.secured) {
        return m_speaker.lineChangeEnded(OrderOutcome::Refused);
    }
    m_address = com->address;
    m_baud = int(com->baud);
    m_speaker.lineIs(m_address, m_baud);
    m_speaker.lineChangeEnded(*asked == ComSetCommand{com->address, com->baud} ? OrderOutcome::Accepted
                                                                               : OrderOutcome::Refused);
}

} // namespace latchkey::line
