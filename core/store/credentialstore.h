// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/credentialbook.h>
#include <core/store/columnseals.h>
#include <core/store/journalstore.h>

namespace latchkey::store {

/// What people have set up themselves, in the journal's file. Belongs to the journal's thread and waits for the disk;
/// the application uses it through ThreadedCredentialBook, whose questions these are.
class CredentialStore {
public:
    /// `journal` and `cipher` outlive this object. Corrupt where the file was sealed with keys that the cipher does not
    /// have.
    [[nodiscard]] static Result<std::unique_ptr<CredentialStore>, StoreError> open(JournalStore &journal,
                                                                                   const ColumnCipher &cipher);

    [[nodiscard]] Result<people::OwnCredentials, StoreError> of(const PersonId &person);
    [[nodiscard]] Result<std::optional<PersonId>, StoreError> badgeOwner(const CardUid &uid);

    [[nodiscard]] Status<StoreError> setPin(const PersonId &person, const QByteArray &stored,
                                            const journal::Entry &entry, const journal::Moment &at);
    [[nodiscard]] Status<StoreError> setTotp(const PersonId &person, const Secret &key, qint64 step,
                                             const journal::Entry &entry, const journal::Moment &at);
    [[nodiscard]] Status<StoreError> useTotpStep(const PersonId &person, qint64 step);
    [[nodiscard]] Status<StoreError> linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry,
                                               const journal::Moment &at);
    [[nodiscard]] Status<StoreError> forget(const PersonId &person, const journal::Entry &entry,
                                            const journal::Moment &at);

private:
    CredentialStore(JournalStore &journal, const ColumnCipher &cipher) : m_journal(journal), m_seals(&cipher) {}
    [[nodiscard]] Status<StoreError> prepare();
    [[nodiscard]] Status<StoreError> prepareNobody();
    [[nodiscard]] Status<StoreError> write(const journal::Entry &entry, const journal::Moment &at,
                                           const std::function<Status<StoreError>()> &change);
    /// A person's row with nothing in it, where there is none.
    [[nodiscard]] Status<StoreError> makeRow(const QString &person);

    JournalStore &m_journal;
    ColumnSeals m_seals;
    std::optional<Statement> m_find;
    std::optional<Statement> m_badgeOwner;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_pin;
    std::optional<Statement> m_totp;
    std::optional<Statement> m_step;
    std::optional<Statement> m_badge;
    std::optional<Statement> m_forget;
    std::optional<Statement> m_forgetBadges;
};

} // namespace latchkey::store
