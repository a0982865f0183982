// SPDX-License-Identifier: Apache-2.0
#include "speedtimers.h"

#include <algorithm>
#include <utility>

namespace latchkey::simulator {

using std::chrono::milliseconds;

SpeedTimers::~SpeedTimers()
{
    for (const auto &[token, entry] : m_running)
        m_under.cancel(entry.under);
}

Timers::Token SpeedTimers::start(milliseconds delay, std::function<void()> fired)
{
    const Token token = ++m_lastToken;
    const auto made = m_running.emplace(token, Entry{m_clock.steady() + delay, std::move(fired)}).first;
    arm(token, made->second);
    return token;
}

void SpeedTimers::cancel(Token token)
{
    const auto it = m_running.find(token);
    if (it == m_running.end())
        return;
    m_under.cancel(it->second.under);
    m_running.erase(it);
}

void SpeedTimers::followClock()
{
    for (auto &[token, entry] : m_running) {
        m_under.cancel(entry.under);
        arm(token, entry);
    }
}

void SpeedTimers::arm(Token token, Entry &entry)
{
    const milliseconds left = std::max(entry.due - m_clock.steady(), milliseconds(0));
    const int factor = m_clock.factor();
    entry.under = m_under.start((left + milliseconds(factor - 1)) / factor, [this, token] { ring(token); });
}

void SpeedTimers::ring(Token token)
{
    const auto it = m_running.find(token);
    if (it == m_running.end())
        return;
    if (m_clock.steady() < it->second.due)
        return arm(token, it->second); // clocks tell whole milliseconds
    const auto fired = std::move(it->second.fired);
    m_running.erase(it);
    fired();
}

} // namespace latchkey::simulator
