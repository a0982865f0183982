// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/timing.h>
#include <core/ports/timers.h>

namespace latchkey::exchange {

/// Waits for a person who has stopped touching the screen: first silently, then with a prompt that counts down, then
/// gives up. A touch starts it anew (ux.md 2.6).
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(Timers &timers, QObject *parent = nullptr);
    ~IdleWatch() override;

    /// Another page is shown: its time starts now. An allowance of zero waits for ever.
    void watch(const Allowance &allowance);
    void touched();
    /// Seconds left of the prompt, or 0 while there is none.
    [[nodiscard]] int promptSeconds() const { return m_promptSeconds; }

Q_SIGNALS:
    void promptChanged();
    void expired();

private:
    void startIdle(std::chrono::milliseconds idle);
    void openPrompt();
    void countDown();
    void setPrompt(int seconds);
    void stop();

    Timers &m_timers;
    Allowance m_allowance;
    Timers::Token m_timer = 0;
    int m_promptSeconds = 0;
};

} // namespace latchkey::exchange
