// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/peoplebook.h>
#include <core/people/siteimage.h>
#include <core/store/columnseals.h>
#include <core/store/database.h>
#include <core/store/earlyremovals.h>
#include <core/sync/link.h>

#include <QHash>

#include <functional>

namespace latchkey::store {

/// People, keys and permissions on disk. Belongs to one thread and waits for the disk; the application uses it
/// through ThreadedPeopleBook, whose questions these are.
class PeopleStore {
public:
    /// Makes the file if there is none. The caller holds the FolderLock; `cipher` outlives the store. Corrupt where
    /// the file was sealed with keys that the cipher does not have.
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError> open(const QString &folder,
                                                                               const ColumnCipher &cipher);
    /// Beside a running kiosk, or without the right to write. Without a cipher ids stand in for names, and there are
    /// no PINs.
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError>
    openForReading(const QString &folder, const ColumnCipher *cipher = nullptr);

    [[nodiscard]] Result<std::optional<people::CodeOwner>, StoreError> findByCode(const QByteArray &lookupKey);
    [[nodiscard]] Result<std::optional<people::Person>, StoreError> findByNumber(const QByteArray &lookupKey);
    [[nodiscard]] Result<std::optional<people::Person>, StoreError> findById(const PersonId &id);
    [[nodiscard]] Result<people::CardOwner, StoreError> findByCard(const CardUid &uid);
    [[nodiscard]] Result<QVector<people::Grant>, StoreError> grantsOf(const PersonId &person);
    [[nodiscard]] Result<std::optional<people::Grant>, StoreError> grantFor(const PersonId &person, const KeyId &key);

    [[nodiscard]] Result<bool, StoreError> isKnown(const PersonId &person);

    /// In natural order of their names.
    [[nodiscard]] Result<QVector<keys::Key>, StoreError> keys();
    /// nullopt where no site was taken in yet.
    [[nodiscard]] Result<std::optional<people::BoxInfo>, StoreError> box();
    /// Fills in the names of those who have keys out, which the journal does not know. Somebody whom the site no
    /// longer names stays without one.
    [[nodiscard]] Status<StoreError> nameHolders(QHash<KeyId, keys::Place> &places);

    /// What the box keeps of its hub; nullopt: it has none.
    [[nodiscard]] Result<std::optional<sync::Link>, StoreError> link();
    /// Takes away at once what a transfer takes away that is not whole yet, without a change to the file.
    [[nodiscard]] Status<StoreError> deny(const sync::Removals &removals);
    /// Another view was committed beside this connection: nothing more is taken away early.
    void viewCommitted();

    /// Takes a whole site in and forgets what was there before, in one transaction. `beforeCommit` is called when
    /// nothing of the image was refused; its error takes everything back. Refused: something in the image is there
    /// twice, or points to nothing.
    using BeforeCommit = std::function<Status<StoreError>()>;
    [[nodiscard]] Status<StoreError> replaceAll(const people::SiteImage &image, const BeforeCommit &beforeCommit);

    /// For what is done to the file as a whole (see rotation.h).
    [[nodiscard]] Database &database() { return *m_database; }

private:
    PeopleStore(std::unique_ptr<Database> database, const ColumnCipher *cipher);
    [[nodiscard]] static Result<std::unique_ptr<PeopleStore>, StoreError> prepare(std::unique_ptr<Database> database,
                                                                                  const ColumnCipher *cipher);
    [[nodiscard]] Status<StoreError> prepareNobody();
    [[nodiscard]] Result<bool, StoreError> hasLinkTable();
    [[nodiscard]] Result<QVector<people::Grant>, StoreError> collectGrants(Statement &statement,
                                                                           const QVariantList &values);
    [[nodiscard]] people::Person withheld(people::Person person) const;
    [[nodiscard]] people::CardOwner ownerOf(const people::Person &person, const CardUid &badge) const;

    std::unique_ptr<Database> m_database;
    ColumnSeals m_seals;
    EarlyRemovals m_removals;
    std::optional<Statement> m_personByCode;
    std::optional<Statement> m_personByNumber;
    std::optional<Statement> m_personById;
    std::optional<Statement> m_personByCard;
    std::optional<Statement> m_keyByFob;
    std::optional<Statement> m_grants;
    std::optional<Statement> m_grant;
};

} // namespace latchkey::store
