// SPDX-License-Identifier: Apache-2.0
#include "releasedesk.h"

#include <hal/wire/commands.h>
#include <hal/wire/profile.h>

namespace latchkey::line {

using namespace osdp;

namespace {
/// The pulse itself is known by then; only its number is still asked for.
constexpr Ms CountPatience{1000};
} // namespace

void ReleaseDesk::order(Ms now, const ReleaseOrder &order, bool online)
{
    if (!online) {
        m_events.push_back(events::ReleaseRefused{order.ticket, ReleaseRefusal::NotOnline});
    } else if (m_queue.size() >= Capacity || order.door.toInt() > m_layout.doors) {
        m_events.push_back(events::ReleaseRefused{order.ticket, ReleaseRefusal::Refused});
    } else {
        m_queue.push_back({order, now});
    }
}

bool ReleaseDesk::wants() const { return m_phase == Phase::Waiting && !m_queue.empty(); }

std::optional<Request> ReleaseDesk::next(Ms now, bool witness)
{
    expire(now);
    if (!wants()) {
        return std::nullopt;
    }
    const quint8 output = m_layout.lockOutput(first().door.toInt());
    if (witness && !m_tokenTaken && first().head.size() >= profile::TokenRequest::HashSize) {
        m_phase = Phase::Token;
        const QByteArray hash = first().head.first(profile::TokenRequest::HashSize);
        Request token = Request::of(profile::wrap(profile::TokenRequest{output, first().sequence, hash}));
        token.patience = ReleasePatience;
        return token;
    }
    m_phase = Phase::Pulse;
    m_lastRelease = now;
    const auto timer = quint16((m_pulse.count() + 99) / 100);
    Request pulse = Request::of(OutputCommand{{{output, OutputControl::OnForTimer, timer}}});
    pulse.patience = ReleasePatience;
    return pulse;
}

void ReleaseDesk::answered(Ms now, const Answer &answer, bool witness)
{
    if (m_phase == Phase::Token) {
        tokenAnswered(answer);
    } else if (m_phase == Phase::Pulse) {
        pulseAnswered(now, answer, witness);
    }
}

void ReleaseDesk::tokenAnswered(const Answer &answer)
{
    m_phase = Phase::Waiting;
    if (answer.as<AckReply>() || answer.as<ManufacturerReply>()) {
        m_tokenTaken = true;
        return;
    }
    // A release that the board could not witness would look like one without a record.
    refuse(ReleaseRefusal::Refused);
}

void ReleaseDesk::pulseAnswered(Ms now, const Answer &answer, bool witness)
{
    if (answer.as<AckReply>() || answer.as<OutputStatusReply>()) {
        if (!witness) {
            return finish(events::Released{first().ticket, std::nullopt});
        }
        ++m_leastCount;
        m_phase = Phase::Counting;
        m_countUntil = now + CountPatience;
        return;
    }
    const auto nak = answer.as<NakReply>();
    if (!nak || !answer.secured) {
        // Anybody on the cable can say no in clear: it is no proof that the latch stood still.
        return finish(events::ReleaseUnknown{first().ticket});
    }
    refuse(nak->reason == NakCode::CannotProcess ? ReleaseRefusal::OtherDoorOpen : ReleaseRefusal::Refused);
}

void ReleaseDesk::factsAre(const BoardFacts &facts)
{
    if (m_phase == Phase::Counting) {
        finish(events::Released{first().ticket, facts.pulseCount});
    }
}

void ReleaseDesk::factsFailed()
{
    if (m_phase == Phase::Counting) {
        finish(events::Released{first().ticket, std::nullopt});
    }
}

void ReleaseDesk::sessionLost()
{
    if (m_phase == Phase::Pulse) {
        finish(events::ReleaseUnknown{first().ticket});
    }
    factsFailed();
    while (!m_queue.empty()) {
        refuse(ReleaseRefusal::NotOnline);
    }
}

void ReleaseDesk::expire(Ms now)
{
    if (now >= m_countUntil) {
        factsFailed();
    }
    while (wants() && now >= m_queue.front().since + ReleaseShelfLife) {
        refuse(ReleaseRefusal::NotOnline);
    }
}

Ms ReleaseDesk::nextExpiry() const { return wants() ? m_queue.front().since + ReleaseShelfLife : m_countUntil; }

void ReleaseDesk::refuse(ReleaseRefusal why) { finish(events::ReleaseRefused{first().ticket, why}); }

void ReleaseDesk::finish(BoardEvent outcome)
{
    m_events.push_back(std::move(outcome));
    m_queue.pop_front();
    m_phase = Phase::Waiting;
    m_tokenTaken = false;
    m_countUntil = Never;
}

} // namespace latchkey::line
