// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <app/hub/store/databaseurl.h>
#include <app/hub/store/fault.h>
#include <app/hub/store/rows.h>
#include <app/hub/store/transaction.h>

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace latchkey::hub::store {

/// One connection to the hub's database, which belongs to the thread that opened it. Writing needs a Transaction, which
/// transact() gives. When the server has gone away, what was under way ends with Fault::Unavailable and the next
/// transaction or question connects anew.
class Database {
public:
    /// Connects, and does not unless the database promises to keep what it acknowledges: `NotDurable`. SQLite's file is
    /// made where there is none, for its owner only. The tables are a matter of migrate().
    [[nodiscard]] static Result<std::unique_ptr<Database>, Fault> open(const DatabaseUrl &url);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Dialect dialect() const { return Dialect(m_url.kind); }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

    /// The whole answer to a question; each `?` takes the next value. Statements are parsed once and kept.
    [[nodiscard]] Result<Rows, Fault> select(const QString &sql, const QVariantList &values = {});
    /// Its first row, if there is one.
    [[nodiscard]] Result<std::optional<Row>, Fault> first(const QString &sql, const QVariantList &values = {});
    /// Runs what changes rows; how many it changed.
    [[nodiscard]] Result<qint64, Fault> run(const QString &sql, const QVariantList &values = {});
    /// Whether copyIn() works here: PostgreSQL behind a driver of Qt that tells its connection.
    [[nodiscard]] bool canCopy() const;
    /// Adds rows as copyBytes() makes them, within a transaction (PostgreSQL). `into`: the table with its columns in brackets.
    [[nodiscard]] Status<Fault> copyIn(const QString &into, const QByteArray &bytes);
    /// Runs what cannot be kept (BEGIN, CREATE, PRAGMA, FETCH): its rows, if it gives any.
    [[nodiscard]] Result<Rows, Fault> runOnce(const QString &sql);

    /// Hands out the rows of a question one by one, however many they are: in a snapshot or a transaction. `take` does not
    /// ask this database anything meanwhile; its fault ends it.
    [[nodiscard]] Status<Fault> stream(const QString &sql, const std::function<Status<Fault>(const Row &)> &take);

    /// `work(Transaction &)` returns a Result with a Fault: everything that it wrote is kept, or at a fault nothing. Where
    /// others were in the way it is run again, so it changes nothing outside but by Transaction::afterCommit().
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work &, Transaction &> transact(Work work);
    /// `work(Snapshot &)` only reads, and sees the database as it was at one moment.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work &, Snapshot &> snapshot(Work work);

    /// Reads back what open() set.
    [[nodiscard]] Status<Fault> checkDurable();
    /// Looks for damage through the whole file (SQLite; a server checks itself). Slow: at a start, or by command.
    [[nodiscard]] Status<Fault> checkWhole();

private:
    friend class Transaction;
    friend class Snapshot;
    explicit Database(DatabaseUrl url);
    [[nodiscard]] Status<Fault> connect();
    void disconnect();
    [[nodiscard]] Status<Fault> applySettings();
    [[nodiscard]] Status<Fault> reconnectIfBroken();
    [[nodiscard]] Status<Fault> begin(const QString &sql);
    void rollBack();
    [[nodiscard]] Status<Fault> streamFromFile(const QString &sql,
                                               const std::function<Status<Fault>(const Row &)> &take);
    [[nodiscard]] Result<QSqlQuery *, Fault> execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery *, Fault> executeOrReconnect(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery *, Fault> prepared(const QString &sql);
    [[nodiscard]] Fault note(const QSqlError &error, const QString &doing);
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }

    DatabaseUrl m_url;
    QString m_connection; ///< QtSql's name for it
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::shared_ptr<std::mutex> m_writers; ///< SQLite: one per file and process
    bool m_inTransaction = false;
    bool m_broken = false; ///< the line is gone; connect before the next use
};

/// How long transact() goes on trying where others are in the way.
inline constexpr std::chrono::seconds RetriesEnd{5};
inline constexpr int MostTries = 8;

template <class Work>
std::invoke_result_t<Work &, Transaction &> Database::transact(Work work)
{
    const auto until = std::chrono::steady_clock::now() + RetriesEnd;
    for (int tries = 1;; ++tries) {
        Fault fault = Fault::Busy;
        Transaction transaction(*this);
        if (const auto begun = transaction.begin(); !begun) {
            fault = begun.error();
        } else if (auto outcome = work(transaction); !outcome) {
            fault = outcome.error();
        } else if (const auto ended = transaction.end(); !ended) {
            fault = ended.error();
        } else {
            return outcome;
        }
        if (fault != Fault::Busy || tries == MostTries || std::chrono::steady_clock::now() > until)
            return fault;
    }
}

template <class Work>
std::invoke_result_t<Work &, Snapshot &> Database::snapshot(Work work)
{
    Snapshot moment(*this);
    if (const auto begun = moment.begin(); !begun)
        return begun.error();
    return work(moment);
}

} // namespace latchkey::hub::store
