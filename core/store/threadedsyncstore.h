// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sealedpins.h>
#include <core/store/journalfeed.h>
#include <core/store/storethread.h>
#include <core/store/threadedpeoplebook.h>
#include <core/store/viewwriter.h>
#include <core/sync/syncstore.h>

namespace latchkey::store {

/// The disk as the sync sees it: never waits. Has a thread and connections of its own, so that neither an exchange nor
/// a question about people waits for a view that is being taken in. Belongs to the thread that made it.
class ThreadedSyncStore : public sync::SyncStore {
public:
    /// The folder is open for writing (Storage). `people` is told what is taken away early, and when a view is in force.
    /// Waits for the disk.
    [[nodiscard]] static Result<std::unique_ptr<ThreadedSyncStore>, StoreError>
    open(const QString &folder, const ColumnCipher &cipher, const SealedPins &pins, ThreadedPeopleBook &people);
    /// Ends what was asked for; answers that have not been given are dropped.
    ~ThreadedSyncStore() override;

    void start(Answer<sync::SyncStart> answer) override;
    void head(Answer<journal::Head> answer) override;
    void hashAt(quint64 sequence, Answer<QByteArray> answer) override;
    void batchAfter(quint64 sent, Answer<sync::EntryBatch> answer) override;
    void setLog(const sync::LogId &log, Written done) override;
    void setContact(const QDateTime &at, const QDateTime &leaseUntil) override;
    void deny(const sync::Removals &removals) override;
    void commit(std::shared_ptr<const sync::ViewChange> change, const sync::ViewState &state, Committed done) override;
    void remember(const sync::CommandId &command, Answer<bool> answer) override;
    void setResult(const sync::CommandId &command, const sync::CommandResult &result, Written done) override;
    void setTold(const sync::CommandId &command, Written done) override;

    /// The box is a hub's from now on: read by the next start().
    void pair(const sync::Link &link, Written done);
    /// The box is on its own again.
    void unpair(Written done);

private:
    /// What lives on the thread.
    struct Stores {
        std::unique_ptr<ViewWriter> writer;
        std::unique_ptr<JournalFeed> feed;
    };

    ThreadedSyncStore(const SealedPins &pins, ThreadedPeopleBook &people) : m_pins(pins), m_people(people) {}
    template <class T, class Question>
    void ask(Question question, Answer<T> answer);
    [[nodiscard]] Status<sync::ViewFault> commitNow(const sync::ViewChange &change, const sync::ViewState &state);
    /// One piece of work for a quiet moment, then the next.
    void restSoon();
    [[nodiscard]] bool makePin();

    const SealedPins &m_pins;
    ThreadedPeopleBook &m_people;
    Stores m_stores;
    Answers m_answers;
    StoreThread m_thread; // ended by the destructor, before what it uses
};

} // namespace latchkey::store
