// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/timers.h>

namespace latchkey::exchange {

/// Seconds that a page shows until something may be done again.
class Countdown : public QObject {
    Q_OBJECT
public:
    explicit Countdown(Timers &timers, QObject *parent = nullptr);
    ~Countdown() override;

    /// From now on; part of a second counts as one. 0 or less ends it.
    void start(std::chrono::milliseconds time);
    [[nodiscard]] int seconds() const { return m_seconds; } ///< 0: nothing is waited for

Q_SIGNALS:
    void changed();

private:
    void set(int seconds);

    Timers &m_timers;
    Timers::Token m_timer = 0;
    int m_seconds = 0;
};

} // namespace latchkey::exchange
