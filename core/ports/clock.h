// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>

#include <chrono>

namespace latchkey {

/// Time, in its two kinds. The time of day may jump (a manager sets it, a time server corrects it); the steady
/// half only grows and is what timeouts and lock-outs are measured with.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Since some fixed moment of this process.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
};

} // namespace latchkey
