// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/peoplebook.h>
#include <core/people/siteimage.h>
#include <core/store/database.h>

#include <functional>

namespace latchkey::store {

/// People, keys and permissions on disk. Belongs to one thread and waits for the disk; the application uses it
/// through ThreadedPeopleBook, whose questions these are.
class PeopleStore {
public:
    /// Makes the file if there is none. The caller holds the FolderLock.
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError> open(const QString &folder);
    /// Beside a running kiosk, or without the right to write.
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError> openForReading(const QString &folder);

    [[nodiscard]] Result<std::optional<people::Person>, StoreError> findByCode(const QByteArray &lookupKey);
    [[nodiscard]] Result<people::CardOwner, StoreError> findByCard(const CardUid &uid);
    [[nodiscard]] Result<QVector<people::Grant>, StoreError> grantsOf(const PersonId &person);
    [[nodiscard]] Result<std::optional<people::Grant>, StoreError> grantFor(const PersonId &person, const KeyId &key);

    [[nodiscard]] Result<bool, StoreError> isKnown(const PersonId &person);

    /// In natural order of their names.
    [[nodiscard]] Result<QVector<keys::Key>, StoreError> keys();
    /// nullopt where no site was taken in yet.
    [[nodiscard]] Result<std::optional<people::BoxInfo>, StoreError> box();

    /// Takes a whole site in and forgets what was there before, in one transaction. `beforeCommit` is called when
    /// nothing of the image was refused; its error takes everything back. Refused: something in the image is there
    /// twice, or points to nothing.
    using BeforeCommit = std::function<Status<StoreError>()>;
    [[nodiscard]] Status<StoreError> replaceAll(const people::SiteImage &image, const BeforeCommit &beforeCommit);

private:
    explicit PeopleStore(std::unique_ptr<Database> database);
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError> prepare(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::optional<Statement> m_personByCode;
    std::optional<Statement> m_personByCard;
    std::optional<Statement> m_keyByFob;
    std::optional<Statement> m_grants;
    std::optional<Statement> m_grant;
};

} // namespace latchkey::store
