// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>
#include <core/access/wallclock.h>
#include <core/keys/key.h>

#include <QTimeZone>

#include <optional>

namespace latchkey::access {

/// Why somebody may not take a key now. The screen and the journal use the same word.
enum class Reason {
    None, ///< may
    NoPermission,
    ViewOnly, ///< may see the key, and no more
    NotYet, ///< `at` is when it can first be used
    Ended, ///< `at` is when it ended
    OutsideHours, ///< `at` is when the next shift starts, if one does before the permission ends
    ClockSuspect, ///< it began after the box last knew the time for sure
    StaleData, ///< of a guest: the hub was not heard for too long; `at` is when it was heard last
    Closed, ///< no pick-ups now, for anybody; `at` is when it opens, if that is known
    KeyIsOut, ///< somebody has it
    KeyNotSeen, ///< the box does not know where it is
    BinDisabled, ///< it is in a bin that the owner took out of use
    NotOut, ///< hand-over only: nobody has it, it is in the box
};

struct Decision {
    Reason reason = Reason::NoPermission;
    QDateTime at; ///< UTC; null where the reason has no time
    KeyRole role = KeyRole::View; ///< the most that a permission that holds now gives; View where none holds
    QDateTime due = QDateTime(); ///< UTC, allowed: when the key is to be back if it is taken now; null: at no set time
    [[nodiscard]] bool allowed() const { return reason == Reason::None; }
};

/// What the decision needs to know besides the permissions.
struct Circumstances {
    QDateTime now; ///< UTC
    QTimeZone zone; ///< of the box
    keys::Place place; ///< of the key
    bool clockSuspect = false; ///< then nothing that began after `lastTrusted` opens; the rest goes on to its end
    QDateTime lastTrusted = QDateTime(); ///< UTC; while the clock is suspect: when it was last sure, null for never
    Opening opening = {}; ///< of the box, now
    BinUse binUse = BinUse::Normal; ///< of the bin that the key is in
    std::chrono::minutes loan{0}; ///< keys::Terms::loan of the key
    QDateTime unheardSince
        = QDateTime(); ///< UTC; of a guest: when the hub was heard last, if that is too long ago; else null
    std::optional<WallClock> wall = {}; ///< of `zone` at `now`, for whoever asks about many keys at once; none: made
};

/// Whether any of a person's permissions for one key lets them take it. The most hopeful reason is given: a
/// permission that starts later outweighs one that has ended. Of several that hold, the highest role and the latest
/// due time count, so that one permission more never gives less. A pure function of what it is told; docs/access.md
/// holds its whole table.
[[nodiscard]] Decision decide(const QVector<Permission> &permissions, const Circumstances &circumstances);

/// Whether somebody with these permissions may take the key over from who has it now, away from any door. The same
/// rules as for a pick-up, but that the key must be out; opening hours and bins do not matter, because no door opens.
/// `due` is counted anew. That it is not the same person, judge() of company.h says.
[[nodiscard]] Decision decideHandOver(const QVector<Permission> &permissions, const Circumstances &circumstances);

} // namespace latchkey::access
