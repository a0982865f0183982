// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/store/statement.h>

#include <QSqlDatabase>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace latchkey::store {

/// How hard SQLite tries to keep what it acknowledged. Anything but Full exists only so that the test of power cuts
/// can show that it would notice; no configuration reaches it.
enum class Synchronous { Normal = 1, Full = 2 };

/// Whose file it is and how its tables came to be.
struct Schema {
    quint32 applicationId = 0; ///< SQLite's application_id: four letters
    /// migrations[i] makes version i + 1 out of version i, one statement each. Only ever append.
    QVector<QStringList> migrations;

    [[nodiscard]] int version() const { return int(migrations.size()); }
};

/// One connection to one SQLite file, which keeps what it acknowledged over a power cut, or does not open. Belongs to
/// the thread that opened it.
class Database {
public:
    /// Opens for writing. A file that is damaged or not ours is left as it was; one that is missing is made, with the
    /// newest schema, for its owner only. `NotDurable` where WAL, FULL or the foreign keys did not stick.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError>
    open(const QString &path, const Schema &schema, Synchronous synchronous = Synchronous::Full);
    /// Opens an existing file of this schema for reading, beside any writer, without checking it whole. It may be of an
    /// older version, which only a writer brings up to date: whoever asks for what was added since copes without.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> openForReading(const QString &path,
                                                                                      const Schema &schema);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<Statement, StoreError> prepare(const QString &sql);
    /// One statement, once.
    [[nodiscard]] Status<StoreError> run(const QString &sql);
    /// The first column of the first row; an invalid value where there is no row.
    [[nodiscard]] Result<QVariant, StoreError> scalar(const QString &sql);

    /// SQLite's own handle (sqlite3 *) of this connection, for BulkStatement; nullptr where the driver was not built with
    /// the very SQLite that we link.
    [[nodiscard]] void *straightHandle();

    /// Reads back what open() set: NotDurable where SQLite would not keep what it acknowledges.
    [[nodiscard]] Status<StoreError> checkDurable(Synchronous synchronous = Synchronous::Full);

    /// Moves what is in the log into the file, as far as readers allow. Costs two more syncs: call it at rest.
    [[nodiscard]] Status<StoreError> checkpoint();
    /// Writes the whole file anew and empties its log, so that neither holds anything that was overwritten or deleted.
    /// InUse where somebody reads meanwhile; nothing is lost then, and it can be asked again.
    [[nodiscard]] Status<StoreError> writeAnew();

private:
    explicit Database(QString connection) : m_connection(std::move(connection)) {}
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> connect(const QString &path,
                                                                               const QString &options);
    [[nodiscard]] static Status<StoreError> inspect(const QString &path, const Schema &schema);
    [[nodiscard]] static Status<StoreError> makeNew(const QString &path, const Schema &schema);
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }
    [[nodiscard]] Status<StoreError> prepareForWriting(const Schema &schema, Synchronous synchronous);
    [[nodiscard]] Status<StoreError> applySettings(Synchronous synchronous);
    [[nodiscard]] Status<StoreError> applyCaution();
    [[nodiscard]] Result<int, StoreError> versionOf(const Schema &schema);
    [[nodiscard]] Status<StoreError> migrate(const Schema &schema, int from);

    [[nodiscard]] Status<StoreError> runKept(std::optional<Statement> &place, const QString &sql);

    friend class Transaction;
    QString m_connection;
    std::optional<void *> m_straight;
    std::optional<Statement> m_begin; ///< parsed at their first use, for every exchange needs them five times
    std::optional<Statement> m_commit;
};

/// All or nothing: what was not committed is taken back when this goes out of scope. It begins as a writer
/// (BEGIN IMMEDIATE), so that it waits for another writer at its start and never fails for one in its middle.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction, StoreError> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;

    /// Durable when it returns Done.
    [[nodiscard]] Status<StoreError> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database; ///< nullptr once it has ended
};

} // namespace latchkey::store
