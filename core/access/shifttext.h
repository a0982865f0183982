// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>

#include <optional>

namespace latchkey::access {

/// Weekly shifts as they rest in one column: "days from until" with days as a number (bit 0 is Monday) and times in
/// seconds of the day, joined by commas; empty: at any hour.
[[nodiscard]] QString shiftsToText(const QVector<WeeklyShift> &shifts);
/// nullopt where the text is not such a list.
[[nodiscard]] std::optional<QVector<WeeklyShift>> shiftsFromText(const QString &text);

} // namespace latchkey::access
