// SPDX-License-Identifier: Apache-2.0
#include "membershipstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question() { return u"SELECT account, org, person, role, grants, created_at FROM membership WHERE "_s; }

Membership membershipFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.object(4), row.number(5)};
}

} // namespace

Status<Fault> MembershipStore::put(Transaction &transaction, const Membership &membership, Ms now)
{
    return done(transaction.database().run(
        u"INSERT INTO membership (account, org, person, role, grants, created_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account, org) DO UPDATE SET person = excluded.person, role = excluded.role,"
        " grants = excluded.grants"_s,
        {membership.account, membership.org, membership.person, membership.role, textOf(membership.grants), now}));
}

Result<bool, Fault> MembershipStore::remove(Transaction &transaction, const QString &account, const QString &org)
{
    return any(transaction.database().run(u"DELETE FROM membership WHERE account = ? AND org = ?"_s, {account, org}));
}

Result<std::optional<Membership>, Fault> MembershipStore::get(const QString &account, const QString &org)
{
    return one(m_database.first(question() + u"account = ? AND org = ?"_s, {account, org}), membershipFrom);
}

Result<std::optional<Membership>, Fault> MembershipStore::ofPerson(const QString &org, const QString &person)
{
    return one(m_database.first(question() + u"org = ? AND person = ? ORDER BY account LIMIT 1"_s, {org, person}),
               membershipFrom);
}

Result<QVector<Membership>, Fault> MembershipStore::ofAccount(const QString &account)
{
    return all(m_database.select(question() + u"account = ? ORDER BY org"_s, {account}), membershipFrom);
}

Result<QVector<Membership>, Fault> MembershipStore::ofOrg(const QString &org)
{
    return all(m_database.select(question() + u"org = ? ORDER BY account"_s, {org}), membershipFrom);
}

Result<qint64, Fault> MembershipStore::countAndLock(Transaction &transaction, const QString &org, const QString &role)
{
    const auto rows = transaction.database().select(
        question() + u"org = ? AND role = ? ORDER BY account"_s + m_database.dialect().forUpdate(), {org, role});
    if (!rows)
        return rows.error();
    return qint64(rows->size());
}

} // namespace latchkey::hub::store
