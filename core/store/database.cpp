// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include "files.h"
#include "log.h"
#include "sqlerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr int PageBytes = 1024; // a small record then costs a small write
constexpr int BusyMilliseconds = 5000;

/// QtSql finds connections by name; nobody but their Database shall find ours.
QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"latchkey-%1"_s.arg(++count);
}

struct Setting {
    QString name;
    QString wanted;
    QString readBack; ///< empty: not a matter of durability
};

/// SQLite keeps most of these per connection, and ignores a pragma that it cannot obey.
QVector<Setting> settings(Synchronous synchronous)
{
    const QString level = QString::number(int(synchronous));
    return {{u"page_size"_s, QString::number(PageBytes), {}},
            {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
            {u"synchronous"_s, level, level},
            {u"foreign_keys"_s, u"ON"_s, u"1"_s},
            {u"mmap_size"_s, u"0"_s, {}},
            {u"journal_size_limit"_s, u"4194304"_s, {}},
            {u"secure_delete"_s, u"ON"_s, u"1"_s}};
}

/// Whether SQLite could make its index file beside the database, which a reader needs too.
bool folderIsWritable(const QString &path) { return QFileInfo(QFileInfo(path).absolutePath()).isWritable(); }

} // namespace

Result<std::unique_ptr<Database>, StoreError> Database::connect(const QString &path, const QString &options)
{
    std::unique_ptr<Database> database(new Database(newConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    if (!connection.isValid())
        return StoreError::CannotOpen; // Qt has told that its driver is missing
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorFrom(connection.lastError(), u"opening the database"_s);
    if (const auto cautious = database->applyCaution(); !cautious)
        return cautious.error();
    return database;
}

Database::~Database()
{
    m_begin.reset();
    m_commit.reset();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>, StoreError> Database::open(const QString &path, const Schema &schema,
                                                             Synchronous synchronous)
{
    // Damage is looked for through a connection that cannot write: even closing a writer could change the file.
    const Status<StoreError> there = QFileInfo::exists(path) ? inspect(path, schema) : makeNew(path, schema);
    if (!there)
        return there.error();
    auto database = connect(path, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds));
    if (!database)
        return database.error();
    if (const auto ready = database.value()->prepareForWriting(schema, synchronous); !ready)
        return ready.error();
    return database;
}

Result<std::unique_ptr<Database>, StoreError> Database::openForReading(const QString &path, const Schema &schema)
{
    if (!QFileInfo::exists(path))
        return StoreError::CannotOpen;
    QString name = path;
    QString options = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds);
    if (!folderIsWritable(path) && QFileInfo(path + u"-wal"_s).size() == 0) {
        name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        options += u";QSQLITE_OPEN_URI"_s;
    }
    auto database = connect(name, options);
    if (!database)
        return database.error();
    if (const auto version = database.value()->versionOf(schema); !version)
        return version.error();
    return database;
}

Status<StoreError> Database::inspect(const QString &path, const Schema &schema)
{
    const auto database = connect(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds));
    if (!database)
        return database.error();
    if (const auto version = database.value()->versionOf(schema); !version)
        return version.error();
    const auto check = database.value()->scalar(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (check->toString() == "ok"_L1)
        return Done{};
    qCWarning(log, "the database fails its check: %ls", qUtf16Printable(check->toString()));
    return StoreError::Corrupt;
}

Status<StoreError> Database::makeNew(const QString &path, const Schema &schema)
{
    // Under another name until it is whole: a file with the right name that has no tables is damaged, never new.
    const QString unfinished = path + u".new"_s;
    removeUnfinished(unfinished);
    if (const auto made = makePrivateFile(unfinished); !made)
        return made.error();
    {
        const auto database = connect(unfinished, {});
        if (!database)
            return database.error();
        if (const auto set = database.value()->applySettings(Synchronous::Full); !set)
            return set.error();
        if (const auto migrated = database.value()->migrate(schema, 0); !migrated)
            return migrated.error();
        // Closing would do the same, but would not say that there was no room: the tables would stay in the log.
        if (const auto whole = database.value()->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !whole)
            return whole.error();
    }
    return moveIntoPlace(unfinished, path);
}

Status<StoreError> Database::prepareForWriting(const Schema &schema, Synchronous synchronous)
{
    if (const auto set = applySettings(synchronous); !set)
        return set.error();
    const auto version = versionOf(schema);
    if (!version)
        return version.error();
    return migrate(schema, *version);
}

/// For every connection, also of those who only read: a file that somebody has tampered with runs nothing of its own,
/// and no sorting or VACUUM leaves a file of its own behind.
Status<StoreError> Database::applyCaution()
{
    for (const auto &setting : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s}) {
        if (const auto set = run(u"PRAGMA "_s + setting); !set)
            return set;
    }
    return Done{};
}

