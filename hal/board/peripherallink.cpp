// SPDX-License-Identifier: Apache-2.0
#include "peripherallink.h"

#include <hal/wire/commands.h>
#include <hal/wire/sequence.h>

namespace latchkey::line {

using namespace osdp;

namespace {
std::optional<Key128> keyOf(const PeripheralConfig &config)
{
    return config.key ? Key128::fromBytes(config.key->bytes()) : std::nullopt;
}
} // namespace

PeripheralLink::PeripheralLink(const PeripheralConfig &config, int baud, RandomSource &random, Speaker &speaker,
                               LineStatistics &statistics, Ms probe)
    : m_address(config.address),
      m_baud(baud),
      m_random(random),
      m_speaker(speaker),
      m_statistics(statistics),
      m_probe(probe),
      m_keys(keyOf(config))
{}

Ms PeripheralLink::due() const
{
    if (m_paused) {
        return Never;
    }
    if (m_stage != Stage::Session) {
        return m_sendAt;
    }
    if (m_current) {
        return std::min({m_sendAt, lostAt(), m_installUntil});
    }
    const bool own = m_comSet || m_keys.keyToGive();
    const Ms wish = own ? Ms(0) : m_serving ? m_speaker.nextDue() : Never;
    return std::min({std::max(wish, m_sendAt), lostAt(), m_installUntil});
}

bool PeripheralLink::isUrgent() const { return m_serving && !m_paused && m_speaker.isUrgent(); }

Ms PeripheralLink::lostAt() const
{
    const Ms offline = m_lastValid + OfflineAfter;
    return m_current ? std::min(offline, m_current->since + m_current->request.patience) : offline;
}

bool PeripheralLink::isLost(Ms now) const { return m_stage == Stage::Session && now >= lostAt(); }

void PeripheralLink::expire(Ms now)
{
    if (now >= m_installUntil) {
        endInstall(now, InstallOutcome::WindowOver);
    }
    if (isLost(now)) {
        lose(now, BoardFault::Silent, Ms(0));
    }
}

QByteArray PeripheralLink::send(Ms now)
{
    expire(now);
    if (now < m_sendAt || m_paused) {
        return {};
    }
    if (!m_current) {
        begin(now);
    }
    if (!m_current) {
        return {};
    }
    ++m_statistics.packetsSent;
    m_statistics.retries += m_current->attempts > 0 ? 1 : 0;
    ++m_current->attempts;
    return m_current->bytes;
}

void PeripheralLink::begin(Ms now)
{
    switch (m_stage) {
    case Stage::Identify: return beginGreeting(now, Command::Id, IdCommand{}.encode());
    case Stage::Capabilities: return beginGreeting(now, Command::Capabilities, CapabilitiesCommand{}.encode());
    case Stage::Challenge: return beginChallenge(now);
    case Stage::Cryptogram: return put(now, m_nextFrame, {Command::ServerCryptogram, {}, OfflineAfter});
    case Stage::Session: return beginRequest(now);
    }
}

void PeripheralLink::beginGreeting(Ms now, Command code, const QByteArray &data)
{
    put(now, commandFrame(m_address, m_sequence, code, data, m_check), {code, data, OfflineAfter});
}

void PeripheralLink::beginChallenge(Ms now)
{
    const auto choice = m_keys.choice();
    if (!choice) {
        return lose(now, BoardFault::Unpaired, FaultProbe);
    }
    const QByteArray randomA = m_random.bytes(SecureChannel::RandomSize);
    put(now, m_channel.challenge(m_address, m_sequence, m_check, choice->key, choice->kind, randomA),
        {Command::Challenge, {}, OfflineAfter});
}

std::optional<Request> PeripheralLink::ownRequest(Own &own)
{
    if (const auto key = m_keys.keyToGive()) {
        own = Own::KeySet;
        m_keys.given();
        return Request::of(KeySetCommand{*key});
    }
    if (m_comSet) {
        own = Own::ComSet;
        return Request::of(*m_comSet);
    }
    return std::nullopt;
}

void PeripheralLink::beginRequest(Ms now)
{
    Own own = Own::None;
    auto request = ownRequest(own);
    if (!request && m_serving) {
        request = m_speaker.next(now);
    }
    if (!request) {
        return;
    }
    const Frame frame = m_channel.wrapCommand(m_address, m_sequence, m_check, request->code, request->data);
    if (own == Own::KeySet) {
        osdp::wipe(request->data);
    }
    put(now, frame, *request, own);
}

void PeripheralLink::put(Ms now, const Frame &frame, Request request, Own own)
{
    m_current = Exchange{std::move(request), encodeFrame(frame), frame.sequence, own, 0, 0, now};
}

void PeripheralLink::timedOut(Ms now)
{
    if (!m_current) {
        return;
    }
    const int attempts = m_current->attempts;
    m_sendAt = now + retryDelay(attempts);
    if (m_stage == Stage::Identify) {
        nobodyThere(now);
    } else if (m_stage != Stage::Session && attempts >= QuickTries) {
        deafToHandshake(now);
    } else if (isLost(now)) {
        lose(now, BoardFault::Silent, Ms(0));
    }
}

/// A greeting found nobody. The first few follow each other quickly; later the line is left to the others.
void PeripheralLink::nobodyThere(Ms now)
{
    m_current.reset();
    m_deafness = 0;
    ++m_misses;
    m_sendAt = now + QuickRetry;
    if (m_misses < QuickTries) {
        return;
    }
    setFault(BoardFault::Silent);
    m_sendAt = now + m_probe;
    if (m_misses % QuickTries == 0) {
        tryOtherWays();
    }
}

void PeripheralLink::tryOtherWays()
{
    // Every device takes a checksum, old ones nothing else.
    m_check = m_check == Check::Crc ? Check::Checksum : Check::Crc;
    if (m_otherLine) {
        const ComSetCommand here{m_address, quint32(m_baud)};
        m_address = m_otherLine->address;
        m_baud = int(m_otherLine->baud);
        m_otherLine = here;
    }
}

/// It says who it is and then nothing. Once may be a cable; twice is a device that will not be secured.
void PeripheralLink::deafToHandshake(Ms now)
{
    ++m_deafness;
    const bool refuses = m_deafness > 1 && m_stage != Stage::Capabilities;
    lose(now, refuses ? BoardFault::NotSecure : BoardFault::Silent, refuses ? FaultProbe : QuickRetry);
}

void PeripheralLink::lose(Ms now, BoardFault why, Ms pause)
{
    const bool hadSession = m_serving;
    const auto broken = std::exchange(m_current, std::nullopt);
    m_channel.close();
    m_stage = Stage::Identify;
    m_sequence = 0;
    m_serving = false;
    m_sendAt = now + pause;
    if (broken && broken->own == Own::KeySet && m_keys.keyToGive()) {
        m_keys.preferNew(); // it may have it, it may not: the handshake will tell
    }
    if (const auto lost = std::exchange(m_comSet, std::nullopt)) {
        if (broken && broken->own == Own::ComSet) {
            m_otherLine = lost;
        }
        m_speaker.lineChangeEnded(OrderOutcome::NotOnline);
    }
    if (m_keys.keyToGive() && !m_keys.isInstalling()) {
        m_keys.dropChange();
        m_speaker.keyChangeEnded(OrderOutcome::NotOnline);
    }
    if (hadSession) {
        m_speaker.sessionLost(now);
    }
    setFault(why);
}

void PeripheralLink::startOver(Ms now, BoardFault why)
{
    lose(now, why, Ms(0));
    m_misses = 0;
    m_otherLine.reset();
}

/// The device has forgotten the session: say hello at once, but not in circles.
void PeripheralLink::restart(Ms now)
{
    const Ms pause = now - m_lastRestart < Ms(1000) ? RestartPause : Ms(0);
    m_lastRestart = now;
    lose(now, BoardFault::None, pause);
}

void PeripheralLink::setFault(BoardFault fault)
{
    if (m_fault == fault) {
        return;
    }
    m_fault = fault;
    m_speaker.faultIs(fault);
}

void PeripheralLink::beginInstall(Ms now, const Key128 &newKey, Ms window)
{
    if (m_keys.isInstalling()) {
        endInstall(now, InstallOutcome::Cancelled);
    }
    m_keys.beginInstall(newKey);
    m_installUntil = now + window;
    lose(now, m_fault, Ms(0));
}

void PeripheralLink::endInstall(Ms now, InstallOutcome outcome)
{
    if (!m_keys.isInstalling()) {
        return;
    }
    m_installUntil = Never;
    m_keys.endInstall();
    // A session with the public key must not live one packet longer than its window.
    lose(now, m_fault, Ms(0));
    m_speaker.installEnded(outcome);
}

void PeripheralLink::changeKey(const Key128 &newKey)
{
    if (!m_serving || m_keys.keyToGive()) {
        return m_speaker.keyChangeEnded(OrderOutcome::NotOnline);
    }
    m_keys.beginChange(newKey);
}

void PeripheralLink::changeLine(const ComSetCommand &to)
{
    if (!m_serving || m_comSet) {
        return m_speaker.lineChangeEnded(OrderOutcome::NotOnline);
    }
    m_comSet = to;
}

} // namespace latchkey::line
