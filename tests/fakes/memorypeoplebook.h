// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "answerqueue.h"

#include <core/people/peoplebook.h>

#include <QHash>
#include <QSet>

namespace latchkey::fakes {

/// A book of people that a test writes. Questions are answered from what it holds when the answer is given.
class MemoryPeopleBook : public people::PeopleBook {
public:
    explicit MemoryPeopleBook(AnswerQueue &answers) : m_answers(answers) {}

    void addPerson(const people::Person &person) { m_people.insert(person.id, person); }
    /// `code` as CheapHasher::lookupKeyOf() makes it.
    void addCode(const QByteArray &code, const PersonId &person, people::CodeKind kind = people::CodeKind::Access)
    {
        m_codes.insert(code, {person, kind});
    }
    /// `number` as CheapHasher::lookupKeyOf() makes it of the E.164 digits.
    void addNumber(const QByteArray &number, const PersonId &person) { m_numbers.insert(number, person); }
    void suspend(const PersonId &person) { m_suspended.insert(person); }
    void addBadge(const CardUid &uid, const PersonId &person) { m_badges.insert(uid, person); }
    void addKey(const keys::Key &key) { m_keys.insert(key.id, key); }
    void permit(const PersonId &person, const KeyId &key, const access::Permission &permission = {});
    void forbid(const PersonId &person, const KeyId &key);

    void findByCode(const QByteArray &lookupKey, Answer<std::optional<people::CodeOwner>> answer) override;
    void findByNumber(const QByteArray &lookupKey, Answer<std::optional<people::Person>> answer) override;
    void findById(const PersonId &id, Answer<std::optional<people::Person>> answer) override;
    void findByCard(const CardUid &uid, Answer<people::CardOwner> answer) override;
    void grantsOf(const PersonId &person, Answer<QVector<people::Grant>> answer) override;
    void grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<people::Grant>> answer) override;

    /// Makes every question fail until it is taken back.
    std::optional<StoreError> fault;
    int questions = 0;
    /// The hub's view that every grant comes from.
    std::optional<people::ViewMark> view;

private:
    template <class T, class Find>
    void answerWith(Answer<T> answer, Find find);
    [[nodiscard]] std::optional<people::Person> person(const PersonId &id) const;
    [[nodiscard]] people::CardOwner ownerOf(const CardUid &uid) const;
    [[nodiscard]] std::optional<people::Grant> grant(const PersonId &person, const KeyId &key) const;
    [[nodiscard]] QVector<people::Grant> grants(const PersonId &person) const;

    AnswerQueue &m_answers;
    QHash<PersonId, people::Person> m_people;
    QHash<QByteArray, std::pair<PersonId, people::CodeKind>> m_codes;
    QHash<QByteArray, PersonId> m_numbers;
    QSet<PersonId> m_suspended;
    QHash<CardUid, PersonId> m_badges;
    QHash<KeyId, keys::Key> m_keys;
    QHash<PersonId, QHash<KeyId, QVector<access::Permission>>> m_permissions;
};

} // namespace latchkey::fakes
