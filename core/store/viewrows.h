// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/store/bulkstatement.h>
#include <core/store/columnseals.h>
#include <core/store/database.h>

#include <optional>
#include <vector>

namespace latchkey::store {

/// Writes the rows of people, keys and permissions, one entity after another, within the caller's transaction. Belongs
/// to one connection. After the first fault nothing more is written: look at fault() at the end.
class ViewRows {
public:
    /// What becomes of a row that is there under the same id.
    enum class Present {
        Refused, ///< nothing of the sort is there yet: it would stand twice in what is written
        Replaced, ///< but for the PIN of a person, which stays
    };
    [[nodiscard]] static Result<ViewRows, StoreError> prepare(Database &database, const ColumnSeals &seals,
                                                              Present present);

    /// Forgets an earlier fault.
    void begin()
    {
        m_fault.reset();
        m_why.clear();
    }

    // What hangs on a person or key that is there must have been taken off before.
    void put(const people::BoxInfo &box);
    void put(const people::PersonRecord &record);
    void put(const GroupId &group);
    void put(const people::KeyRecord &record);
    void put(const KeyGroupId &group);
    void put(const QString &id, const people::Allowance &allowance);
    /// The row that is read where there is nobody.
    void putNobody();
    void putEveryKeysGroup();
    /// A PIN that is still to be made of `sealed`: until then there is none.
    void putPin(const PersonId &person, const QByteArray &sealed);
    /// The sealed column of a PIN that was made; `made` as the table has it.
    void putPin(const QString &person, const QByteArray &sealed, int made, const QByteArray &pin);

    // Marks and memberships go, so that somebody else may have them in the same transaction.
    void takeOff(const PersonId &person);
    void takeOff(const KeyId &key);

    void remove(const PersonId &person);
    void remove(const GroupId &group);
    void remove(const KeyId &key);
    void remove(const KeyGroupId &group);
    void remove(const PermissionId &permission);
    void removePin(const PersonId &person);

    [[nodiscard]] const std::optional<StoreError> &fault() const { return m_fault; }
    /// What was being written, and SQLite's words: for the log.
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    enum Sql {
        PutBox,
        PutPerson,
        PutCode,
        PutCard,
        PutGroup,
        PutMember,
        PutKey,
        PutKeyGroup,
        PutPart,
        PutPermission,
        PutPinSeal,
        SetPin,
        DropCodes,
        DropBadges,
        DropMemberships,
        DropNumber,
        DropFob,
        DropParts,
        DropHome,
        DropPerson,
        DropGroup,
        DropMembers,
        DropKey,
        DropKeyGroup,
        DropPartsOfGroup,
        DropPermission,
        DropPinSeal,
        Count,
    };
    [[nodiscard]] static QString textOf(Sql sql);
    [[nodiscard]] static QString replacing(Sql sql);
    ViewRows(std::vector<BulkStatement> statements, const ColumnSeals &seals)
        : m_statements(std::move(statements)), m_seals(seals)
    {}
    [[nodiscard]] BulkStatement &at(Sql sql) { return m_statements[size_t(sql)]; }
    void run(Sql sql);
    /// For statements that need one id and nothing more.
    void run(Sql sql, const QString &id);

    std::vector<BulkStatement> m_statements;
    const ColumnSeals &m_seals;
    std::optional<StoreError> m_fault;
    QString m_doing;
    QString m_why;
};

} // namespace latchkey::store
