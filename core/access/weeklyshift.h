// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/access/wallclock.h>

namespace latchkey::access {

// The hours of a shift are those that `clock` shows, and it is asked about the moment of that clock. Each run of a
// shift is one piece, whatever the clocks do meanwhile. Where they repeat an hour, it starts when its start is shown
// first, and ends when nothing of it is shown again; where they skip its edge, that is at the change itself. A run that
// they skip whole is none. All moments are UTC.

/// When the run of the shift began that goes on now, the earliest if there are two; null: it does not run.
[[nodiscard]] QDateTime runningSince(const WeeklyShift &shift, const WallClock &clock);
[[nodiscard]] bool isAnyOn(const QVector<WeeklyShift> &shifts, const WallClock &clock);
/// When the shift starts next; null: it has no day.
[[nodiscard]] QDateTime nextStart(const WeeklyShift &shift, const WallClock &clock);
/// When the first of the shifts starts next; null: none has a day.
[[nodiscard]] QDateTime nextStart(const QVector<WeeklyShift> &shifts, const WallClock &clock);

} // namespace latchkey::access
