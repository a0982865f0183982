// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/clock.h>
#include <core/ports/timers.h>

namespace latchkey::simulator {

/// A battery that loses what is drawn of it and fills with what is put into it, while it runs; else it stays as it was
/// set. It tells whole percents, and looks again only when there is another one.
class SimulatedBattery : public QObject {
    Q_OBJECT
public:
    SimulatedBattery(const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~SimulatedBattery() override;

    [[nodiscard]] int percent() const { return m_shown; }
    [[nodiscard]] bool isRunning() const { return m_runs; }
    void set(int percent);
    void run(bool on);
    /// mW: drawn, or put in where it is less than 0.
    void setDraw(double milliwatts);
    /// At once.
    void spend(double joules);

Q_SIGNALS:
    void percentChanged(int percent);

private:
    void settle();
    void show();
    void schedule();

    const Clock &m_clock;
    Timers &m_timers;
    double m_level = 100; ///< percent
    int m_shown = 100; ///< stays until the level has gone a whole percent further
    double m_draw = 0;
    bool m_runs = false;
    std::chrono::milliseconds m_at{0}; ///< when m_level was so
    Timers::Token m_timer = 0;
};

} // namespace latchkey::simulator
