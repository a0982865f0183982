// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <optional>

namespace latchkey {

/// What a source of energy says. Unknown is never 0.
struct PowerReading {
    std::optional<bool> mains = {}; ///< nullopt: not told
    std::optional<int> percent = {}; ///< 0 to 100 of a full battery; nullopt: unknown
    bool charging = false;
    std::optional<int> millivolts = {}; ///< of the battery
    std::optional<std::chrono::minutes> left = {}; ///< on the battery alone, as the source reckons
    bool low = false; ///< the source's own alarm
    bool stopOrdered = false; ///< whoever manages the source is about to switch everything off
    bool replaceBattery = false;
    friend bool operator==(const PowerReading &, const PowerReading &) = default;
};

} // namespace latchkey
