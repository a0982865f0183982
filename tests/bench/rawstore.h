// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>

#include <QString>

#include <sqlite3.h>

namespace latchkey::bench {

/// The statements of one grant through SQLite's C interface, prepared once, on a journal file of its own with the
/// product's page size and promises. What the product adds around them is what the bench wants to see.
class RawStore {
public:
    ~RawStore();
    /// On the people of a filled data folder.
    [[nodiscard]] bool open(const QString &folder);
    /// One look-up and one durable entry; nanoseconds.
    [[nodiscard]] qint64 grant(int i, const journal::Entry &entry);

private:
    [[nodiscard]] bool prepare();

    sqlite3 *m_people = nullptr;
    sqlite3 *m_journal = nullptr;
    sqlite3_stmt *m_card = nullptr;
    sqlite3_stmt *m_grant = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace latchkey::bench