Status<StoreError> Database::applySettings(Synchronous synchronous)
{
    const QVector<Setting> wanted = settings(synchronous);
    for (const Setting &setting : wanted) {
        if (const auto set = run(u"PRAGMA %1 = %2"_s.arg(setting.name, setting.wanted)); !set)
            return set.error();
    }
    return checkDurable(synchronous);
}

Status<StoreError> Database::checkDurable(Synchronous synchronous)
{
    const QVector<Setting> wanted = settings(synchronous);
    for (const Setting &setting : wanted) {
        const auto value = scalar(u"PRAGMA %1"_s.arg(setting.name));
        if (!value)
            return value.error();
        if (!setting.readBack.isEmpty() && value->toString() != setting.readBack) {
            qCWarning(log, "%ls stays %ls", qUtf16Printable(setting.name), qUtf16Printable(value->toString()));
            return StoreError::NotDurable;
        }
    }
    return Done{};
}

Result<int, StoreError> Database::versionOf(const Schema &schema)
{
    const auto application = scalar(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const auto version = scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (application->toUInt() == schema.applicationId && version->toInt() >= 1 && version->toInt() <= schema.version())
        return version->toInt();
    qCWarning(log, "the database is of application %u, version %d", application->toUInt(), version->toInt());
    return StoreError::NotOurs;
}

Status<StoreError> Database::migrate(const Schema &schema, int from)
{
    if (from == schema.version())
        return Done{};
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return transaction.error();
    QStringList statements;
    for (int version = from; version < schema.version(); ++version)
        statements += schema.migrations[version];
    statements += u"PRAGMA application_id = %1"_s.arg(schema.applicationId);
    statements += u"PRAGMA user_version = %1"_s.arg(schema.version());
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = run(statement); !done)
            return done.error();
    }
    return transaction.value().commit();
}

Result<Statement, StoreError> Database::prepare(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return errorFrom(query->lastError(), sql.left(60));
    return Statement(std::move(query));
}

Status<StoreError> Database::run(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    return statement.value().run();
}

Status<StoreError> Database::runKept(std::optional<Statement> &place, const QString &sql)
{
    if (!place) {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        place.emplace(std::move(statement).value());
    }
    return place->run();
}

Result<QVariant, StoreError> Database::scalar(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return rows->value(0);
    if (const auto fault = rows->fault())
        return *fault;
    return QVariant();
}

void *Database::straightHandle()
{
    if (m_straight)
        return *m_straight;
    m_straight = nullptr;
    const QVariant handle = connection().driver()->handle();
    const auto source = scalar(u"SELECT sqlite_source_id()"_s);
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 && source
        && source->toString() == QLatin1StringView(sqlite3_sourceid()))
        m_straight = *static_cast<sqlite3 *const *>(handle.constData());
    return *m_straight;
}

Status<StoreError> Database::checkpoint() { return run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); }

Status<StoreError> Database::writeAnew()
{
    if (const auto written = run(u"VACUUM"_s); !written)
        return written;
    const auto busy = scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    return busy->toInt() == 0 ? Status<StoreError>(Done{}) : Status<StoreError>(StoreError::InUse);
}

Result<Transaction, StoreError> Transaction::begin(Database &database)
{
    if (const auto begun = database.runKept(database.m_begin, u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // After some faults SQLite has rolled back already; asking again would only fill the log.
    if (m_database)
        QSqlQuery(m_database->connection()).exec(u"ROLLBACK"_s);
}

Status<StoreError> Transaction::commit()
{
    const auto committed = m_database->runKept(m_database->m_commit, u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace latchkey::store
