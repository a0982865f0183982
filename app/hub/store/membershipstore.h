// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// What an account is in one organisation.
struct Membership {
    QString account;
    QString org;
    QString person = {}; ///< the same human being as somebody who takes keys; empty: none
    QString role;
    QJsonObject grants = {};
    Ms createdAt = 0;
};

class MembershipStore {
public:
    explicit MembershipStore(Database &database) : m_database(database) {}

    /// Adds it or replaces person, role and grants.
    [[nodiscard]] Status<Fault> put(Transaction &transaction, const Membership &membership, Ms now);
    [[nodiscard]] Result<bool, Fault> remove(Transaction &transaction, const QString &account, const QString &org);
    [[nodiscard]] Result<std::optional<Membership>, Fault> get(const QString &account, const QString &org);
    [[nodiscard]] Result<std::optional<Membership>, Fault> ofPerson(const QString &org, const QString &person);
    [[nodiscard]] Result<QVector<Membership>, Fault> ofAccount(const QString &account);
    [[nodiscard]] Result<QVector<Membership>, Fault> ofOrg(const QString &org);
    /// How many have a role, kept from changing to the end of the transaction: an organisation keeps its last owner.
    [[nodiscard]] Result<qint64, Fault> countAndLock(Transaction &transaction, const QString &org, const QString &role);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
