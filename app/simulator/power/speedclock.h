// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/clock.h>

#include <mutex>

namespace latchkey::simulator {

/// Time that goes as often as `factor` faster than the clock under it: both halves of it, without a jump when the factor
/// changes, and never backwards. Bears use from any thread.
class SpeedClock : public Clock {
public:
    using Ms = std::chrono::milliseconds;

    explicit SpeedClock(const Clock &under) : m_under(under) {}

    /// 1 and more.
    void setFactor(int factor)
    {
        const std::scoped_lock lock(m_mutex);
        const Ms at = m_under.steady();
        m_gained = gained(at);
        m_since = at;
        m_factor = factor;
    }
    [[nodiscard]] int factor() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_factor;
    }

    [[nodiscard]] QDateTime now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_under.now().addMSecs(gained(m_under.steady()).count());
    }
    [[nodiscard]] Ms steady() const override
    {
        const std::scoped_lock lock(m_mutex);
        const Ms at = m_under.steady();
        return at + gained(at);
    }
    [[nodiscard]] Ms slept() const override { return m_under.slept(); }
    [[nodiscard]] TimeTrust trust() const override { return m_under.trust(); }

private:
    /// How far it is ahead of the clock under it.
    [[nodiscard]] Ms gained(Ms at) const { return m_gained + (m_factor - 1) * (at - m_since); }

    const Clock &m_under;
    mutable std::mutex m_mutex;
    int m_factor = 1;
    Ms m_gained{0};
    Ms m_since{0};
};

/// The time of day of one clock, and the other's for how long something takes: what goes over a wire takes as long as it
/// takes, whatever the world's time does.
class WireClock : public Clock {
public:
    WireClock(const Clock &day, const Clock &durations) : m_day(day), m_durations(durations) {}
    [[nodiscard]] QDateTime now() const override { return m_day.now(); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_durations.steady(); }
    [[nodiscard]] std::chrono::milliseconds slept() const override { return m_durations.slept(); }
    [[nodiscard]] TimeTrust trust() const override { return m_day.trust(); }

private:
    const Clock &m_day;
    const Clock &m_durations;
};

} // namespace latchkey::simulator
