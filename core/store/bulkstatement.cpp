// SPDX-License-Identifier: Apache-2.0
#include "bulkstatement.h"

#include "database.h"
#include "sqlerror.h"

#include <array>
#include <sqlite3.h>

namespace latchkey::store {

/// How values get to SQLite.
class BulkStatement::Way {
public:
    virtual ~Way() = default;
    virtual void text(const QString &value) = 0;
    virtual void bytes(const QByteArray &value) = 0;
    virtual void number(qint64 value) = 0;
    virtual void null() = 0;
    [[nodiscard]] virtual Status<StoreError> run() = 0;
    [[nodiscard]] virtual QString why() const = 0;
};

namespace {

constexpr size_t MostParameters = 32;

class StraightWay : public BulkStatement::Way {
public:
    StraightWay(sqlite3 *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}
    ~StraightWay() override { sqlite3_finalize(m_statement); }
    StraightWay(const StraightWay &) = delete;
    StraightWay &operator=(const StraightWay &) = delete;

    void text(const QString &value) override
    {
        const QByteArray &held = hold(value.toUtf8());
        sqlite3_bind_text(m_statement, ++m_bound, held.constData(), int(held.size()), SQLITE_STATIC);
    }
    void bytes(const QByteArray &value) override
    {
        const QByteArray &held = hold(value);
        sqlite3_bind_blob(m_statement, ++m_bound, held.constData(), int(held.size()), SQLITE_STATIC);
    }
    void number(qint64 value) override { sqlite3_bind_int64(m_statement, ++m_bound, value); }
    void null() override { sqlite3_bind_null(m_statement, ++m_bound); }

    [[nodiscard]] Status<StoreError> run() override
    {
        const int stepped = sqlite3_step(m_statement);
        m_why = stepped == SQLITE_DONE ? QString() : QString::fromUtf8(sqlite3_errmsg(m_database));
        const int code = sqlite3_extended_errcode(m_database);
        sqlite3_reset(m_statement);
        m_bound = 0;
        if (stepped == SQLITE_DONE)
            return Done{};
        return errorFrom(code, m_why, QString::fromUtf8(sqlite3_sql(m_statement)).left(60));
    }
    [[nodiscard]] QString why() const override { return m_why; }

private:
    /// SQLite reads the bytes when the statement runs.
    const QByteArray &hold(QByteArray value)
    {
        QByteArray &place = m_held[size_t(m_bound) % MostParameters];
        place = std::move(value);
        return place;
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    std::array<QByteArray, MostParameters> m_held;
    int m_bound = 0;
    QString m_why;
};

class QtWay : public BulkStatement::Way {
public:
    explicit QtWay(Statement statement) : m_statement(std::move(statement)) {}

    void text(const QString &value) override { m_values.append(value.isNull() ? QStringLiteral("") : value); }
    void bytes(const QByteArray &value) override { m_values.append(value.isNull() ? QByteArray("") : value); }
    void number(qint64 value) override { m_values.append(value); }
    void null() override { m_values.append(QVariant()); }
    [[nodiscard]] Status<StoreError> run() override { return m_statement.run(std::exchange(m_values, {})); }
    [[nodiscard]] QString why() const override { return QStringLiteral("a rule of the schema"); }

private:
    Statement m_statement;
    QVariantList m_values;
};

} // namespace

BulkStatement::BulkStatement(std::unique_ptr<Way> way) : m_way(std::move(way)) {}
BulkStatement::~BulkStatement() = default;
BulkStatement::BulkStatement(BulkStatement &&) noexcept = default;
BulkStatement &BulkStatement::operator=(BulkStatement &&) noexcept = default;

Result<BulkStatement, StoreError> BulkStatement::prepare(Database &database, const QString &sql)
{
    auto *const handle = static_cast<sqlite3 *>(database.straightHandle());
    if (!handle) {
        auto statement = database.prepare(sql);
        if (!statement)
            return statement.error();
        return BulkStatement(std::make_unique<QtWay>(std::move(statement).value()));
    }
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return errorFrom(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), sql.left(60));
    return BulkStatement(std::make_unique<StraightWay>(handle, statement));
}

BulkStatement &BulkStatement::text(const QString &value)
{
    m_way->text(value);
    return *this;
}

BulkStatement &BulkStatement::bytes(const QByteArray &value)
{
    m_way->bytes(value);
    return *this;
}

BulkStatement &BulkStatement::number(qint64 value)
{
    m_way->number(value);
    return *this;
}

BulkStatement &BulkStatement::null()
{
    m_way->null();
    return *this;
}

Status<StoreError> BulkStatement::run() { return m_way->run(); }

QString BulkStatement::why() const { return m_way->why(); }

} // namespace latchkey::store
