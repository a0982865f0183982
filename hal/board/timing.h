// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <algorithm>
#include <chrono>

/// The times of the line. Moments are milliseconds of a steady clock.
namespace latchkey::line {

using Ms = std::chrono::milliseconds;
inline constexpr Ms Never = Ms::max();

/// OSDP 2.2: a reply starts within 200 ms of the command's end.
inline constexpr Ms ReplyTimeout{200};
/// OSDP 2.2: a longer gap inside a packet means that its rest was lost.
inline constexpr Ms CharacterGap{20};
/// OSDP 2.2: without a valid exchange for this long, both ends give the session up.
inline constexpr Ms OfflineAfter{8000};
/// A latch must not move long after it was ordered: an OUT that finds no answer gives the session up earlier.
inline constexpr Ms ReleasePatience{3000};
/// An order that could not be put on the wire this long is told as refused.
inline constexpr Ms ReleaseShelfLife{3000};

inline constexpr int QuickTries = 4; ///< first time included
inline constexpr Ms QuickRetry{50};
inline constexpr Ms SlowestRetry{1000};
inline constexpr Ms BusyRetry{100};
/// A box without its board is good for nothing, so it is looked for each second; a reader costs the board 200 ms of
/// the line each time.
inline constexpr Ms BoardProbe{1000};
inline constexpr Ms ReaderProbe{4000};
inline constexpr Ms FaultProbe{2000}; ///< between tries to reach a device that is there but not as it must be
inline constexpr Ms RestartPause{500}; ///< between two restarts that follow each other within a second
inline constexpr Ms SpeedSettle{50}; ///< for both ends to change the line's speed

/// Time that bytes need on the line: 8N1, ten bits each, rounded up.
[[nodiscard]] constexpr Ms wireTime(qsizetype bytes, int baud) { return Ms((qint64(bytes) * 10000 + baud - 1) / baud); }
/// OSDP 2.2: the line rests for two characters before somebody speaks; a millisecond at least.
[[nodiscard]] constexpr Ms lineRest(int baud) { return wireTime(2, baud); }

/// How long after the `attempts`-th unanswered packet the same is sent again.
[[nodiscard]] constexpr Ms retryDelay(int attempts)
{
    if (attempts < QuickTries) {
        return QuickRetry;
    }
    return std::min(SlowestRetry, Ms(200) * (1 << std::min(attempts - QuickTries, 8)));
}

} // namespace latchkey::line
