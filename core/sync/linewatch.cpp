// SPDX-License-Identifier: Apache-2.0
#include "linewatch.h"

namespace latchkey::sync {

void LineWatch::sessionBegan()
{
    answered();
    set(true);
    m_timers.cancel(m_timer);
    watch();
}

void LineWatch::answered()
{
    m_failures = 0;
    m_answeredAt = m_clock.steady();
    m_lastAnswer = m_clock.now();
}

void LineWatch::failed()
{
    if (++m_failures > 1)
        set(false);
}

void LineWatch::stopped() { set(false); }

void LineWatch::watch()
{
    // Answers do not move the timer: it looks when it fires, once a poll at most.
    const auto left = m_answeredAt + m_pollWait + Grace - m_clock.steady();
    if (left.count() <= 0)
        return set(false);
    m_timer = m_timers.start(left, [this] { watch(); });
}

void LineWatch::set(bool online)
{
    if (!online)
        m_timers.cancel(m_timer);
    if (online == m_online)
        return;
    m_online = online;
    m_offlineSince = online ? QDateTime() : m_lastAnswer;
    m_changed();
}

} // namespace latchkey::sync
