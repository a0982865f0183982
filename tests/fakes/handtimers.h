// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handclock.h"

#include <core/ports/timers.h>

#include <QVector>

#include <optional>

namespace latchkey::fakes {

/// Timers that fire when the test advances the time, in the order in which they are due.
class HandTimers : public Timers {
public:
    explicit HandTimers(HandClock &clock) : m_clock(clock) {}

    [[nodiscard]] Token start(std::chrono::milliseconds delay, std::function<void()> fired) override;
    void cancel(Token token) override;

    /// Moves the clock forward and fires what becomes due on the way, each at its own moment.
    void advance(std::chrono::milliseconds by);
    /// Moves to the moment of the next timer and fires it. False: no timer runs.
    bool fireNext();

    [[nodiscard]] int running() const { return int(m_timers.size()); }
    /// How long until the next timer is due; nullopt: none runs.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextIn() const;

private:
    struct Timer {
        Token token;
        std::chrono::milliseconds due;
        std::function<void()> fired;
    };
    [[nodiscard]] QVector<Timer>::const_iterator next() const;
    void fire(QVector<Timer>::const_iterator timer);

    HandClock &m_clock;
    QVector<Timer> m_timers;
    Token m_lastToken = 0;
};

} // namespace latchkey::fakes
