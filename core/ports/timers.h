// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <chrono>
#include <functional>

namespace latchkey {

/// Single-shot timers. Everything that core does later goes through here, so that a test can be the time.
class Timers {
public:
    using Token = quint64; ///< 0 is no timer

    virtual ~Timers() = default;
    /// Calls `fired` once, on the caller's thread, not before `delay` has passed.
    [[nodiscard]] virtual Token start(std::chrono::milliseconds delay, std::function<void()> fired) = 0;
    /// Cancelling a timer that has fired, or none, does nothing.
    virtual void cancel(Token token) = 0;
};

} // namespace latchkey
