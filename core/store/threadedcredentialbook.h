// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/credentialstore.h>
#include <core/store/threadedjournal.h>

namespace latchkey::store {

/// The credential book as the application sees it: never waits. Belongs to the thread that made it.
class ThreadedCredentialBook : public people::CredentialBook {
public:
    /// `store` lives on `thread`, the journal's, and outlives what is posted there. `journal` seals what is written.
    ThreadedCredentialBook(StoreThread &thread, CredentialStore &store, ThreadedJournal &journal, const Clock &clock)
        : m_thread(thread), m_store(store), m_journal(journal), m_clock(clock)
    {}

    void of(const PersonId &person, Answer<people::OwnCredentials> answer) override;
    void badgeOwner(const CardUid &uid, Answer<std::optional<PersonId>> answer) override;
    void setPin(const PersonId &person, const QByteArray &stored, const journal::Entry &entry, Written done) override;
    void setTotp(const PersonId &person, const Secret &key, qint64 step, const journal::Entry &entry,
                 Written done) override;
    void useTotpStep(const PersonId &person, qint64 step, Written done) override;
    void linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry, Written done) override;
    void forget(const PersonId &person, const journal::Entry &entry, Written done) override;

private:
    template <class T, class Question>
    void ask(Question question, Answer<T> answer);
    /// The same for a change that comes with an entry.
    template <class Change>
    void write(Change change, Written done);

    StoreThread &m_thread;
    CredentialStore &m_store;
    ThreadedJournal &m_journal;
    const Clock &m_clock;
    Answers m_answers;
};

} // namespace latchkey::store
