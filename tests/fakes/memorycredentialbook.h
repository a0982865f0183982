// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "memoryjournal.h"

#include <core/people/credentialbook.h>

#include <QHash>

namespace latchkey::fakes {

/// What people set up themselves, in memory. A change and its entry in the journal are made together when the answer
/// is given: where the journal does not take the entry, nothing is changed.
class MemoryCredentialBook : public people::CredentialBook {
public:
    MemoryCredentialBook(AnswerQueue &answers, MemoryJournal &journal) : m_answers(answers), m_journal(journal) {}

    /// As if the person had set this up before; `badges` is counted, see give().
    void set(const PersonId &person, const people::OwnCredentials &own) { m_own.insert(person, own); }
    void give(const PersonId &person, const CardUid &badge) { m_badges.insert(badge, person); }
    /// What is there now, without asking.
    [[nodiscard]] people::OwnCredentials now(const PersonId &person) const;

    void of(const PersonId &person, Answer<people::OwnCredentials> answer) override;
    void badgeOwner(const CardUid &uid, Answer<std::optional<PersonId>> answer) override;
    void setPin(const PersonId &person, const QByteArray &stored, const journal::Entry &entry, Written done) override;
    void setTotp(const PersonId &person, const Secret &key, qint64 step, const journal::Entry &entry,
                 Written done) override;
    void useTotpStep(const PersonId &person, qint64 step, Written done) override;
    void linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry, Written done) override;
    void forget(const PersonId &person, const journal::Entry &entry, Written done) override;

    /// Makes every question and every change fail until it is taken back.
    std::optional<StoreError> fault;
    /// Questions and changes that were asked for.
    int asked = 0;

private:
    /// Calls `change` when the answer is given; its error is the answer.
    void changeLater(std::function<Status<StoreError>()> change, Written done);
    [[nodiscard]] Status<StoreError> write(const journal::Entry &entry);

    AnswerQueue &m_answers;
    MemoryJournal &m_journal;
    QHash<PersonId, people::OwnCredentials> m_own;
    QHash<CardUid, PersonId> m_badges;
};

} // namespace latchkey::fakes
