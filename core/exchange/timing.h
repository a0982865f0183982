// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeevent.h>
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
/// Every look-up of somebody and every check of what they show is answered at a multiple of this after the question, so
/// that the time it takes tells nothing.
inline constexpr std::chrono::milliseconds AnswerTick = 100ms;
/// A card that was held to the reader while nobody could be served is taken so long after, not later.
inline constexpr std::chrono::milliseconds EarlyCardTime = 3s;
/// What the hub has for an answer, to a person who waits.
inline constexpr std::chrono::milliseconds HubTime = 3s;
/// Before a code may be sent again.
inline constexpr std::chrono::milliseconds ResendTime = 30s;
/// Before an order from afar ends, it is no longer taken: what was asked for then would come too late.
inline constexpr std::chrono::milliseconds AfarMargin = 1s;
/// A failed write of an exchange's end is tried again, for as long as it takes.
inline constexpr std::chrono::milliseconds RewriteTime = 5s;

/// How long a page waits for its person: `idle` without a touch, then a prompt for `prompt`, then Home.
struct Allowance {
    std::chrono::milliseconds idle{0}; ///< 0: the page waits for ever
    std::chrono::milliseconds prompt{0}; ///< 0: no prompt
    std::chrono::milliseconds held{0}; ///< instead of `idle` once the page was touched; 0: the same
    friend bool operator==(const Allowance &, const Allowance &) = default;
};
[[nodiscard]] Allowance allowanceOf(const State &state);

/// Whether a timer goes on when `state` is entered: the time until a code may be sent again does while one is typed, that
/// of an order from afar until the latch is asked.
[[nodiscard]] bool outlivesPage(Timer timer, const State &state);
/// How long it takes until whoever was turned away may try again; 0: that is not a matter of time.
[[nodiscard]] std::chrono::milliseconds untilNextTry(const State &state, const QDateTime &now);

/// What happens after `delay` at an open door, counted from its opening or from the moment when the fob moved.
struct DoorReminder {
    std::chrono::milliseconds delay;
    DoorPatience patience;
};
/// `count` reminders have been given; nullopt: no more come.
[[nodiscard]] std::optional<DoorReminder> doorReminder(bool fobMoved, int count);

} // namespace latchkey::exchange
