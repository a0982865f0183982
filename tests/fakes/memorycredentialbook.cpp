// SPDX-License-Identifier: Apache-2.0
#include "memorycredentialbook.h"

#include <algorithm>

namespace latchkey::fakes {

people::OwnCredentials MemoryCredentialBook::now(const PersonId &person) const
{
    people::OwnCredentials own = m_own.value(person);
    own.badges = int(std::count(m_badges.cbegin(), m_badges.cend(), person));
    return own;
}

void MemoryCredentialBook::of(const PersonId &person, Answer<people::OwnCredentials> answer)
{
    ++asked;
    m_answers.post([this, person, answer = std::move(answer)] {
        using Own = Result<people::OwnCredentials, StoreError>;
        answer(fault ? Own(*fault) : Own(now(person)));
    });
}

void MemoryCredentialBook::badgeOwner(const CardUid &uid, Answer<std::optional<PersonId>> answer)
{
    ++asked;
    m_answers.post([this, uid, answer = std::move(answer)] {
        const auto it = m_badges.constFind(uid);
        const auto owner = it == m_badges.constEnd() ? std::nullopt : std::optional(*it);
        using Owner = Result<std::optional<PersonId>, StoreError>;
        answer(fault ? Owner(*fault) : Owner(owner));
    });
}

void MemoryCredentialBook::setPin(const PersonId &person, const QByteArray &stored, const journal::Entry &entry,
                                  Written done)
{
    const auto change = [=, this]() -> Status<StoreError> {
        const auto written = write(entry);
        if (written)
            m_own[person].pin = stored;
        return written;
    };
    changeLater(change, std::move(done));
}

void MemoryCredentialBook::setTotp(const PersonId &person, const Secret &key, qint64 step, const journal::Entry &entry,
                                   Written done)
{
    const auto change = [=, this]() -> Status<StoreError> {
        const auto written = write(entry);
        if (written) {
            m_own[person].totpKey = key;
            m_own[person].totpStep = step;
        }
        return written;
    };
    changeLater(change, std::move(done));
}

void MemoryCredentialBook::useTotpStep(const PersonId &person, qint64 step, Written done)
{
    const auto change = [=, this]() -> Status<StoreError> {
        const auto own = m_own.find(person);
        if (own == m_own.end() || !own->totpKey || own->totpStep.value_or(-1) >= step)
            return StoreError::Refused;
        own->totpStep = step;
        return Done{};
    };
    changeLater(change, std::move(done));
}

void MemoryCredentialBook::linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry,
                                     Written done)
{
    const auto change = [=, this]() -> Status<StoreError> {
        const auto owner = m_badges.constFind(uid);
        if (owner != m_badges.constEnd() && !(*owner == person))
            return StoreError::Refused;
        const auto written = write(entry);
        if (written)
            m_badges.insert(uid, person);
        return written;
    };
    changeLater(change, std::move(done));
}

void MemoryCredentialBook::forget(const PersonId &person, const journal::Entry &entry, Written done)
{
    const auto change = [=, this]() -> Status<StoreError> {
        const auto written = write(entry);
        if (written) {
            m_own.remove(person);
            m_badges.removeIf([&](const auto &badge) { return badge.value() == person; });
        }
        return written;
    };
    changeLater(change, std::move(done));
}

void MemoryCredentialBook::changeLater(std::function<Status<StoreError>()> change, Written done)
{
    ++asked;
    m_answers.post([this, change = std::move(change), done = std::move(done)] {
        done(fault ? Status<StoreError>(*fault) : change());
    });
}

Status<StoreError> MemoryCredentialBook::write(const journal::Entry &entry)
{
    const auto head = m_journal.write(entry, {});
    return head ? Status<StoreError>(Done{}) : Status<StoreError>(head.error());
}

} // namespace latchkey::fakes
