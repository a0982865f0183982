// SPDX-License-Identifier: Apache-2.0
#include "countdown.h"

#include <algorithm>

namespace latchkey::exchange {

using namespace std::chrono_literals;

Countdown::Countdown(Timers &timers, QObject *parent) : QObject(parent), m_timers(timers) {}

Countdown::~Countdown() { m_timers.cancel(m_timer); }

void Countdown::start(std::chrono::milliseconds time)
{
    m_timers.cancel(m_timer);
    m_timer = 0;
    set(int(std::chrono::ceil<std::chrono::seconds>(std::max(time, 0ms)).count()));
}

void Countdown::set(int seconds)
{
    const bool changes = seconds != m_seconds;
    m_seconds = seconds;
    if (seconds > 0)
        m_timer = m_timers.start(1s, [this] { set(m_seconds - 1); });
    if (changes)
        Q_EMIT changed();
}

} // namespace latchkey::exchange
