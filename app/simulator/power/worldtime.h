// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/simulator/power/speedtimers.h>

#include <array>

namespace latchkey::simulator {

/// The time of a world: as the program's, or faster. The wires keep the program's: they are real, and so are their
/// time-outs.
class WorldTime : public QObject {
    Q_OBJECT
public:
    static constexpr std::array<int, 3> Speeds{1, 10, 60};

    WorldTime(const Clock &clock, Timers &timers, QObject *parent = nullptr)
        : QObject(parent), m_clock(clock), m_timers(timers, m_clock), m_wireClock(m_clock, clock), m_wireTimers(timers)
    {}

    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Timers &timers() { return m_timers; }
    /// The world's time of day; how long something takes by the program's.
    [[nodiscard]] Clock &wireClock() { return m_wireClock; }
    [[nodiscard]] Timers &wireTimers() { return m_wireTimers; }

    [[nodiscard]] int speed() const { return m_clock.factor(); }
    void setSpeed(int factor)
    {
        if (factor == speed())
            return;
        m_clock.setFactor(factor);
        m_timers.followClock();
        Q_EMIT speedChanged(factor);
    }

Q_SIGNALS:
    void speedChanged(int factor);

private:
    SpeedClock m_clock;
    SpeedTimers m_timers;
    WireClock m_wireClock;
    Timers &m_wireTimers;
};

} // namespace latchkey::simulator
