// SPDX-License-Identifier: Apache-2.0
#include "migrations.h"

#include "log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

constexpr auto Folder = ":/latchkey/hub/migrations";
constexpr qint64 ApplicationId = 0x4c4b6862; // "LKhb", in SQLite's header

QVector<Migration> readOwn()
{
    QVector<Migration> migrations;
    const QDir folder(QString::fromLatin1(Folder));
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration is missing in this program");
        migrations.append({QStringView(name).left(3).toInt(), name, file.readAll()});
    }
    return migrations;
}

Result<bool, Fault> tableExists(Database &database, const QString &name)
{
    const QString sql = database.dialect().isSqlite()
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s
        : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s;
    const auto found = database.first(sql, {name});
    if (!found)
        return found.error();
    return found.value()->number(0) > 0;
}

/// Keeps a second hub that starts out until the first is done. SQLite's transaction has done that already.
Status<Fault> lockSchema(Database &database)
{
    if (database.dialect().isSqlite())
        return Done{};
    const auto locked = database.runOnce(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(ApplicationId));
    return locked ? Status<Fault>(Done{}) : Status<Fault>(locked.error());
}

/// Whether a database without our list of migrations is empty, so that we may fill it.
Status<Fault> checkEmpty(Database &database)
{
    const QString sql = database.dialect().isSqlite()
        ? u"SELECT count(*) FROM sqlite_master"_s
        : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s;
    const auto tables = database.runOnce(sql);
    if (!tables)
        return tables.error();
    return tables->first().number(0) == 0 ? Status<Fault>(Done{}) : Status<Fault>(Fault::NotOurs);
}

Status<Fault> checkMade(Database &database, const QVector<Migration> &migrations)
{
    const auto made = database.select(u"SELECT number, hash FROM schema_version ORDER BY number"_s);
    if (!made)
        return made.error();
    bool ours = made->size() <= migrations.size();
    for (qsizetype i = 0; ours && i < made->size(); ++i)
        ours = made->at(i).number(0) == migrations[i].number && made->at(i).bytes(1) == migrations[i].hash();
    if (ours)
        return Done{};
    qCWarning(log, "the tables were made by other migrations than this program's");
    return Fault::NotOurs;
}

Status<Fault> makeList(Database &database)
{
    if (const auto empty = checkEmpty(database); !empty)
        return empty;
    QStringList statements{database.dialect().schemaText(
        u"CREATE TABLE schema_version (number $INT PRIMARY KEY, name $TEXT NOT NULL, hash $BLOB NOT NULL) $TABLE"_s)};
    if (database.dialect().isSqlite())
        statements.append(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto made = database.runOnce(statement); !made)
            return made.error();
    }
    return Done{};
}

Status<Fault> make(Database &database, const Migration &migration)
{
    const QStringList statements = migration.statements(database.dialect());
    for (const QString &statement : statements) {
        if (const auto made = database.runOnce(statement); !made)
            return made.error();
    }
    const auto noted = database.run(u"INSERT INTO schema_version (number, name, hash) VALUES (?, ?, ?)"_s,
                                    {migration.number, migration.name, migration.hash()});
    return noted ? Status<Fault>(Done{}) : Status<Fault>(noted.error());
}

Result<Done, Fault> migrateLocked(Database &database, const QVector<Migration> &migrations)
{
    if (const auto locked = lockSchema(database); !locked)
        return locked;
    const auto there = tableExists(database, u"schema_version"_s);
    if (!there)
        return there.error();
    if (const auto ready = *there ? checkMade(database, migrations) : makeList(database); !ready)
        return ready;
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    for (qsizetype i = *version; i < migrations.size(); ++i) {
        if (const auto made = make(database, migrations[i]); !made)
            return made;
    }
    return Done{};
}

} // namespace

QStringList Migration::statements(Dialect dialect) const
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines)
        line = line.section(u"--"_s, 0, 0);
    QStringList statements;
    const QStringList parts = dialect.schemaText(lines.join(u'\n')).split(u';');
    for (const QString &part : parts) {
        if (const QString statement = part.simplified(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

QByteArray Migration::hash() const { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); }

const QVector<Migration> &ownMigrations()
{
    static const QVector<Migration> migrations = readOwn();
    return migrations;
}

Result<int, Fault> schemaVersion(Database &database)
{
    const auto there = tableExists(database, u"schema_version"_s);
    if (!there)
        return there.error();
    if (!*there)
        return 0;
    const auto newest = database.first(u"SELECT coalesce(max(number), 0) FROM schema_version"_s);
    if (!newest)
        return newest.error();
    return int(newest.value()->number(0));
}

Status<Fault> migrate(Database &database, const QVector<Migration> &migrations)
{
    return database.transact([&](Transaction &) { return migrateLocked(database, migrations); });
}

} // namespace latchkey::hub::store
