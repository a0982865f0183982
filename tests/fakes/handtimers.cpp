// SPDX-License-Identifier: Apache-2.0
#include "handtimers.h"

#include <algorithm>

namespace latchkey::fakes {

Timers::Token HandTimers::start(std::chrono::milliseconds delay, std::function<void()> fired)
{
    m_timers.append({++m_lastToken, m_clock.steady() + delay, std::move(fired)});
    return m_lastToken;
}

void HandTimers::cancel(Token token)
{
    m_timers.removeIf([&](const Timer &timer) { return timer.token == token; });
}

void HandTimers::advance(std::chrono::milliseconds by)
{
    const auto end = m_clock.steady() + by;
    for (auto timer = next(); timer != m_timers.cend() && timer->due <= end; timer = next())
        fire(timer);
    m_clock.advance(end - m_clock.steady());
}

bool HandTimers::fireNext()
{
    const auto timer = next();
    if (timer == m_timers.cend())
        return false;
    fire(timer);
    return true;
}

std::optional<std::chrono::milliseconds> HandTimers::nextIn() const
{
    const auto timer = next();
    if (timer == m_timers.cend())
        return std::nullopt;
    return timer->due - m_clock.steady();
}

/// The timer that is due first; of several, the one that was started first.
QVector<HandTimers::Timer>::const_iterator HandTimers::next() const
{
    return std::min_element(m_timers.cbegin(), m_timers.cend(),
                            [](const Timer &a, const Timer &b) { return a.due < b.due; });
}

void HandTimers::fire(QVector<Timer>::const_iterator timer)
{
    const Timer taken = *timer;
    m_timers.erase(timer);
    // A timer that was already due when the time jumped does not move the clock back.
    m_clock.advance(std::max(taken.due - m_clock.steady(), std::chrono::milliseconds(0)));
    taken.fired();
}

} // namespace latchkey::fakes
