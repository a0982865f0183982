// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/eventqueue.h>

namespace latchkey::sim {

namespace {

bool isStatus(const osdp::AnyReply &event)
{
    return std::holds_alternative<osdp::InputStatusReply>(event)
        || std::holds_alternative<osdp::LocalStatusReply>(event);
}

} // namespace

void EventQueue::add(const osdp::AnyReply &event)
{
    if (isStatus(event) && !m_events.isEmpty() && m_events.last() == event) {
        return;
    }
    if (m_events.size() == Limit) {
        m_events.removeFirst();
    }
    m_events.append(event);
}

std::optional<osdp::AnyReply> EventQueue::takeNext()
{
    return m_events.isEmpty() ? std::nullopt : std::optional(m_events.takeFirst());
}

} // namespace latchkey::sim
