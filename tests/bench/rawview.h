// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QVector>

#include <sqlite3.h>
#include <vector>

namespace latchkey::bench {

/// The rows of a view through SQLite's C interface: taken once from a file that the product filled, and stored again in
/// the same tables, with the same rules and promises, as fast as SQLite does it. What the product adds is what the bench
/// wants to see.
class RawView {
public:
    ~RawView();
    /// A copy of a filled people.db.
    [[nodiscard]] bool open(const QString &path);
    /// All rows away and back again in one transaction; nanoseconds.
    [[nodiscard]] qint64 snapshot();
    /// The first `count` permissions written over; nanoseconds.
    [[nodiscard]] qint64 delta(int count);
    /// A table of entries beside the view, for RawJournal.
    [[nodiscard]] bool addJournal();

private:
    struct Table {
        QByteArray name;
        int columns = 0;
        std::vector<sqlite3_value *> values; ///< row by row
        sqlite3_stmt *insert = nullptr;
    };
    [[nodiscard]] bool read(Table &table);
    void execute(const char *sql);
    void store(const Table &table, size_t rows, sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    std::vector<Table> m_tables;
    sqlite3_stmt *m_update = nullptr;
};

/// Entries in the view's own file, on a connection of its own: what a store with one file does at a grant.
class RawJournal {
public:
    ~RawJournal();
    [[nodiscard]] bool open(const QString &path);
    /// One durable entry; waits for whoever writes.
    void append();

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace latchkey::bench
