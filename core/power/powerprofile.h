// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sleeper.h>

#include <QString>

#include <optional>

namespace latchkey::power {

using Ms = std::chrono::milliseconds;

/// How a box behaves without mains. The first three are those of the published guides for such boxes; see docs/power.md.
enum class Profile {
    BinBox, ///< internal battery: awake while it is nearly full, then sleeps when nobody is there
    Legacy, ///< sleeps soon after the mains went, and needs its network again after waking
    UpsCabinet, ///< runs on from a UPS; on request it sleeps after each exchange
    Saver, ///< dims and sleeps as soon as nobody needs it
};

[[nodiscard]] QString wordFor(Profile profile);
[[nodiscard]] std::optional<Profile> profileFrom(const QString &word);

/// A mark that every level is under.
inline constexpr int AboveAll = 101;

/// The numbers of a profile. All of them may be configured.
struct Terms {
    Profile profile = Profile::BinBox;
    int dim = 60; ///< percent of the backlight on battery
    int darker = 30; ///< below `keepAwake`, and while saving
    int keepAwake = 80; ///< at so many percent and above it does not sleep; 0: at any level, AboveAll: at none
    Ms idle{60'000}; ///< without activity, before it sleeps
    bool fromMainsLoss = false; ///< at first `idle` counts from when the mains went
    Ms afterExchange{5'000}; ///< saving: after the door is shut
    Ms savingIdle{20'000}; ///< saving: without activity, where there was no exchange
    int saveBelow = 0; ///< percent under which it saves by itself; 0: only when asked to
    int veryLow = 15; ///< percent under which nothing new begins
    int empty = 5; ///< percent under which it stops in order
    std::chrono::minutes emptyLeft{5}; ///< likewise, as the source reckons
    SleepKind sleep = SleepKind::Hibernate;
    std::chrono::seconds deeperAfter{0}; ///< a suspended box goes off when it has slept so long; 0: never
    bool wakeByBadge = false;
    friend bool operator==(const Terms &, const Terms &) = default;
};

[[nodiscard]] Terms termsOf(Profile profile);

/// Before it sleeps by itself it says so for this long, and any touch keeps it awake.
inline constexpr Ms Notice{5'000};

} // namespace latchkey::power
