// SPDX-License-Identifier: Apache-2.0
#include "pairingstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT device_hash, user_code, public_key, sealing_key, info, state, org, box, decided_by, created_at,"
           " expires_at, polled_at FROM pairing WHERE expires_at > ? AND "_s;
}

Pairing pairingFrom(const Row &row)
{
    return {row.bytes(0), row.text(1), row.bytes(2), row.bytes(3),  row.object(4),  row.text(5),
            row.text(6),  row.text(7), row.text(8),  row.number(9), row.number(10), row.numberOrNone(11)};
}

PairingInvite inviteFrom(const Row &row)
{
    return {row.bytes(0), row.text(1), row.text(2), row.text(3), row.number(4), row.number(5)};
}

} // namespace

Result<bool, Fault> PairingStore::create(Transaction &transaction, const Pairing &pairing)
{
    const auto other = byUserCode(pairing.userCode, pairing.createdAt);
    if (!other)
        return other.error();
    if (*other)
        return false;
    return any(transaction.database().run(
        u"INSERT INTO pairing (device_hash, user_code, public_key, sealing_key, info, state, org, box, decided_by,"
        " created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {pairing.deviceHash, pairing.userCode, pairing.publicKey, pairing.sealingKey, textOf(pairing.info),
         pairing.state, pairing.org, pairing.box, pairing.decidedBy, pairing.createdAt, pairing.expiresAt}));
}

Result<std::optional<Pairing>, Fault> PairingStore::get(const QByteArray &deviceHash, Ms now)
{
    return one(m_database.first(question() + u"device_hash = ?"_s, {now, deviceHash}), pairingFrom);
}

Result<std::optional<Pairing>, Fault> PairingStore::byUserCode(const QString &userCode, Ms now)
{
    return one(m_database.first(question() + u"user_code = ? AND state = 'waiting' ORDER BY created_at LIMIT 1"_s,
                                {now, userCode}),
               pairingFrom);
}

Result<bool, Fault> PairingStore::decide(Transaction &transaction, const Pairing &decided, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE pairing SET state = ?, org = ?, box = ?, decided_by = ?, decided_at = ? WHERE device_hash = ?"
        " AND state = 'waiting' AND expires_at > ?"_s,
        {decided.state, decided.org, decided.box, decided.decidedBy, now, decided.deviceHash, now}));
}

Result<bool, Fault> PairingStore::approve(Transaction &transaction, const QByteArray &deviceHash, const QString &org,
                                          const QString &box, const QString &by, Ms now)
{
    return decide(transaction, {deviceHash, {}, {}, {}, {}, u"approved"_s, org, box, by}, now);
}

Result<bool, Fault> PairingStore::deny(Transaction &transaction, const QByteArray &deviceHash, const QString &by,
                                       Ms now)
{
    return decide(transaction, {deviceHash, {}, {}, {}, {}, u"denied"_s, {}, {}, by}, now);
}

Status<Fault> PairingStore::finish(Transaction &transaction, const QByteArray &deviceHash)
{
    return done(transaction.database().run(
        u"UPDATE pairing SET state = 'done' WHERE device_hash = ? AND state = 'approved'"_s, {deviceHash}));
}

Status<Fault> PairingStore::notePoll(Transaction &transaction, const QByteArray &deviceHash, Ms now)
{
    return done(
        transaction.database().run(u"UPDATE pairing SET polled_at = ? WHERE device_hash = ?"_s, {now, deviceHash}));
}

Status<Fault> PairingStore::createInvite(Transaction &transaction, const PairingInvite &invite)
{
    return done(transaction.database().run(
        u"INSERT INTO pairing_invite (hash, org, box, made_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {invite.hash, invite.org, invite.box, invite.madeBy, invite.createdAt, invite.expiresAt}));
}

Result<std::optional<PairingInvite>, Fault> PairingStore::useInvite(Transaction &transaction, const QByteArray &hash,
                                                                    Ms now)
{
    return one(transaction.database().first(
                   u"UPDATE pairing_invite SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?"
                   " RETURNING hash, org, box, made_by, created_at, expires_at"_s,
                   {now, hash, now}),
               inviteFrom);
}

Status<Fault> PairingStore::removeInvites(Transaction &transaction, const QString &org, const QString &box)
{
    return done(transaction.database().run(u"DELETE FROM pairing_invite WHERE org = ? AND box = ?"_s, {org, box}));
}

Result<qint64, Fault> PairingStore::collect(Transaction &transaction, Ms before)
{
    const auto invites = transaction.database().run(u"DELETE FROM pairing_invite WHERE expires_at < ?"_s, {before});
    if (!invites)
        return invites;
    return transaction.database().run(u"DELETE FROM pairing WHERE expires_at < ?"_s, {before});
}

} // namespace latchkey::hub::store
