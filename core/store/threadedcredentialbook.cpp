// SPDX-License-Identifier: Apache-2.0
#include "threadedcredentialbook.h"

#include <utility>

namespace latchkey::store {

template <class T, class Question>
void ThreadedCredentialBook::ask(Question question, Answer<T> answer)
{
    const auto tell = [this, answer = std::move(answer)](const Result<T, StoreError> &result) {
        m_answers.post([result, answer] { answer(result); });
    };
    if (!m_thread.post([=, this] { tell(question(m_store)); }, [=] { tell(StoreError::Failed); }))
        tell(StoreError::Failed);
}

template <class Change>
void ThreadedCredentialBook::write(Change change, Written done)
{
    // The time is that of the deed, not that of the disk.
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const auto sealed = [this, done = std::move(done)](const Status<StoreError> &written) {
        if (written)
            m_journal.sealSoon();
        done(written);
    };
    ask<Done>([=](CredentialStore &store) { return change(store, at); }, sealed);
}

void ThreadedCredentialBook::of(const PersonId &person, Answer<people::OwnCredentials> answer)
{
    ask([=](CredentialStore &store) { return store.of(person); }, std::move(answer));
}

void ThreadedCredentialBook::badgeOwner(const CardUid &uid, Answer<std::optional<PersonId>> answer)
{
    ask([=](CredentialStore &store) { return store.badgeOwner(uid); }, std::move(answer));
}

void ThreadedCredentialBook::setPin(const PersonId &person, const QByteArray &stored, const journal::Entry &entry,
                                    Written done)
{
    const auto change = [=](CredentialStore &store, const journal::Moment &at) {
        return store.setPin(person, stored, entry, at);
    };
    write(change, std::move(done));
}

void ThreadedCredentialBook::setTotp(const PersonId &person, const Secret &key, qint64 step,
                                     const journal::Entry &entry, Written done)
{
    const auto change = [=](CredentialStore &store, const journal::Moment &at) {
        return store.setTotp(person, key, step, entry, at);
    };
    write(change, std::move(done));
}

void ThreadedCredentialBook::useTotpStep(const PersonId &person, qint64 step, Written done)
{
    ask<Done>([=](CredentialStore &store) { return store.useTotpStep(person, step); }, std::move(done));
}

void ThreadedCredentialBook::linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry,
                                       Written done)
{
    const auto change = [=](CredentialStore &store, const journal::Moment &at) {
        return store.linkBadge(person, uid, entry, at);
    };
    write(change, std::move(done));
}

void ThreadedCredentialBook::forget(const PersonId &person, const journal::Entry &entry, Written done)
{
    const auto change = [=](CredentialStore &store, const journal::Moment &at) {
        return store.forget(person, entry, at);
    };
    write(change, std::move(done));
}

} // namespace latchkey::store
