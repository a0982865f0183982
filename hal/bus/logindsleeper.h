// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sleeper.h>
#include <core/ports/timers.h>
#include <hal/bus/inhibitorlock.h>
#include <hal/bus/sleepabilities.h>

namespace latchkey::hal {

/// Puts the machine to sleep through systemd-logind, and hears of it when others do. What wakes a machine is set
/// elsewhere: logind knows nothing of SleepOrder::wake; how long a suspended machine waits before it goes deeper is logind's
/// own setting, whatever deeperAfter says. See docs/power-bus.md.
class LogindSleeper : public Sleeper {
    Q_OBJECT
public:
    /// From sleep() until logind announces that the machine goes to sleep.
    static constexpr std::chrono::milliseconds Announced{10'000};
    /// Of being awake, from the announcement until it is over: logind then has lost its thread.
    static constexpr std::chrono::milliseconds Longest{120'000};

    /// `bus` is the system bus; `timers` outlive this.
    LogindSleeper(const QDBusConnection &bus, Timers &timers);
    ~LogindSleeper() override;

    /// In this way, or in the next less deep one.
    [[nodiscard]] bool can(SleepKind kind) const override { return m_abilities.nearest(kind).has_value(); }
    /// Answers later, never inside this call. An order while another one is not over is answered with that one.
    void sleep(const SleepOrder &order) override;
    void setBlocked(bool blocked) override { m_block.want(blocked); }
    void ready() override;
    [[nodiscard]] QString trouble() const override;

public Q_SLOTS: // for D-Bus
    void onPrepareForSleep(bool begins);
    void onPrepareForShutdown(bool begins);

private:
    struct Order {
        SleepKind kind = SleepKind::Suspend;
        bool goesDeeper = false; ///< after a while, which logind's own sleep.conf sets
        bool isAsked = false; ///< of logind
        bool isAnswerOwed = false;
        bool isAnnounced = false;
        bool isOver = false; ///< before logind answered
    };

    [[nodiscard]] bool isOfSleep() const { return m_order && m_order->kind != SleepKind::PowerOff; }
    void carryOut();
    void onAnswer(const QDBusMessage &answer);
    void onBegins();
    void onEnds();
    void announce();
    void awake();
    void refuse(const QString &why);
    void endOrder();
    void onLost();
    void onFound();
    void startTimer(std::chrono::milliseconds delay, void (LogindSleeper::*late)());
    void onNotAnnounced();
    void onNotOver();

    Timers &m_timers;
    BusService m_logind;
    SleepAbilities m_abilities;
    InhibitorLock m_block;
    InhibitorLock m_delay;
    std::optional<Order> m_order;
    quint64 m_number = 0; ///< of the order
    bool m_isFalling = false; ///< the machine goes to sleep, whoever wished it
    QString m_refusal; ///< of the latest order
    Timers::Token m_timer = 0;
};

} // namespace latchkey::hal
