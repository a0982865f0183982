// SPDX-License-Identifier: Apache-2.0
#include "rawstore.h"

#include "benchsite.h"

#include <core/store/peoplequeries.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::bench {

namespace {

sqlite3_stmt *statement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    return prepared;
}

/// Steps to the end, as the product does, and gives the number of rows.
int drain(sqlite3_stmt *prepared)
{
    int rows = 0;
    while (sqlite3_step(prepared) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(prepared);
    return rows;
}

bool execute(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

RawStore::~RawStore()
{
    for (sqlite3_stmt *prepared : {m_card, m_grant, m_insert})
        sqlite3_finalize(prepared);
    sqlite3_close(m_people);
    sqlite3_close(m_journal);
}

bool RawStore::open(const QString &folder)
{
    const QByteArray journal = QFile::encodeName(folder + u"/raw.db"_s);
    QFile::remove(folder + u"/raw.db"_s);
    return sqlite3_open(QFile::encodeName(folder + u"/people.db"_s).constData(), &m_people) == SQLITE_OK
        && sqlite3_open(journal.constData(), &m_journal) == SQLITE_OK
        && execute(m_journal, "PRAGMA page_size = 1024; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        && execute(m_journal, "CREATE TABLE entry (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL, hash BLOB NOT NULL)")
        && prepare();
}

bool RawStore::prepare()
{
    m_card = statement(m_people, store::query::personByCard().toUtf8().constData());
    m_grant = statement(m_people, store::query::grantsForKey(true).toUtf8().constData());
    m_insert = statement(m_journal, "INSERT INTO entry (n, bytes, hash) VALUES (?, ?, ?)");
    return m_card && m_grant && m_insert;
}

qint64 RawStore::grant(int i, const journal::Entry &entry)
{
    const QByteArray uid = badge(i).bytes();
    const QByteArray who = person(i).toString().toUtf8();
    const QByteArray what = key(i).toString().toUtf8();
    const QByteArray bytes = QJsonDocument(entry.body).toJson(QJsonDocument::Compact) + QByteArray(80, ' ');
    const QByteArray hash(32, 'h');
    QElapsedTimer timer;
    timer.start();
    sqlite3_bind_blob(m_card, 1, uid.constData(), int(uid.size()), SQLITE_STATIC);
    for (int way = 0; way < store::query::Ways; ++way) {
        sqlite3_bind_text(m_grant, 2 * way + 1, who.constData(), int(who.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_grant, 2 * way + 2, what.constData(), int(what.size()), SQLITE_STATIC);
    }
    const bool found = drain(m_card) == 1 && drain(m_grant) == 1;
    sqlite3_bind_int64(m_insert, 1, i);
    sqlite3_bind_blob(m_insert, 2, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    sqlite3_bind_blob(m_insert, 3, hash.constData(), int(hash.size()), SQLITE_STATIC);
    const bool written = execute(m_journal, "BEGIN IMMEDIATE") && sqlite3_step(m_insert) == SQLITE_DONE
        && sqlite3_reset(m_insert) == SQLITE_OK && execute(m_journal, "COMMIT");
    const qint64 ns = timer.nsecsElapsed();
    if (!found || !written)
        std::abort();
    return ns;
}

} // namespace latchkey::bench
