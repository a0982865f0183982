// SPDX-License-Identifier: Apache-2.0
#include "tokenstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT t.id, t.org, t.account, t.name, t.hint, t.hash, t.scopes, t.created_at, t.expires_at, t.used_at,"
           " t.revoked_at FROM api_token t "_s;
}

ApiToken tokenFrom(const Row &row)
{
    return {row.text(0),   row.text(1),   row.text(2),         row.text(3),         row.text(4),         row.bytes(5),
            row.object(6), row.number(7), row.numberOrNone(8), row.numberOrNone(9), row.numberOrNone(10)};
}

} // namespace

Status<Fault> TokenStore::create(Transaction &transaction, const ApiToken &token)
{
    return done(transaction.database().run(
        u"INSERT INTO api_token (id, org, account, name, hint, hash, scopes, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {token.id, token.org, token.account, token.name, token.hint, token.hash, textOf(token.scopes), token.createdAt,
         orNull(token.expiresAt)}));
}

Result<std::optional<ApiToken>, Fault> TokenStore::byHash(const QByteArray &hash, Ms now)
{
    return one(m_database.first(question()
                                    + u"JOIN account a ON a.id = t.account JOIN org o ON o.id = t.org"
                                      " WHERE t.hash = ? AND t.revoked_at IS NULL AND a.disabled_at IS NULL"
                                      " AND o.deleted_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?)"_s,
                                {hash, now}),
               tokenFrom);
}

Status<Fault> TokenStore::noteUse(Transaction &transaction, const QString &id, Ms now)
{
    return done(transaction.database().run(
        u"UPDATE api_token SET used_at = ? WHERE id = ? AND (used_at IS NULL OR used_at < ?)"_s,
        {now, id, now - UseStep}));
}

Result<bool, Fault> TokenStore::revoke(Transaction &transaction, const QString &org, const QString &id, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE api_token SET revoked_at = ? WHERE org = ? AND id = ? AND revoked_at IS NULL"_s, {now, org, id}));
}

Status<Fault> TokenStore::revokeAllIn(Transaction &transaction, const QString &account, const QString &org, Ms now)
{
    return done(transaction.database().run(
        u"UPDATE api_token SET revoked_at = ? WHERE account = ? AND org = ? AND revoked_at IS NULL"_s,
        {now, account, org}));
}

Result<QVector<ApiToken>, Fault> TokenStore::list(const QString &org, const QString &account)
{
    const QString order = u" ORDER BY t.created_at DESC, t.id"_s;
    if (account.isEmpty())
        return all(m_database.select(question() + u"WHERE t.org = ?"_s + order, {org}), tokenFrom);
    return all(m_database.select(question() + u"WHERE t.org = ? AND t.account = ?"_s + order, {org, account}),
               tokenFrom);
}

} // namespace latchkey::hub::store
