// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/journaltail.h>
#include <core/ports/headsigner.h>
#include <core/power/upsrecord.h>
#include <core/store/database.h>

#include <QHash>

#include <functional>

namespace latchkey::store {

/// The journal on disk and the places of the keys, which change in the same transactions. Belongs to one thread and
/// waits for the disk; the application uses it through ThreadedJournal.
class JournalStore {
public:
    /// Writes more in an entry's transaction, given the entry's number. An error takes all of it back.
    using Also = std::function<Status<StoreError>(quint64 n)>;

    /// Makes the file if there is none. The caller holds the FolderLock.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>, StoreError>
    open(const QString &folder, const HeadSigner &signer, Synchronous synchronous = Synchronous::Full);

    /// A new start of the program: a Boot entry with `facts` and the signing key, and a seal over everything before.
    [[nodiscard]] Result<journal::Head, StoreError> boot(const QJsonObject &facts, const journal::Moment &at);
    /// The entry and the keys' new places, in one transaction with one sync. Durable when it returns.
    [[nodiscard]] Result<journal::Head, StoreError> append(const journal::Entry &entry,
                                                           const QVector<journal::Placement> &placements,
                                                           const journal::Moment &at, const Also &also = {});
    /// A Shutdown entry with `facts` and the last seal.
    [[nodiscard]] Result<journal::Head, StoreError> shutdown(const QJsonObject &facts, const journal::Moment &at);
    /// Signs the head if there is anything since the last seal, and tidies the file up when it is worth it.
    [[nodiscard]] Result<journal::Head, StoreError> seal(const journal::Moment &at);

    /// The hash of one entry, or an empty array where there is no such number.
    [[nodiscard]] Result<QByteArray, StoreError> hashAt(quint64 sequence);

    [[nodiscard]] const journal::JournalTail &tail() const { return m_tail; }
    /// For what rests in the same file (see ThrottleStore); whoever uses it belongs to the same thread.
    [[nodiscard]] Database &database() { return *m_database; }
    /// Without the names of those who have keys out: PeopleStore::nameHolders().
    [[nodiscard]] Result<QHash<KeyId, keys::Place>, StoreError> places();
    /// What the newest entry about the clock says; empty: there is none.
    [[nodiscard]] Result<QJsonObject, StoreError> clock();
    /// The checks of the UPS that count.
    [[nodiscard]] Result<power::UpsHistory, StoreError> upsTests();
    /// How many exchanges a full battery is good for, as was learnt so far; 0: nothing was.
    [[nodiscard]] Result<double, StoreError> perCharge();
    /// Moves what is in the log into the file. Costs two more syncs: for a moment of rest.
    [[nodiscard]] Status<StoreError> checkpoint();

private:
    enum class Sealing { WhenFull, Now };
    JournalStore(std::unique_ptr<Database> database, const HeadSigner &signer);
    [[nodiscard]] Status<StoreError> prepare();
    [[nodiscard]] Status<StoreError> refresh();
    [[nodiscard]] Result<journal::Head, StoreError> write(const journal::Entry &entry,
                                                          const QVector<journal::Placement> &placements,
                                                          const journal::Moment &at, Sealing sealing,
                                                          const Also &also = {});
    [[nodiscard]] Status<StoreError> insert(journal::JournalTail &tail, const journal::Entry &entry,
                                            const journal::Moment &at);
    [[nodiscard]] Status<StoreError> insertSeal(journal::JournalTail &tail, const journal::Moment &at);
    [[nodiscard]] Status<StoreError> place(const journal::Placement &placement, quint64 n);

    std::unique_ptr<Database> m_database;
    const HeadSigner &m_signer;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_place;
    std::optional<Statement> m_tell;
    std::optional<Statement> m_mark;
    std::optional<Statement> m_hash;
    journal::JournalTail m_tail;
    quint32 m_boot = 0;
    bool m_stale = true; ///< the tail must be read again: at first, and after a fault
    int m_sinceCheckpoint = 0;
};

} // namespace latchkey::store
