// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/access/secondfactor.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

/// How members of a document become values of core; for the projection.
namespace latchkey::hub::projection {

/// The moment of a local time such as 2026-11-28T14:05; null where there is none. One that the clocks skip is the
/// moment of the change; of one that they show twice it is the first.
[[nodiscard]] QDateTime momentOf(const QJsonValue &local, const QTimeZone &zone);
[[nodiscard]] QVector<access::WeeklyShift> shiftsOf(const QJsonArray &shifts);
[[nodiscard]] access::FactorSettings factorsOf(const QJsonObject &factors);

} // namespace latchkey::hub::projection
