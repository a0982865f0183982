// SPDX-License-Identifier: Apache-2.0
#include "trustedclock.h"

#include <QMutexLocker>

namespace latchkey::access {

void TrustedClock::resume(const ClockPast &past)
{
    const QMutexLocker lock(&m_mutex);
    m_judge.resume(past);
}

void TrustedClock::hubSays(const QDateTime &time)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_judge.hubSays(time, reading());
    }
    spread();
}

void TrustedClock::ownerSays()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_judge.ownerSays(reading());
    }
    spread();
}

void TrustedClock::setListener(Listener listener)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_listener = std::move(listener);
    }
    spread();
}

QDateTime TrustedClock::now() const
{
    look();
    const QMutexLocker lock(&m_mutex);
    return m_judge.state().newest;
}

TimeTrust TrustedClock::trust() const
{
    look();
    const QMutexLocker lock(&m_mutex);
    return m_judge.trust();
}

ClockPast TrustedClock::state() const
{
    look();
    const QMutexLocker lock(&m_mutex);
    return m_judge.state();
}

/// A sleep is noticed here, before anything is judged by a clock that went on without us.
ClockTrust::Reading TrustedClock::reading() const
{
    const std::chrono::milliseconds slept = m_machine.slept();
    if (slept - m_slept >= ShortestSleep) {
        m_slept = slept;
        m_judge.slept();
    }
    return {m_machine.now(), m_machine.steady()};
}

void TrustedClock::look() const
{
    {
        const QMutexLocker lock(&m_mutex);
        (void)m_judge.look(reading());
    }
    spread();
}

/// Without the lock: the listener writes an entry, and asks for the time of it.
void TrustedClock::spread() const
{
    Listener listener;
    std::optional<ClockNews> news;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_listener)
            return;
        listener = m_listener;
        news = m_judge.takeNews();
    }
    if (news)
        listener(*news);
}

} // namespace latchkey::access
