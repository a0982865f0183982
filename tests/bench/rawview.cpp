// SPDX-License-Identifier: Apache-2.0
#include "rawview.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace latchkey::bench {

namespace {

/// Those that refer to others last.
constexpr const char *Tables[] = {"box",  "person_group", "key_group",       "person",       "key",
                                  "code", "card",         "person_in_group", "key_in_group", "permission"};

} // namespace

RawView::~RawView()
{
    for (Table &table : m_tables) {
        sqlite3_finalize(table.insert);
        for (sqlite3_value *value : table.values)
            sqlite3_value_free(value);
    }
    sqlite3_finalize(m_update);
    sqlite3_close(m_database);
}

void RawView::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    std::fprintf(stderr, "rawview: %s: %s\n", sql, sqlite3_errmsg(m_database));
    std::exit(1);
}

bool RawView::open(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        return false;
    sqlite3_busy_timeout(m_database, 60000);
    execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0;"
            "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 0; PRAGMA temp_store = MEMORY");
    for (const char *name : Tables) {
        m_tables.push_back({name, 0, {}, nullptr});
        if (!read(m_tables.back()))
            return false;
    }
    return sqlite3_prepare_v2(m_database,
                              "INSERT INTO permission (nr, person, person_group, key, key_group, role, since, until,"
                              " shifts, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                              " person = excluded.person, person_group = excluded.person_group, key = excluded.key,"
                              " key_group = excluded.key_group, role = excluded.role, since = excluded.since,"
                              " until = excluded.until, shifts = excluded.shifts",
                              -1, &m_update, nullptr)
        == SQLITE_OK;
}

bool RawView::read(Table &table)
{
    sqlite3_stmt *select = nullptr;
    const QByteArray sql = "SELECT * FROM " + table.name + " ORDER BY rowid";
    const QByteArray plain = "SELECT * FROM " + table.name;
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &select, nullptr) != SQLITE_OK
        && sqlite3_prepare_v2(m_database, plain.constData(), -1, &select, nullptr) != SQLITE_OK)
        return false;
    table.columns = sqlite3_column_count(select);
    while (sqlite3_step(select) == SQLITE_ROW) {
        for (int column = 0; column < table.columns; ++column)
            table.values.push_back(sqlite3_value_dup(sqlite3_column_value(select, column)));
    }
    sqlite3_finalize(select);
    QByteArray insert = "INSERT INTO " + table.name + " VALUES (?" + QByteArray(", ?").repeated(table.columns - 1)
        + ')';
    return sqlite3_prepare_v2(m_database, insert.constData(), -1, &table.insert, nullptr) == SQLITE_OK;
}

void RawView::store(const Table &table, size_t rows, sqlite3_stmt *statement)
{
    auto value = table.values.cbegin();
    for (size_t row = 0; row < rows; ++row) {
        for (int column = 1; column <= table.columns; ++column)
            sqlite3_bind_value(statement, column, *value++);
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::fprintf(stderr, "rawview: %s: %s\n", table.name.constData(), sqlite3_errmsg(m_database));
            std::exit(1);
        }
        sqlite3_reset(statement);
    }
}

qint64 RawView::snapshot()
{
    QElapsedTimer timer;
    timer.start();
    execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON; DELETE FROM permission; DELETE FROM key_in_group;"
            "DELETE FROM key_group; DELETE FROM person_in_group; DELETE FROM person_group; DELETE FROM card;"
            "DELETE FROM code; DELETE FROM pin_seal; DELETE FROM key; DELETE FROM person; DELETE FROM box");
    for (const Table &table : m_tables)
        store(table, table.values.size() / size_t(table.columns), table.insert);
    execute("COMMIT");
    return timer.nsecsElapsed();
}

qint64 RawView::delta(int count)
{
    QElapsedTimer timer;
    timer.start();
    execute("BEGIN IMMEDIATE");
    store(m_tables.back(), size_t(count), m_update);
    execute("UPDATE link SET rev = rev + 1");
    execute("COMMIT");
    return timer.nsecsElapsed();
}

bool RawView::addJournal()
{
    execute("CREATE TABLE entry (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
    return true;
}

RawJournal::~RawJournal()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

bool RawJournal::open(const QString &path)
{
    return sqlite3_open(QFile::encodeName(path).constData(), &m_database) == SQLITE_OK
        && sqlite3_busy_timeout(m_database, 60000) == SQLITE_OK
        && sqlite3_exec(m_database, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0", nullptr, nullptr,
                        nullptr)
        == SQLITE_OK
        && sqlite3_prepare_v2(m_database, "INSERT INTO entry (bytes) VALUES (zeroblob(400))", -1, &m_insert, nullptr)
        == SQLITE_OK;
}

void RawJournal::append()
{
    if (sqlite3_step(m_insert) != SQLITE_DONE) {
        std::fprintf(stderr, "rawjournal: %s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    sqlite3_reset(m_insert);
}

} // namespace latchkey::bench
