// SPDX-License-Identifier: Apache-2.0
#include "manyrows.h"

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

template <class Act>
std::optional<Fault> forChunks(const QString &sql, const QVariantList &before, const QStringList &values,
                               const QVariantList &after, Act act)
{
    for (qsizetype from = 0; from < values.size();) {
        const qsizetype size = chunkFor(values.size() - from);
        QVariantList bound = before;
        for (qsizetype i = 0; i < size; ++i)
            bound.append(values[from + i]);
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
    qint64 changed = 0;
    for (qsizetype from = 0; from < rows.size();) {
        const qsizetype size = chunkFor(rows.size() - from);
        QVariantList bound;
        bound.reserve(size * rows.first().size());
        for (qsizetype i = 0; i < size; ++i)
            bound += rows[from + i];
        const QString all = QStringList(size, places(rows.first().size())).join(u',');
        const QString sql = u"INSERT INTO %1 VALUES %2 %3"_s.arg(into, all, then);
        const auto run = transaction.database().run(sql, bound);
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
