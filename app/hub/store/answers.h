// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

// What stores do with an answer of the database.

/// `make(row)` for every row.
template <class T>
[[nodiscard]] Result<QVector<T>, Fault> all(const Result<Rows, Fault> &rows, T (*make)(const Row &))
{
    if (!rows)
        return rows.error();
    QVector<T> values;
    values.reserve(rows->size());
    for (const Row &row : *rows)
        values.append(make(row));
    return values;
}

/// `make(row)` for the one row, if there is one.
template <class T>
[[nodiscard]] Result<std::optional<T>, Fault> one(const Result<std::optional<Row>, Fault> &row, T (*make)(const Row &))
{
    if (!row)
        return row.error();
    return *row ? std::optional<T>(make(**row)) : std::nullopt;
}

[[nodiscard]] inline Status<Fault> done(const Result<qint64, Fault> &changed)
{
    return changed ? Status<Fault>(Done{}) : Status<Fault>(changed.error());
}

/// Whether any row changed.
[[nodiscard]] inline Result<bool, Fault> any(const Result<qint64, Fault> &changed)
{
    if (!changed)
        return changed.error();
    return *changed > 0;
}

/// The number in the first column of the one row; 0 where there is none.
[[nodiscard]] inline Result<qint64, Fault> number(const Result<std::optional<Row>, Fault> &row)
{
    if (!row)
        return row.error();
    return *row ? (*row)->number(0) : 0;
}

[[nodiscard]] inline QString textColumn(const Row &row) { return row.text(0); }

} // namespace latchkey::hub::store
