// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include "bindable.h"
#include "faultcount.h"
#include "log.h"
#include "privatefile.h"
#include "settings.h"
#include "sqlfault.h"
#include "writers.h"

#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

/// More different statements than the hub has, unless somebody builds them out of values.
constexpr int MostStatements = 400;

/// QtSql finds connections by name; nobody but their Database shall find ours.
QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"latchkey-hub-%1"_s.arg(++count);
}

QString beginningOf(const QString &sql) { return sql.simplified().left(60); }

Rows readAll(QSqlQuery &query)
{
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList values;
        values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            values.append(query.value(i));
        rows.append(Row(std::move(values)));
    }
    return rows;
}

} // namespace

Database::Database(DatabaseUrl url) : m_url(std::move(url)), m_connection(newConnectionName())
{
    if (dialect().isSqlite())
        m_writers = writersOf(m_url.path);
}

Result<std::unique_ptr<Database>, Fault> Database::open(const DatabaseUrl &url)
{
    if (url.kind == Kind::Sqlite) {
        if (const auto made = makePrivateFile(url.path); !made)
            return made.error();
    }
    std::unique_ptr<Database> database(new Database(url));
    if (const auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Database::~Database() { disconnect(); }

Status<Fault> Database::connect()
{
    QSqlDatabase opened = QSqlDatabase::addDatabase(dialect().driver(), m_connection);
    if (!opened.isValid())
        return Fault::CannotOpen; // Qt has told that its driver is missing
    opened.setDatabaseName(dialect().isSqlite() ? m_url.path : m_url.name);
    opened.setHostName(m_url.host);
    opened.setUserName(m_url.user);
    opened.setPassword(m_url.password);
    if (m_url.port > 0)
        opened.setPort(m_url.port);
    opened.setConnectOptions(dialect().isSqlite() ? u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds) : m_url.options);
    m_broken = true; // until all of it is done
    if (!opened.open())
        return note(opened.lastError(), u"opening the database"_s);
    m_broken = false;
    auto set = applySettings();
    m_broken = !set;
    return set;
}

void Database::disconnect()
{
    // First the driver, then its statements: without it they do not try to take leave of a server that is gone.
    QSqlDatabase::removeDatabase(m_connection);
    m_statements.clear();
}

Status<Fault> Database::applySettings()
{
    const QStringList wanted = settingsFor(dialect());
    for (const QString &setting : wanted) {
        if (const auto set = runOnce(setting); !set)
            return set.error();
    }
    return checkDurable();
}

Status<Fault> Database::checkDurable()
{
    const QVector<Promise> promises = promisesOf(dialect());
    for (const Promise &promise : promises) {
        const auto answer = runOnce(promise.question);
        if (!answer)
            return answer.error();
        const QString said = answer->isEmpty() ? QString() : answer->first().text(0);
        if (promise.answers.contains(said))
            continue;
        qCWarning(log, "%ls says %ls", qUtf16Printable(promise.question), qUtf16Printable(said));
        return Fault::NotDurable;
    }
    return Done{};
}

Status<Fault> Database::checkWhole()
{
    if (!dialect().isSqlite())
        return Done{};
    const auto check = runOnce(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (!check->isEmpty() && check->first().text(0) == "ok"_L1)
        return Done{};
    qCWarning(log, "the database fails its check");
    return Fault::Corrupt;
}

Status<Fault> Database::reconnectIfBroken()
{
    if (!m_broken)
        return Done{};
    if (m_inTransaction)
        return Fault::Unavailable; // what was begun is lost
    disconnect();
    return connect();
}

Fault Database::note(const QSqlError &error, const QString &doing)
{
    const Fault fault = faultFrom(error, dialect(), doing);
    countFault(fault);
    if (fault == Fault::Unavailable)
        m_broken = true;
    return fault;
}

Status<Fault> Database::begin(const QString &sql)
{
    if (m_inTransaction) {
        qCWarning(log, "a transaction was begun inside another");
        return Fault::Failed;
    }
    auto begun = runOnce(sql);
    if (!begun && begun.error() == Fault::Unavailable)
        begun = runOnce(sql); // the line may have been dead since its last use; nothing has been done yet
    if (!begun)
        return begun.error();
    m_inTransaction = true;
    return Done{};
}

void Database::rollBack()
{
    m_inTransaction = false;
    // After some faults SQLite has rolled back already, or the server is gone: asking again would only fill the log.
    if (!m_broken && !QSqlQuery(connection()).exec(u"ROLLBACK"_s) && !dialect().isSqlite())
        m_broken = true;
}

Result<QSqlQuery *, Fault> Database::prepared(const QString &sql)
{
    if (const auto kept = m_statements.constFind(sql); kept != m_statements.constEnd())
        return kept->get();
    if (m_statements.size() >= MostStatements && !m_inTransaction)
        m_statements.clear();
    const auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(dialect().isSqlite());
    if (!query->prepare(sql))
        return note(query->lastError(), beginningOf(sql));
    return m_statements.insert(sql, query)->get();
}

Result<QSqlQuery *, Fault> Database::execute(const QString &sql, const QVariantList &values)
{
    if (const auto there = reconnectIfBroken(); !there)
        return there.error();
    auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto value = bindable(values[i]);
        if (!value)
            return Fault::Refused;
        query.value()->bindValue(int(i), *value);
    }
    if (query.value()->exec())
        return query;
    const QSqlError error = query.value()->lastError();
    query.value()->finish();
    return note(error, beginningOf(sql));
}

Result<QSqlQuery *, Fault> Database::executeOrReconnect(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (query || query.error() != Fault::Unavailable || m_inTransaction)
        return query;
    return execute(sql, values); // a question may be asked twice
}

Result<Rows, Fault> Database::select(const QString &sql, const QVariantList &values)
{
    auto query = executeOrReconnect(sql, values);
    if (!query)
        return query.error();
    Rows rows = readAll(**query);
    const QSqlError error = query.value()->lastError();
    query.value()->finish();
    if (error.isValid())
        return note(error, beginningOf(sql));
    return rows;
}

Result<std::optional<Row>, Fault> Database::first(const QString &sql, const QVariantList &values)
{
    const auto rows = select(sql, values);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional<Row>(rows->first());
}

Result<qint64, Fault> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    const qint64 changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<Rows, Fault> Database::runOnce(const QString &sql)
{
    if (const auto there = reconnectIfBroken(); !there)
        return there.error();
    QSqlQuery query(connection());
    query.setForwardOnly(dialect().isSqlite());
    if (!query.exec(sql))
        return note(query.lastError(), beginningOf(sql));
    Rows rows = readAll(query);
    if (query.lastError().isValid())
        return note(query.lastError(), beginningOf(sql));
    return rows;
}

} // namespace latchkey::hub::store
