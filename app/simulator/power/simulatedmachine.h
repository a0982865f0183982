// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sleeper.h>
#include <core/ports/timers.h>

#include <functional>
#include <vector>

namespace latchkey::simulator {

/// What ended a sleep.
enum class WokenBy { Button, Badge, Tamper, Mains };

/// A machine that can sleep in every way, until what its order allows wakes it. Its start takes as long as a real one's.
class SimulatedMachine : public Sleeper {
    Q_OBJECT
public:
    enum class State {
        Awake,
        Suspended,
        Off, ///< hibernating, switched off, or suspended for so long that its power was cut
        Starting,
    };
    static constexpr std::chrono::milliseconds Resume{250}; ///< from memory: an i.MX8M Mini and its panel
    static constexpr std::chrono::milliseconds Boot{4000}; ///< from nothing, tuned

    explicit SimulatedMachine(Timers &timers, QObject *parent = nullptr) : Sleeper(parent), m_timers(timers) {}
    ~SimulatedMachine() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isAsleep() const { return m_state == State::Suspended || m_state == State::Off; }
    /// It was not to sleep but to stop.
    [[nodiscard]] bool isSwitchedOff() const { return isAsleep() && m_order.kind == SleepKind::PowerOff; }
    [[nodiscard]] bool wakesByBadge() const { return m_order.wake.badge && m_order.kind != SleepKind::PowerOff; }

    // What happens in front of it.
    /// False: it is awake, and the button is the board's.
    bool pressButton();
    /// Something is held to the reader. `deliver` is called once it is awake, which may be at once; false: it sleeps on,
    /// and never saw it.
    bool present(std::function<void()> deliver);
    void tamper();
    void mainsCame();

    [[nodiscard]] bool can(SleepKind) const override { return true; }
    void sleep(const SleepOrder &order) override;
    void setBlocked(bool) override {} // nobody else puts it to sleep
    void ready() override {}
    [[nodiscard]] QString trouble() const override { return {}; }

Q_SIGNALS:
    void stateChanged();
    void fellAsleep(latchkey::SleepKind kind);
    /// It begins to start.
    void wakes(latchkey::simulator::WokenBy by);

private:
    void wake(WokenBy by);
    void awake();
    void setState(State state);

    Timers &m_timers;
    State m_state = State::Awake;
    SleepOrder m_order;
    std::vector<std::function<void()>> m_held; ///< at the reader, until it is awake
    Timers::Token m_timer = 0;
};

} // namespace latchkey::simulator
