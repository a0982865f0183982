// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>

#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// One log of one box, as the hub has it.
struct JournalLog {
    QString box;
    QString log;
    QString org;
    journal::Head head; ///< genesisHash() at 0
    QString forkedFrom = {}; ///< the box's log before this one; empty: none
    Ms createdAt = 0;
    Ms updatedAt = 0;
};

/// Records as they came, in order and without gaps.
struct JournalBatch {
    QString box;
    QString log;
    QByteArray previous; ///< the hash before `first`
    qint64 first = 1;
    QVector<QByteArray> entries; ///< exactly the bytes that are hashed
};

struct Ingest {
    enum class Outcome {
        Ok, ///< all of the batch is here now
        Gap, ///< the batch begins too late: send again from `head`
        Fork, ///< another history than the one that is here: nothing of it was taken
        Unknown, ///< no such log: open() first
    };
    Outcome outcome = Outcome::Ok;
    journal::Head head; ///< as it is here now
    qint64 firstNew = 0; ///< the first entry that was not here before; 0: none was new
    /// Entries up to this number are also in an earlier log of the box: told before. 0: none.
    qint64 copiedTo = 0;
};

struct JournalRecord {
    qint64 seq = 0;
    QByteArray bytes;
    QByteArray hash;
};

/// The boxes' journals, kept to the byte. The chain is core/journal's.
class JournalStore {
public:
    explicit JournalStore(Database &database) : m_database(database) {}

    /// The log, begun where there is none: then it is forked from the one that the box wrote to last, if any.
    [[nodiscard]] Result<JournalLog, Fault> open(Transaction &transaction, const QString &box, const QString &org,
                                                 const QString &log, Ms now);
    [[nodiscard]] Result<std::optional<JournalLog>, Fault> get(const QString &box, const QString &log);
    [[nodiscard]] Result<QVector<JournalLog>, Fault> logsOf(const QString &box);
    /// Of all boxes of an organisation, by box and then in the order in which they were begun.
    [[nodiscard]] Result<QVector<JournalLog>, Fault> list(const QString &org);

    /// Takes what is new of a batch. Sent twice it changes nothing the second time. What the caller derives from the new
    /// entries goes into the same transaction.
    [[nodiscard]] Result<Ingest, Fault> append(Transaction &transaction, const JournalBatch &batch, Ms now);

    [[nodiscard]] Result<QVector<JournalRecord>, Fault> entries(const QString &box, const QString &log, qint64 from,
                                                                int limit);
    /// Reads a whole log and checks its chain. The number of the first entry that is wrong or missing; 0: none.
    [[nodiscard]] Result<qint64, Fault> verify(const QString &box, const QString &log);

private:
    [[nodiscard]] Result<qint64, Fault> firstBad(const QString &box, const QString &log);
    [[nodiscard]] Result<std::optional<JournalLog>, Fault> lock(const QString &box, const QString &log);
    [[nodiscard]] Result<bool, Fault> agrees(const JournalBatch &batch, const QVector<QByteArray> &hashes, qint64 last);
    [[nodiscard]] Result<qint64, Fault> copiedTo(const JournalLog &log, qint64 first,
                                                 const QVector<QByteArray> &hashes);
    [[nodiscard]] Status<Fault> write(Transaction &transaction, const JournalBatch &batch,
                                      const QVector<QByteArray> &hashes, qint64 from, Ms now);

    Database &m_database;
};

} // namespace latchkey::hub::store
