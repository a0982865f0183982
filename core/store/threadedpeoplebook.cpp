// SPDX-License-Identifier: Apache-2.0
#include "threadedpeoplebook.h"

#include "log.h"

#include <utility>

namespace latchkey::store {

ThreadedPeopleBook::ThreadedPeopleBook(StoreThread &thread, PeopleStore &store) : m_thread(thread), m_store(store) {}

template <class T, class Question>
void ThreadedPeopleBook::ask(Question question, Answer<T> answer)
{
    const auto tell = [this, answer = std::move(answer)](const Result<T, StoreError> &result) {
        m_answers.post([result, answer] { answer(result); });
    };
    if (!m_thread.post([=, this] { tell(question(m_store)); }, [=] { tell(StoreError::Failed); }))
        tell(StoreError::Failed);
}

void ThreadedPeopleBook::findByCode(const QByteArray &lookupKey, Answer<std::optional<people::CodeOwner>> answer)
{
    ask([=](PeopleStore &store) { return store.findByCode(lookupKey); }, std::move(answer));
}

void ThreadedPeopleBook::findByNumber(const QByteArray &lookupKey, Answer<std::optional<people::Person>> answer)
{
    ask([=](PeopleStore &store) { return store.findByNumber(lookupKey); }, std::move(answer));
}

void ThreadedPeopleBook::findById(const PersonId &id, Answer<std::optional<people::Person>> answer)
{
    ask([=](PeopleStore &store) { return store.findById(id); }, std::move(answer));
}

void ThreadedPeopleBook::findByCard(const CardUid &uid, Answer<people::CardOwner> answer)
{
    ask([=](PeopleStore &store) { return store.findByCard(uid); }, std::move(answer));
}

void ThreadedPeopleBook::grantsOf(const PersonId &person, Answer<QVector<people::Grant>> answer)
{
    ask([=](PeopleStore &store) { return store.grantsOf(person); }, std::move(answer));
}

void ThreadedPeopleBook::grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<people::Grant>> answer)
{
    ask([=](PeopleStore &store) { return store.grantFor(person, key); }, std::move(answer));
}

void ThreadedPeopleBook::view(Answer<View> answer)
{
    const auto read = [](PeopleStore &store) -> Result<View, StoreError> {
        auto box = store.box();
        if (!box)
            return box.error();
        auto keys = store.keys();
        if (!keys)
            return keys.error();
        return View{std::move(box).value(), std::move(keys).value()};
    };
    ask(read, std::move(answer));
}

void ThreadedPeopleBook::deny(const sync::Removals &removals)
{
    const auto deny = [removals, this] {
        if (!m_store.deny(removals))
            qCWarning(log, "what was taken away at the hub could not be taken away early");
    };
    m_thread.post(deny, deny);
}

void ThreadedPeopleBook::viewCommitted()
{
    const auto commit = [this] { m_store.viewCommitted(); };
    m_thread.post(commit, commit);
}

} // namespace latchkey::store
