// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mockedbus.h"

#include <hal/bus/logindsleeper.h>
#include <tests/fakes/handtimers.h>

namespace latchkey {

/// A LogindSleeper with a hand-moved clock, and python-dbusmock's logind on a bus of their own.
class SleeperBench {
public:
    static inline const auto DelayLock = QStringLiteral("delay sleep");
    static inline const auto BlockLock = QStringLiteral("block sleep:idle:handle-power-key:handle-lid-switch");
    /// Python of the mock: the answer is an error.
    static inline const auto Denial = QStringLiteral("raise dbus.exceptions.DBusException('Access denied', "
                                                     "name='org.freedesktop.DBus.Error.AccessDenied')\n");
    /// Python of the mock: it says whether the machine goes to sleep, or off.
    [[nodiscard]] static QString saying(const QString &signal, bool begins);

    SleeperBench();

    [[nodiscard]] bool start(const QByteArray &parameters = "{}");
    void makeSleeper();
    /// logind is there, and the sleeper knows what it can and holds its lock.
    [[nodiscard]] bool startSettled();

    void prepareForSleep(bool begins);
    void prepareForShutdown(bool begins);
    /// What Suspend(), Hibernate() or PowerOff() do.
    void replaceOrder(const QString &method, const QString &code);
    /// What a method does that takes nothing and gives one value.
    void replaceQuestion(const QString &method, const QString &gives, const QString &code);
    void replaceInhibit(const QString &gives, const QString &code);

    /// The locks that logind gave and that were not let go of, as "MODE WHAT", sorted.
    [[nodiscard]] QStringList locks();
    /// Every order to sleep or to switch off so far.
    [[nodiscard]] QStringList orders() const;

    MockedBus bus;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    std::unique_ptr<hal::LogindSleeper> sleeper;
    QStringList heard; ///< what the sleeper said, in order
};

} // namespace latchkey
