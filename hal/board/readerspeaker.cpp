// SPDX-License-Identifier: Apache-2.0
#include "readerspeaker.h"

#include <hal/wire/commands.h>

namespace latchkey::line {

using namespace osdp;

Ms ReaderSpeaker::nextDue() const { return m_orders.isEmpty() ? m_pollAt : Ms(0); }

std::optional<Request> ReaderSpeaker::next(Ms now)
{
    m_ordering = !m_orders.isEmpty() && now < m_pollAt;
    if (m_ordering) {
        return m_orders.first();
    }
    if (now < m_pollAt) {
        return std::nullopt;
    }
    return Request::of(PollCommand{});
}

void ReaderSpeaker::answered(Ms now, const Request &, const Answer &answer)
{
    if (std::exchange(m_ordering, false)) {
        m_orders.answered(answer);
        return;
    }
    pollAnswered(now, answer);
    readerSaid(now, answer);
}

void ReaderSpeaker::sessionUp(Ms now)
{
    m_online = true;
    m_pollAt = now;
    m_events.push_back(events::ReaderIs{true});
}

void ReaderSpeaker::sessionLost(Ms)
{
    m_online = m_ordering = false;
    m_orders.sessionLost();
    m_events.push_back(events::ReaderIs{false});
}

} // namespace latchkey::line
