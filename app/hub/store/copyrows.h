// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/rows.h>

#include <optional>

namespace latchkey::hub::store {

/// Rows in the binary form of PostgreSQL's COPY (its manual, "COPY", Binary Format), for columns of BIGINT, TEXT and BYTEA.
/// nullopt: a text holds a NUL, where PostgreSQL's texts end.
[[nodiscard]] std::optional<QByteArray> copyBytes(const QVector<QVariantList> &rows);

} // namespace latchkey::hub::store
