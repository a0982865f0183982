// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/belief.h>

namespace latchkey::power {

/// What goes on at the box, for the rule.
struct Situation {
    bool busy = false; ///< a door is open, an exchange or the wizard runs, something is not on disk yet
    bool saving = false; ///< somebody asked to save the battery
    bool canSleep = true; ///< the machine can, in the profile's way
    Ms sinceActivity{0}; ///< touch, badge, fob, door, or waking
    std::optional<Ms> sinceExchange = {}; ///< since the last one of this waking ended; nullopt: there was none
    std::optional<Ms> sinceMainsLost = {}; ///< nullopt: they are not known to be lost
};

/// How much the box does.
enum class Service {
    All,
    OnlyRunning, ///< what runs ends and keys come back; nothing else begins
    Stopping, ///< it is about to stop in order
};

/// What follows.
struct Plan {
    bool dim = false; ///< the dim theme, without animation
    int backlight = 100; ///< percent of what it is with mains
    Service service = Service::All;
    bool saving = false;
    bool sleeps = false; ///< when nobody uses it
    /// How long until it sleeps; nullopt: it stays awake.
    std::optional<Ms> sleepIn = {};
    SleepKind sleep = SleepKind::Suspend; ///< how, if it does
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// The rule of docs/power.md, without state: the same belief and situation always give the same plan.
[[nodiscard]] Plan planFor(const Terms &terms, const Belief &belief, const Situation &situation);

} // namespace latchkey::power
