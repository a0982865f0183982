// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/site/sitenode.h>

#include <QTimeZone>

namespace latchkey::site {

/// A moment as 2025-06-02T09:00, with seconds if wanted; followed by Z or an offset, else in the hours of `zone`.
[[nodiscard]] std::optional<QDateTime> readMoment(const Node &node, const QTimeZone &zone);
/// The weekly shifts under `name`; none where the member is not there.
[[nodiscard]] QVector<access::WeeklyShift> readShifts(const ObjectNode &object, const QString &name);

} // namespace latchkey::site
