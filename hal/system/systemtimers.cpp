// SPDX-License-Identifier: Apache-2.0
#include "systemtimers.h"

namespace latchkey::hal {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// From here on the system may be up to 5 % late to wake fewer times; a notice of 5 s is not to last a quarter more.
constexpr milliseconds CoarseFrom{10'000};

} // namespace

SystemTimers::SystemTimers() = default;
SystemTimers::~SystemTimers() = default;

Timers::Token SystemTimers::start(milliseconds delay, std::function<void()> fired)
{
    const Token token = ++m_lastToken;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(delay >= CoarseFrom ? Qt::CoarseTimer : Qt::PreciseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, token] { onTimeout(token); });
    timer->start(delay);
    m_running.emplace(token, Entry{std::move(timer), steady_clock::now() + delay, std::move(fired)});
    return token;
}

void SystemTimers::cancel(Token token)
{
    const auto it = m_running.find(token);
    if (it == m_running.end())
        return;
    it->second.timer->stop();
    // The timer may be the one that is firing now.
    it->second.timer.release()->deleteLater();
    m_running.erase(it);
}

void SystemTimers::onTimeout(Token token)
{
    const auto it = m_running.find(token);
    if (it == m_running.end())
        return;
    const auto left = std::chrono::ceil<milliseconds>(it->second.due - steady_clock::now());
    if (left > milliseconds(0)) {
        it->second.timer->setTimerType(Qt::PreciseTimer);
        it->second.timer->start(left);
        return;
    }
    const auto fired = std::move(it->second.fired);
    cancel(token);
    fired();
}

} // namespace latchkey::hal
