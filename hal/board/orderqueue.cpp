// SPDX-License-Identifier: Apache-2.0
#include "orderqueue.h"

namespace latchkey::line {

void OrderQueue::add(OrderKind kind, const Request &request, bool online)
{
    if (!online) {
        m_events.push_back(events::OrderEnded{kind, OrderOutcome::NotOnline});
    } else if (m_waiting.size() >= Capacity) {
        m_events.push_back(events::OrderEnded{kind, OrderOutcome::Refused});
    } else {
        m_waiting.push_back({kind, request});
    }
}

void OrderQueue::ended(OrderOutcome outcome)
{
    m_events.push_back(events::OrderEnded{m_waiting.front().kind, outcome});
    m_waiting.pop_front();
}

void OrderQueue::answered(const Answer &answer)
{
    const bool no = !answer.reply || answer.as<osdp::NakReply>();
    ended(no ? OrderOutcome::Refused : OrderOutcome::Accepted);
}

void OrderQueue::sessionLost()
{
    while (!m_waiting.empty()) {
        ended(OrderOutcome::NotOnline);
    }
}

} // namespace latchkey::line
