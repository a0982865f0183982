// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>

#include <QTimeZone>

namespace latchkey::access {

/// Whether `now`, in UTC, lies in the shift; its hours are meant in `zone`. Where the clocks repeat an hour, a shift
/// starts with the first of the two and ends with the second; where they skip its edge, that is at the change itself.
[[nodiscard]] bool isOn(const WeeklyShift &shift, const QDateTime &now, const QTimeZone &zone);
/// When the shift starts next after `now`, in UTC; null: it has no day.
[[nodiscard]] QDateTime nextStart(const WeeklyShift &shift, const QDateTime &now, const QTimeZone &zone);
/// When the first of the shifts starts after `now`, in UTC; null: none has a day.
[[nodiscard]] QDateTime nextStart(const QVector<WeeklyShift> &shifts, const QDateTime &now, const QTimeZone &zone);

} // namespace latchkey::access
