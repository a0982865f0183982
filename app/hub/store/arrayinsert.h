// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/rows.h>

namespace latchkey::hub::store {

/// PostgreSQL's quick way for many rows: one array per column instead of one value per place.
struct ArrayInsert {
    QString sql;
    QVariantList values;
};

/// "INSERT INTO `into` SELECT ... FROM unnest(...) `then`" for `count` rows from `from` on.
[[nodiscard]] ArrayInsert arrayInsert(const QString &into, const QVector<QVariantList> &rows, qsizetype from,
                                      qsizetype count, const QString &then);

} // namespace latchkey::hub::store
