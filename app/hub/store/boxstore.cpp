// SPDX-License-Identifier: Apache-2.0
#include "boxstore.h"

#include "answers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT b.id, b.org, b.serial, b.public_key, b.sealing_key, b.rev, b.gc_rev, s.acked_rev, s.acked_at,"
           " s.epoch_seen, b.paired_at, s.seen_at, s.lease_until, s.status FROM box b JOIN box_state s ON s.box = b.id"
           " WHERE b.retired_at IS NULL"_s;
}

Box boxFrom(const Row &row)
{
    Box box{row.text(0), row.text(1), row.text(2), row.bytes(3), row.bytes(4), row.number(5), row.number(6)};
    box.ackedRev = row.number(7);
    box.ackedAt = row.numberOrNone(8);
    box.epochSeen = row.number(9);
    box.pairedAt = row.numberOrNone(10);
    box.seenAt = row.numberOrNone(11);
    box.leaseUntil = row.numberOrNone(12);
    box.status = row.object(13);
    return box;
}

} // namespace

Result<bool, Fault> BoxStore::create(Transaction &transaction, const QString &id, const QString &org, Ms now)
{
    const auto added = transaction.database().run(
        u"INSERT INTO box (id, org, serial, created_at) VALUES (?, ?, '', ?) ON CONFLICT DO NOTHING"_s, {id, org, now});
    if (!added || *added == 0)
        return any(added);
    const auto stated = transaction.database().run(u"INSERT INTO box_state (box, status) VALUES (?, '{}')"_s, {id});
    return any(stated);
}

Result<bool, Fault> BoxStore::pair(Transaction &transaction, const QString &id, const QString &serial,
                                   const QByteArray &publicKey, const QByteArray &sealingKey, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE box SET serial = ?, public_key = ?, sealing_key = ?, paired_at = ? WHERE id = ?"
        " AND retired_at IS NULL"_s,
        {serial, publicKey, sealingKey, now, id}));
}

Status<Fault> BoxStore::unpair(Transaction &transaction, const QString &id)
{
    return done(transaction.database().run(
        u"UPDATE box SET public_key = NULL, sealing_key = NULL, paired_at = NULL WHERE id = ?"_s, {id}));
}

Status<Fault> BoxStore::retire(Transaction &transaction, const QString &id, Ms now)
{
    Database &database = transaction.database();
    const auto retired = database.run(
        u"UPDATE box SET public_key = NULL, sealing_key = NULL, paired_at = NULL, retired_at = ? WHERE id = ?"_s,
        {now, id});
    if (!retired)
        return retired.error();
    for (const auto &table : {u"box_feed"_s, u"box_tag"_s, u"sealed_pin"_s}) {
        if (const auto dropped = database.run(u"DELETE FROM %1 WHERE box = ?"_s.arg(table), {id}); !dropped)
            return dropped.error();
    }
    return Done{};
}

Status<Fault> BoxStore::noteContacts(Transaction &transaction, QVector<BoxContact> contacts)
{
    // All in one order, so that two writers never wait for each other.
    std::sort(contacts.begin(), contacts.end(), [](const BoxContact &a, const BoxContact &b) { return a.box < b.box; });
    for (const BoxContact &contact : std::as_const(contacts)) {
        const auto noted = transaction.database().run(
            u"UPDATE box_state SET seen_at = ?, lease_until = coalesce(?, lease_until) WHERE box = ?"
            " AND (seen_at IS NULL OR seen_at <= ?)"_s,
            {contact.seenAt, orNull(contact.leaseUntil), contact.box, contact.seenAt});
        if (!noted)
            return noted.error();
    }
    return Done{};
}

Status<Fault> BoxStore::setStatus(Transaction &transaction, const QString &id, const QJsonObject &status, Ms now)
{
    return done(transaction.database().run(u"UPDATE box_state SET status = ?, seen_at = ? WHERE box = ?"_s,
                                           {textOf(status), now, id}));
}

Result<std::optional<Box>, Fault> BoxStore::get(const QString &id)
{
    return one(m_database.first(question() + u" AND b.id = ?"_s, {id}), boxFrom);
}

Result<QVector<Box>, Fault> BoxStore::list(const QString &org)
{
    return all(m_database.select(question() + u" AND b.org = ? ORDER BY b.id"_s, {org}), boxFrom);
}

Result<QVector<Box>, Fault> BoxStore::listAll()
{
    return all(m_database.select(question() + u" ORDER BY b.id"_s), boxFrom);
}

Result<QStringList, Fault> BoxStore::idsOf(const QString &org)
{
    return all(m_database.select(u"SELECT id FROM box WHERE org = ? AND retired_at IS NULL ORDER BY id"_s, {org}),
               textColumn);
}

} // namespace latchkey::hub::store
