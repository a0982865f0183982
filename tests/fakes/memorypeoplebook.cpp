// SPDX-License-Identifier: Apache-2.0
#include "memorypeoplebook.h"

#include <QCollator>

#include <algorithm>

namespace latchkey::fakes {

using people::CardOwner;
using people::CodeOwner;
using people::Grant;
using people::Person;

void MemoryPeopleBook::permit(const PersonId &person, const KeyId &key, const access::Permission &permission)
{
    m_permissions[person][key].append(permission);
}

void MemoryPeopleBook::forbid(const PersonId &person, const KeyId &key) { m_permissions[person].remove(key); }

template <class T, class Find>
void MemoryPeopleBook::answerWith(Answer<T> answer, Find find)
{
    ++questions;
    m_answers.post([this, answer = std::move(answer), find = std::move(find)] {
        if (fault)
            answer(*fault);
        else
            answer(T(find()));
    });
}

void MemoryPeopleBook::findByCode(const QByteArray &lookupKey, Answer<std::optional<CodeOwner>> answer)
{
    answerWith<std::optional<CodeOwner>>(std::move(answer), [this, lookupKey]() -> std::optional<CodeOwner> {
        const auto it = m_codes.constFind(lookupKey);
        const auto owner = it == m_codes.constEnd() ? std::nullopt : person(it->first);
        return owner ? std::optional(CodeOwner{*owner, it->second}) : std::nullopt;
    });
}

void MemoryPeopleBook::findByNumber(const QByteArray &lookupKey, Answer<std::optional<Person>> answer)
{
    answerWith<std::optional<Person>>(std::move(answer), [this, lookupKey]() -> std::optional<Person> {
        const auto it = m_numbers.constFind(lookupKey);
        return it == m_numbers.constEnd() ? std::nullopt : person(*it);
    });
}

void MemoryPeopleBook::findById(const PersonId &id, Answer<std::optional<Person>> answer)
{
    answerWith<std::optional<Person>>(std::move(answer), [this, id] { return person(id); });
}

void MemoryPeopleBook::findByCard(const CardUid &uid, Answer<CardOwner> answer)
{
    answerWith<CardOwner>(std::move(answer), [this, uid] { return ownerOf(uid); });
}

void MemoryPeopleBook::grantsOf(const PersonId &person, Answer<QVector<Grant>> answer)
{
    answerWith<QVector<Grant>>(std::move(answer), [this, person] { return grants(person); });
}

void MemoryPeopleBook::grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<Grant>> answer)
{
    answerWith<std::optional<Grant>>(std::move(answer), [this, person, key] { return grant(person, key); });
}

std::optional<Person> MemoryPeopleBook::person(const PersonId &id) const
{
    const auto it = m_people.constFind(id);
    return it == m_people.constEnd() || m_suspended.contains(id) ? std::nullopt : std::optional(*it);
}

CardOwner MemoryPeopleBook::ownerOf(const CardUid &uid) const
{
    const auto badge = m_badges.constFind(uid);
    if (badge != m_badges.constEnd()) {
        if (m_suspended.contains(*badge))
            return people::SwitchedOffCard{};
        if (const auto owner = person(*badge))
            return *owner;
    }
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const keys::Key &k) { return k.fob == uid; });
    return key == m_keys.cend() ? CardOwner(people::NobodysCard{}) : CardOwner(*key);
}

std::optional<Grant> MemoryPeopleBook::grant(const PersonId &person, const KeyId &key) const
{
    const auto it = m_keys.constFind(key);
    if (it == m_keys.constEnd())
        return std::nullopt;
    const Grant grant{*it, m_permissions.value(person).value(key), view};
    return grant.permissions.isEmpty() ? std::nullopt : std::optional(grant);
}

QVector<Grant> MemoryPeopleBook::grants(const PersonId &person) const
{
    QVector<Grant> grants;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (const auto one = grant(person, it.key()))
            grants.append(*one);
    }
    QCollator natural{QLocale(QLocale::English)}; // the C locale knows no numeric order
    natural.setNumericMode(true);
    std::sort(grants.begin(), grants.end(), [&](const Grant &a, const Grant &b) {
        return natural.compare(a.key.name.toString(), b.key.name.toString()) < 0;
    });
    return grants;
}

} // namespace latchkey::fakes
