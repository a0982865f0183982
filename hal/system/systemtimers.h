// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTimer>

#include <core/ports/timers.h>

#include <memory>
#include <unordered_map>

namespace latchkey::hal {

/// Timers of the event loop of the thread that made this object. Above a second they are coarse, which lets the
/// processor sleep longer; one that Qt fires early is started again for the rest.
class SystemTimers : public Timers {
public:
    SystemTimers();
    ~SystemTimers() override;
    Q_DISABLE_COPY_MOVE(SystemTimers)

    [[nodiscard]] Token start(std::chrono::milliseconds delay, std::function<void()> fired) override;
    void cancel(Token token) override;

private:
    using Moment = std::chrono::steady_clock::time_point;

    struct Entry {
        std::unique_ptr<QTimer> timer;
        Moment due;
        std::function<void()> fired;
    };
    void onTimeout(Token token);

    std::unordered_map<Token, Entry> m_running;
    Token m_lastToken = 0;
};

} // namespace latchkey::hal
