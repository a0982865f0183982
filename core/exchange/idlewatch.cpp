// SPDX-License-Identifier: Apache-2.0
#include "idlewatch.h"

namespace latchkey::exchange {

IdleWatch::IdleWatch(Timers &timers, QObject *parent) : QObject(parent), m_timers(timers) {}

IdleWatch::~IdleWatch() { m_timers.cancel(m_timer); }

void IdleWatch::watch(const Allowance &allowance)
{
    m_allowance = allowance;
    startIdle(allowance.idle);
}

void IdleWatch::touched()
{
    const bool holds = m_allowance.held.count() > 0;
    startIdle(holds ? m_allowance.held : m_allowance.idle);
}

void IdleWatch::startIdle(std::chrono::milliseconds idle)
{
    stop();
    setPrompt(0);
    if (idle.count() > 0)
        m_timer = m_timers.start(idle, [this] { openPrompt(); });
}

void IdleWatch::openPrompt()
{
    m_timer = 0;
    if (m_allowance.prompt.count() == 0) {
        Q_EMIT expired();
        return;
    }
    setPrompt(int(std::chrono::duration_cast<std::chrono::seconds>(m_allowance.prompt).count()));
    m_timer = m_timers.start(1s, [this] { countDown(); });
}

void IdleWatch::countDown()
{
    m_timer = 0;
    const int left = m_promptSeconds - 1;
    setPrompt(left);
    if (left > 0)
        m_timer = m_timers.start(1s, [this] { countDown(); });
    else
        Q_EMIT expired();
}

void IdleWatch::setPrompt(int seconds)
{
    if (m_promptSeconds == seconds)
        return;
    m_promptSeconds = seconds;
    Q_EMIT promptChanged();
}

void IdleWatch::stop()
{
    m_timers.cancel(m_timer);
    m_timer = 0;
}

} // namespace latchkey::exchange
