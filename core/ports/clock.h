// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>

#include <chrono>

namespace latchkey {

/// Why the time of day is not believed.
enum class ClockDoubt {
    None,
    NotSet, ///< the machine's clock says a time before this program was made, such as 1970
    RanBack, ///< it says a time more than 2 minutes before one that has already been
    LeaptAhead, ///< it went more than 24 hours further than time did, or than can be known, and no hub said so
};

/// How far the time of day can be relied on. By itself a clock is believed.
struct TimeTrust {
    ClockDoubt doubt = ClockDoubt::None;
    QDateTime lastTrusted; ///< UTC; while suspect: when it was last sure, null for never
    QDateTime sure; ///< UTC; while suspect: the moment by which what was running goes on to its end

    [[nodiscard]] bool suspect() const { return doubt != ClockDoubt::None; }
    /// Whether a permission or shift may begin.
    [[nodiscard]] bool mayOpenWindows() const { return !suspect(); }
    /// Whether a code that is computed from the time proves anything.
    [[nodiscard]] bool mayUseTotp() const { return !suspect(); }
};

/// Time, in its two kinds. The time of day may jump (a manager sets it, a time server corrects it); the steady
/// half only grows and is what timeouts and lock-outs are measured with.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Since some fixed moment of this process.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
    /// How long the machine has slept since some fixed moment, in which the steady half stood still. Only grows.
    [[nodiscard]] virtual std::chrono::milliseconds slept() const { return std::chrono::milliseconds(0); }
    /// What now() is worth at this moment.
    [[nodiscard]] virtual TimeTrust trust() const { return {}; }
};

} // namespace latchkey
