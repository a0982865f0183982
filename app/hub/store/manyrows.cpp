// SPDX-License-Identifier: Apache-2.0
#include "manyrows.h"

#include "arrayinsert.h"
#include "copyrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

/// Few sizes, so that few statements are kept. SQLite takes at most 32766 values, PostgreSQL 65535.
qsizetype chunkFor(qsizetype left)
{
    for (const qsizetype size : {128, 32, 8}) {
        if (left >= size)
            return size;
    }
    return 1;
}

/// Of fewer rows an array is not worth its making; more make a statement too long to be handed over at once.
constexpr qsizetype FewestForArrays = 4;
constexpr qsizetype MostInArrays = 1000;
constexpr qsizetype FewestForCopy = 16;

ArrayInsert placesInsert(const QString &into, const QVector<QVariantList> &rows, qsizetype from, qsizetype count,
                         const QString &then)
{
    ArrayInsert insert;
    insert.values.reserve(count * rows[from].size());
    for (qsizetype i = from; i < from + count; ++i)
        insert.values += rows[i];
    const QString all = QStringList(count, places(rows[from].size())).join(u',');
    insert.sql = u"INSERT INTO %1 VALUES %2 %3"_s.arg(into, all, then);
    return insert;
}

/// Likewise for lists, in which a value may stand twice: the last one fills up what is left of the next size.
qsizetype listFor(qsizetype left)
{
    for (const qsizetype size : {1, 8, 32}) {
        if (left <= size)
            return size;
    }
    return 128;
}

template <class Act>
std::optional<Fault> forChunks(const QString &sql, const QVariantList &before, const QStringList &values,
                               const QVariantList &after, Act act)
{
    for (qsizetype from = 0; from < values.size();) {
        const qsizetype size = listFor(values.size() - from);
        QVariantList bound = before;
        for (qsizetype i = from; i < from + size; ++i)
            bound.append(values[std::min(i, values.size() - 1)]);
        bound += after;
        if (const auto fault = act(sql.arg(places(size)), bound))
            return fault;
        from += size;
    }
    return std::nullopt;
}

} // namespace

Result<qint64, Fault> insertRows(Transaction &transaction, const QString &into, const QVector<QVariantList> &rows,
                                 const QString &then)
{
    // PostgreSQL's quickest way, which knows no ON CONFLICT.
    if (then.isEmpty() && rows.size() >= FewestForCopy && transaction.database().canCopy()) {
        const auto bytes = copyBytes(rows);
        if (!bytes)
            return Fault::Refused;
        const auto copied = transaction.database().copyIn(into, *bytes);
        return copied ? Result<qint64, Fault>(rows.size()) : copied.error();
    }
    qint64 changed = 0;
    for (qsizetype from = 0; from < rows.size();) {
        const bool asArrays = !transaction.database().dialect().isSqlite() && rows.size() - from >= FewestForArrays;
        const qsizetype size = asArrays ? std::min(rows.size() - from, MostInArrays) : chunkFor(rows.size() - from);
        const ArrayInsert insert = asArrays ? arrayInsert(into, rows, from, size, then)
                                            : placesInsert(into, rows, from, size, then);
        const auto run = transaction.database().run(insert.sql, insert.values);
        if (!run)
            return run;
        changed += *run;
        from += size;
    }
    return changed;
}

Result<qint64, Fault> runForEach(Transaction &transaction, const QString &sql, const QVariantList &before,
                                 const QStringList &values, const QVariantList &after)
{
    qint64 changed = 0;
    const auto fault = forChunks(sql, before, values, after, [&](const QString &text, const QVariantList &bound) {
        const auto run = transaction.database().run(text, bound);
        changed += run.valueOr(0);
        return run ? std::nullopt : std::optional<Fault>(run.error());
    });
    if (fault)
        return *fault;
    return changed;
}

Result<Rows, Fault> selectForEach(Database &database, const QString &sql, const QVariantList &before,
                                  const QStringList &values, const QVariantList &after)
{
    Rows rows;
    const auto fault = forChunks(sql, before, values, after, [&](const QString &text, const QVariantList &bound) {
        const auto found = database.select(text, bound);
        if (found)
            rows += *found;
        return found ? std::nullopt : std::optional<Fault>(found.error());
    });
    if (fault)
        return *fault;
    return rows;
}

} // namespace latchkey::hub::store
