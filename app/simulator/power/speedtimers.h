// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/simulator/power/speedclock.h>
#include <core/ports/timers.h>

#include <map>

namespace latchkey::simulator {

/// Timers by a clock that may go faster than those under them. On the thread of those.
class SpeedTimers : public Timers {
public:
    SpeedTimers(Timers &under, const SpeedClock &clock) : m_under(under), m_clock(clock) {}
    ~SpeedTimers() override;
    Q_DISABLE_COPY_MOVE(SpeedTimers)

    [[nodiscard]] Token start(std::chrono::milliseconds delay, std::function<void()> fired) override;
    void cancel(Token token) override;
    /// The clock has another factor: what runs comes sooner or later than it was to.
    void followClock();

private:
    struct Entry {
        std::chrono::milliseconds due;
        std::function<void()> fired;
        Token under = 0;
    };
    void arm(Token token, Entry &entry);
    void ring(Token token);

    Timers &m_under;
    const SpeedClock &m_clock;
    std::map<Token, Entry> m_running; ///< in the order in which they were started
    Token m_lastToken = 0;
};

} // namespace latchkey::simulator
