// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>

#include <QHash>
#include <QTimeZone>

namespace latchkey::access {

/// What the owner lets a bin be used for.
enum class BinUse {
    Normal,
    Protected, ///< nothing is put in; what is inside may be taken
    Disabled, ///< damaged: nothing is put in, and nothing is taken out
};

/// A time without pick-ups, on top of the opening hours.
struct Closure {
    QDateTime from; ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive
};

/// When keys may be picked up at all. A key can always come home.
struct OpeningHours {
    QVector<WeeklyShift> weekly; ///< none: at any hour
    QVector<Closure> closures;
};

/// What holds for everybody at this box, whatever their permissions say.
struct SiteRules {
    OpeningHours hours;
    QHash<BinNumber, BinUse> bins; ///< those that are not Normal

    [[nodiscard]] BinUse useOf(BinNumber bin) const { return bins.value(bin, BinUse::Normal); }
};

struct Opening {
    bool isOpen = true;
    QDateTime next; ///< UTC; closed: when it opens, null where nothing says so
};

/// Whether keys may be picked up at `now`, which is UTC; the weekly hours are meant in `zone`.
[[nodiscard]] Opening openingAt(const OpeningHours &hours, const QDateTime &now, const QTimeZone &zone);

} // namespace latchkey::access
