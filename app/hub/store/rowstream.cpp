// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

Status<Fault> Database::streamFromFile(const QString &sql, const std::function<Status<Fault>(const Row &)> &take)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return note(query.lastError(), sql.left(60));
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList values;
        for (int i = 0; i < columns; ++i)
            values.append(query.value(i));
        if (const auto taken = take(Row(std::move(values))); !taken)
            return taken;
    }
    return query.lastError().isValid() ? Status<Fault>(note(query.lastError(), sql.left(60))) : Status<Fault>(Done{});
}

Status<Fault> Database::stream(const QString &sql, const std::function<Status<Fault>(const Row &)> &take)
{
    if (dialect().isSqlite())
        return streamFromFile(sql, take);
    // QPSQL would read the whole answer into memory first.
    if (const auto declared = runOnce(u"DECLARE stream NO SCROLL CURSOR FOR "_s + sql); !declared)
        return declared.error();
    while (true) {
        const auto rows = runOnce(u"FETCH FORWARD 500 FROM stream"_s);
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (const auto taken = take(row); !taken)
                return taken;
        }
        if (rows->isEmpty())
            break;
    }
    const auto closed = runOnce(u"CLOSE stream"_s);
    return closed ? Status<Fault>(Done{}) : Status<Fault>(closed.error());
}

} // namespace latchkey::hub::store
