// SPDX-License-Identifier: Apache-2.0
#include "tablecopy.h"

#include "manyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

constexpr qsizetype RowsAtOnce = 512;

QStringList textsOf(const Rows &rows)
{
    QStringList texts;
    for (const Row &row : rows)
        texts.append(row.text(0));
    return texts;
}

/// All tables but the list of migrations, those first that others refer to.
Result<QStringList, Fault> tablesOf(Database &database)
{
    const QString sql = database.dialect().isSqlite()
        ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s
        : u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"_s;
    const auto rows = database.select(sql);
    if (!rows)
        return rows.error();
    QStringList tables{u"org"_s, u"account"_s, u"box"_s};
    const QStringList names = textsOf(*rows);
    for (const QString &name : names) {
        if (name != "schema_version"_L1 && !tables.contains(name))
            tables.append(name);
    }
    return tables;
}

Result<QStringList, Fault> columnsOf(Database &database, const QString &table)
{
    const QString sql = database.dialect().isSqlite()
        ? u"SELECT name FROM pragma_table_info(?)"_s
        : u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
          " AND table_name = ? ORDER BY ordinal_position"_s;
    const auto rows = database.select(sql, {table});
    if (!rows)
        return rows.error();
    return textsOf(*rows);
}

Status<Fault> copyTable(Database &from, Transaction &to, const QString &table)
{
    const auto columns = columnsOf(from, table);
    if (!columns)
        return columns.error();
    const QString names = columns->join(u", "_s);
    QVector<QVariantList> waiting;
    const auto write = [&]() -> Status<Fault> {
        const auto written = insertRows(to, u"%1 (%2)"_s.arg(table, names), waiting);
        waiting.clear();
        return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
    };
    const auto read = from.stream(u"SELECT %1 FROM %2"_s.arg(names, table), [&](const Row &row) -> Status<Fault> {
        waiting.append(row.values());
        return waiting.size() < RowsAtOnce ? Status<Fault>(Done{}) : write();
    });
    return read ? write() : read;
}

} // namespace

Status<Fault> copyTables(Database &from, Transaction &to)
{
    const auto tables = tablesOf(from);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        if (const auto copied = copyTable(from, to, table); !copied)
            return copied;
    }
    return Done{};
}

Status<Fault> emptyTables(Transaction &transaction)
{
    const auto tables = tablesOf(transaction.database());
    if (!tables)
        return tables.error();
    for (auto table = tables->crbegin(); table != tables->crend(); ++table) {
        if (const auto emptied = transaction.database().run(u"DELETE FROM "_s + *table); !emptied)
            return emptied.error();
    }
    return Done{};
}

} // namespace latchkey::hub::store
