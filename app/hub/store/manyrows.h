// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Writes many rows with few statements: "INSERT INTO `into` VALUES (?,?),(?,?)... `then`". Returns how many rows
/// changed. `into` is the table with its columns in brackets, `then` what follows the values (ON CONFLICT ...).
/// No two rows may have the same key where `then` updates.
[[nodiscard]] Result<qint64, Fault> insertRows(Transaction &transaction, const QString &into,
                                               const QVector<QVariantList> &rows, const QString &then = {});

/// Runs `sql`, in which %1 stands for a list of values in brackets, for all `values`, some at a time, in their order.
/// `before` go to the places in front of the list, `after` to those behind it.
[[nodiscard]] Result<qint64, Fault> runForEach(Transaction &transaction, const QString &sql, const QVariantList &before,
                                               const QStringList &values, const QVariantList &after = {});
/// The same for a question: all answers, one after the other.
[[nodiscard]] Result<Rows, Fault> selectForEach(Database &database, const QString &sql, const QVariantList &before,
                                                const QStringList &values, const QVariantList &after = {});

} // namespace latchkey::hub::store
