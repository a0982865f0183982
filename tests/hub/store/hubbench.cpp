// SPDX-License-Identifier: Apache-2.0
#include "hubbench.h"

#include "scratchpostgres.h"

#include <app/hub/store/migrations.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

/// A database with the tables, to be copied: the migrations run once per program.
QString migratedTemplate()
{
    static const QString name = [] {
        const QString url = ScratchPostgres::shared().newDatabase();
        must(migrate(*must(Database::open(*DatabaseUrl::fromText(url)))));
        return ScratchPostgres::nameOf(url);
    }();
    return name;
}

} // namespace

void HubBench::addDatabases()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("SQLite") << true;
    QTest::newRow("PostgreSQL") << false;
}

Kind HubBench::kindInTurn()
{
    QFETCH_GLOBAL(bool, sqlite);
    return sqlite ? Kind::Sqlite : Kind::Postgres;
}

HubBench::HubBench(Kind kind, Tables tables) : m_folder(scratchTemplate())
{
    if (kind == Kind::Sqlite)
        m_text = u"sqlite:"_s + m_folder.filePath(u"hub.db"_s);
    else
        m_text = ScratchPostgres::shared().newDatabase(tables == Tables::None ? QString() : migratedTemplate());
    m_url = *DatabaseUrl::fromText(m_text);
    m_database = connect();
    if (kind == Kind::Sqlite && tables == Tables::All)
        must(migrate(*m_database));
}

std::unique_ptr<Database> HubBench::connect() const { return must(Database::open(m_url)); }

QString HubBench::copyDisk()
{
    disconnect(); // and with the last connection SQLite moves its log into the file
    QString copy = filePath(u"copy%1"_s.arg(++m_copies));
    if (!isSqlite())
        copy = ScratchPostgres::nameOf(ScratchPostgres::shared().newDatabase(ScratchPostgres::nameOf(m_text)));
    else if (QFile::exists(m_url.path + u"-wal"_s) || !QFile::copy(m_url.path, copy))
        qFatal("the database cannot be copied");
    reconnect();
    return copy;
}

void HubBench::putBack(const QString &copy)
{
    disconnect();
    if (!isSqlite()) {
        m_text = ScratchPostgres::shared().newDatabase(copy);
        m_url = *DatabaseUrl::fromText(m_text);
    } else if (!QFile::remove(m_url.path) || !QFile::copy(copy, m_url.path)) {
        qFatal("the database cannot be put back");
    }
    reconnect();
}

} // namespace latchkey::hub::store
