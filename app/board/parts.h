// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/clock.h>
#include <core/ports/randomsource.h>
#include <core/ports/timers.h>

#include <QElapsedTimer>
#include <QHash>

namespace latchkey::board {

/// The computer's time; its steady half starts with this object.
class ComputerClock : public Clock {
public:
    ComputerClock() { m_since.start(); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds steady() const override
    {
        return std::chrono::milliseconds(m_since.elapsed());
    }

private:
    QElapsedTimer m_since;
};

/// Timers of the event loop, exact to the millisecond: latch pulses are timed with them.
class LoopTimers : public QObject, public Timers {
    Q_OBJECT
public:
    [[nodiscard]] Token start(std::chrono::milliseconds delay, std::function<void()> fired) override;
    void cancel(Token token) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Running {
        Token token;
        std::function<void()> fired;
    };
    QHash<int, Running> m_running; ///< by Qt's timer id
    Token m_last = 0;
};

/// The system's generator.
class SystemRandom : public RandomSource {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace latchkey::board
