// SPDX-License-Identifier: Apache-2.0
#include "sessionstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT s.hash, s.kind, s.account, s.org, s.auth_epoch, s.created_at, s.seen_at, s.expires_at,"
           " s.stepped_up_at, s.factor, s.address, s.agent, s.data FROM session s JOIN account a ON a.id = s.account"
           " WHERE a.auth_epoch = s.auth_epoch AND a.disabled_at IS NULL AND s.expires_at > ?"_s;
}

Session sessionFrom(const Row &row)
{
    return {row.bytes(0),  row.text(1),         row.text(2), row.text(3),  row.number(4), row.number(5), row.number(6),
            row.number(7), row.numberOrNone(8), row.text(9), row.text(10), row.text(11),  row.object(12)};
}

} // namespace

Status<Fault> SessionStore::create(Transaction &transaction, const Session &session)
{
    return done(transaction.database().run(
        u"INSERT INTO session (hash, kind, account, org, auth_epoch, created_at, seen_at, expires_at, stepped_up_at,"
        " factor, address, agent, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {session.hash, session.kind, session.account, session.org, session.authEpoch, session.createdAt, session.seenAt,
         session.expiresAt, orNull(session.steppedUpAt), session.factor, session.address, session.agent,
         textOf(session.data)}));
}

Result<std::optional<Session>, Fault> SessionStore::get(const QByteArray &hash, const QString &kind, Ms now)
{
    return one(m_database.first(question() + u" AND s.hash = ? AND s.kind = ?"_s, {now, hash, kind}), sessionFrom);
}

Status<Fault> SessionStore::touch(Transaction &transaction, const QByteArray &hash, Ms seenAt, Ms expiresAt)
{
    return done(transaction.database().run(u"UPDATE session SET seen_at = ?, expires_at = ? WHERE hash = ?"_s,
                                           {seenAt, expiresAt, hash}));
}

Status<Fault> SessionStore::stepUp(Transaction &transaction, const QByteArray &hash, const QString &factor, Ms now)
{
    return done(transaction.database().run(u"UPDATE session SET stepped_up_at = ?, factor = ? WHERE hash = ?"_s,
                                           {now, factor, hash}));
}

Status<Fault> SessionStore::setData(Transaction &transaction, const QByteArray &hash, const QJsonObject &data)
{
    return done(transaction.database().run(u"UPDATE session SET data = ? WHERE hash = ?"_s, {textOf(data), hash}));
}

Result<bool, Fault> SessionStore::remove(Transaction &transaction, const QByteArray &hash)
{
    return any(transaction.database().run(u"DELETE FROM session WHERE hash = ?"_s, {hash}));
}

Status<Fault> SessionStore::removeAll(Transaction &transaction, const QString &account, const QByteArray &except)
{
    return done(
        transaction.database().run(u"DELETE FROM session WHERE account = ? AND hash <> ?"_s, {account, except}));
}

Status<Fault> SessionStore::removeAllIn(Transaction &transaction, const QString &account, const QString &org)
{
    return done(transaction.database().run(u"DELETE FROM session WHERE account = ? AND org = ?"_s, {account, org}));
}

Result<QVector<Session>, Fault> SessionStore::ofAccount(const QString &account, Ms now)
{
    return all(
        m_database.select(question() + u" AND s.account = ? ORDER BY s.created_at DESC, s.hash"_s, {now, account}),
        sessionFrom);
}

Result<qint64, Fault> SessionStore::collect(Transaction &transaction, Ms now)
{
    return transaction.database().run(u"DELETE FROM session WHERE expires_at <= ?"_s, {now});
}

} // namespace latchkey::hub::store
