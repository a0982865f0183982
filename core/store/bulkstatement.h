// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/storeerror.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace latchkey::store {

class Database;

/// A statement that gives no rows and is run for very many: QtSql's own way costs three times what SQLite does. It goes
/// straight to SQLite where the driver uses the very library that we do, and through QtSql else.
class BulkStatement {
public:
    /// The database outlives the statement.
    [[nodiscard]] static Result<BulkStatement, StoreError> prepare(Database &database, const QString &sql);
    ~BulkStatement();
    BulkStatement(BulkStatement &&) noexcept;
    BulkStatement &operator=(BulkStatement &&) noexcept;

    // The value of the next parameter.
    BulkStatement &text(const QString &value);
    BulkStatement &bytes(const QByteArray &value);
    BulkStatement &number(qint64 value);
    BulkStatement &null();

    /// Runs it with the values that were given since the last run.
    [[nodiscard]] Status<StoreError> run();
    /// SQLite's words about the last run that failed: they name a rule, never a value.
    [[nodiscard]] QString why() const;

    class Way;

private:
    explicit BulkStatement(std::unique_ptr<Way> way);
    std::unique_ptr<Way> m_way;
};

} // namespace latchkey::store
