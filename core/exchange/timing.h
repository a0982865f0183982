// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangestate.h>

#include <chrono>

namespace latchkey::exchange {

using namespace std::chrono_literals;

/// From the board's acknowledgement to the moment when the door should have popped.
inline constexpr std::chrono::milliseconds LatchTime = 2s;
/// Between the two readings that must agree.
inline constexpr std::chrono::milliseconds SettleTime = 300ms;
/// After this the bin counts as unreadable and staff look at it.
inline constexpr std::chrono::milliseconds SettleDeadline = 5s;
/// Equal readings that are needed: a fob that is seen but not read gets more time to be read.
inline constexpr int SteadyReadings = 2;
inline constexpr int SteadyUnread = 4;
[[nodiscard]] inline int readingsNeeded(const FobReading &reading)
{
    return reading.isCertain() ? SteadyReadings : SteadyUnread;
}
inline constexpr int LatchAttempts = 2;
inline constexpr int CodeTries = 5;
inline constexpr int PinTries = 5;
/// After that many wrong ones in a row.
inline constexpr std::chrono::milliseconds LockTime = 60s;
/// A failed write of an exchange's end is tried again, for as long as it takes.
inline constexpr std::chrono::milliseconds RewriteTime = 5s;

/// How long a page waits for its person: `idle` without a touch, then a prompt for `prompt`, then Home.
struct Allowance {
    std::chrono::milliseconds idle{0}; ///< 0: the page waits for ever
    std::chrono::milliseconds prompt{0}; ///< 0: no prompt
    std::chrono::milliseconds held{0}; ///< instead of `idle` once the page was touched; 0: the same
};
[[nodiscard]] Allowance allowanceOf(const State &state);

/// What happens after `delay` at an open door, counted from its opening or from the moment when the fob moved.
struct DoorReminder {
    std::chrono::milliseconds delay;
    DoorPatience patience;
};
/// `count` reminders have been given; nullopt: no more come.
[[nodiscard]] std::optional<DoorReminder> doorReminder(bool fobMoved, int count);

} // namespace latchkey::exchange
