// SPDX-License-Identifier: Apache-2.0
#include "simulatedbattery.h"

#include "energyfigures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchkey::simulator {

using std::chrono::milliseconds;

namespace {

constexpr double JoulesPerPercent = figures::FullJoules / 100;
constexpr double Rounding = 1e-6; ///< percent: what many small steps may add up to

} // namespace

SimulatedBattery::SimulatedBattery(const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_clock(clock), m_timers(timers), m_at(clock.steady())
{}

SimulatedBattery::~SimulatedBattery() { m_timers.cancel(m_timer); }

void SimulatedBattery::set(int percent)
{
    settle();
    m_level = percent;
    if (std::exchange(m_shown, percent) != percent)
        Q_EMIT percentChanged(percent);
    schedule();
}

void SimulatedBattery::run(bool on)
{
    settle();
    m_runs = on;
    schedule();
}

void SimulatedBattery::setDraw(double milliwatts)
{
    settle();
    m_draw = milliwatts;
    schedule();
}

void SimulatedBattery::spend(double joules)
{
    settle();
    if (m_runs)
        m_level = std::max(0.0, m_level - joules / JoulesPerPercent);
    show();
    schedule();
}

/// What went since the last time, at the draw that held until now.
void SimulatedBattery::settle()
{
    const milliseconds now = m_clock.steady();
    const double seconds = double((now - std::exchange(m_at, now)).count()) / 1000;
    if (m_runs)
        m_level = std::clamp(m_level - m_draw / 1000 * seconds / JoulesPerPercent, 0.0, 100.0);
    show();
}

void SimulatedBattery::show()
{
    int shown = m_shown;
    if (m_level <= shown - 1 + Rounding)
        shown = int(std::ceil(m_level - Rounding));
    else if (m_level >= shown + 1 - Rounding)
        shown = int(std::floor(m_level + Rounding));
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT percentChanged(shown);
}

/// For the next percent.
void SimulatedBattery::schedule()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    const int next = m_draw > 0 ? m_shown - 1 : m_shown + 1;
    if (!m_runs || m_draw == 0 || next < 0 || next > 100)
        return;
    const double seconds = std::abs(m_level - next) * JoulesPerPercent / (std::abs(m_draw) / 1000);
    m_timer = m_timers.start(milliseconds(qint64(std::ceil(seconds * 1000))), [this] {
        m_timer = 0;
        settle();
        schedule();
    });
}

} // namespace latchkey::simulator
