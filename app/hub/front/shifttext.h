// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/keypages.h>

#include <QJsonObject>

namespace latchkey::hub::front {

/// "Mon Tue 08:00-18:00; Sat 09:00-12:00", in the reader's words for days.
[[nodiscard]] QString hoursText(const web::Reader &reader, const QJsonValue &shifts);
/// Of a document with "name" and "shifts".
[[nodiscard]] web::ShiftRow shiftRow(const web::Reader &reader, const QString &id, const QJsonObject &doc);

} // namespace latchkey::hub::front
