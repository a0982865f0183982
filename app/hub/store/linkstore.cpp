// SPDX-License-Identifier: Apache-2.0
#include "linkstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

MailedLink linkFrom(const Row &row)
{
    return {row.bytes(0), row.text(1), row.text(2), row.object(3), row.number(4), row.number(5)};
}

QString epoch() { return u"epoch"_s; }

} // namespace

QJsonObject boundTo(const Account &account, QJsonObject data)
{
    data.insert(epoch(), account.authEpoch);
    return data;
}

bool isBoundTo(const MailedLink &link, const Account &account)
{
    if (link.account != account.id || account.disabledAt)
        return false;
    const QJsonValue bound = link.data.value(epoch());
    return bound.isUndefined() ? account.password.isEmpty() : bound.toInteger() == account.authEpoch;
}

Status<Fault> LinkStore::create(Transaction &transaction, const MailedLink &link)
{
    return done(transaction.database().run(
        u"INSERT INTO reset_link (hash, purpose, account, data, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {link.hash, link.purpose, link.account, textOf(link.data), link.createdAt, link.expiresAt}));
}

Result<std::optional<MailedLink>, Fault> LinkStore::peek(const QByteArray &hash, const QString &purpose, Ms now)
{
    return one(m_database.first(u"SELECT hash, purpose, account, data, created_at, expires_at FROM reset_link"
                                " WHERE hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ?"_s,
                                {hash, purpose, now}),
               linkFrom);
}

Result<std::optional<MailedLink>, Fault> LinkStore::use(Transaction &transaction, const QByteArray &hash,
                                                        const QString &purpose, Ms now)
{
    const auto link = peek(hash, purpose, now);
    if (!link || !*link)
        return link;
    // Of two that use it at once the second finds it used.
    const auto used = transaction.database().run(
        u"UPDATE reset_link SET used_at = ? WHERE hash = ? AND used_at IS NULL"_s, {now, hash});
    if (!used)
        return used.error();
    return *used ? *link : std::nullopt;
}

Status<Fault> LinkStore::removeAll(Transaction &transaction, const QString &account, const QString &purpose)
{
    return done(
        transaction.database().run(u"DELETE FROM reset_link WHERE account = ? AND purpose = ?"_s, {account, purpose}));
}

Result<qint64, Fault> LinkStore::collect(Transaction &transaction, Ms now)
{
    return transaction.database().run(u"DELETE FROM reset_link WHERE expires_at <= ?"_s, {now});
}

} // namespace latchkey::hub::store
