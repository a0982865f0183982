// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/peoplebook.h>
#include <core/store/peoplestore.h>
#include <core/store/storethread.h>
#include <core/sync/viewchange.h>

namespace latchkey::store {

/// The people book as the application sees it: never waits. Belongs to the thread that made it.
class ThreadedPeopleBook : public people::PeopleBook {
public:
    /// `store` lives on `thread`, and outlives what is posted there.
    ThreadedPeopleBook(StoreThread &thread, PeopleStore &store);

    void findByCode(const QByteArray &lookupKey, Answer<std::optional<people::CodeOwner>> answer) override;
    void findByNumber(const QByteArray &lookupKey, Answer<std::optional<people::Person>> answer) override;
    void findById(const PersonId &id, Answer<std::optional<people::Person>> answer) override;
    void findByCard(const CardUid &uid, Answer<people::CardOwner> answer) override;
    void grantsOf(const PersonId &person, Answer<QVector<people::Grant>> answer) override;
    void grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<people::Grant>> answer) override;

    /// What the screen needs of another view.
    struct View {
        std::optional<people::BoxInfo> box; ///< none: none came yet
        QVector<keys::Key> keys; ///< in natural order of their names
    };
    void view(Answer<View> answer);

    // Called on any thread; both act on every question that is asked after them.
    void deny(const sync::Removals &removals);
    void viewCommitted();

private:
    template <class T, class Question>
    void ask(Question question, Answer<T> answer);

    StoreThread &m_thread;
    PeopleStore &m_store;
    Answers m_answers;
};

} // namespace latchkey::store
