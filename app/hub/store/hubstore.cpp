// SPDX-License-Identifier: Apache-2.0
#include "hubstore.h"

#include "answers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

HubRecord hubFrom(const Row &row)
{
    return {row.text(0), row.number(1), row.bytes(2), row.bytes(3), row.flag(4), row.number(5), row.numberOrNone(6)};
}

} // namespace

Result<bool, Fault> HubStore::create(Transaction &transaction, const HubRecord &hub, Ms now)
{
    return any(transaction.database().run(
        u"INSERT INTO hub (id, instance, epoch, authority_public, authority_sealed, created_at)"
        " VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {hub.instance, hub.epoch, hub.authorityPublic, hub.authoritySealed, now}));
}

Result<std::optional<HubRecord>, Fault> HubStore::get()
{
    return one(m_database.first(u"SELECT instance, epoch, authority_public, authority_sealed, review, created_at,"
                                " restored_at FROM hub WHERE id = 1"_s),
               hubFrom);
}

Result<qint64, Fault> HubStore::epoch() { return number(m_database.first(u"SELECT epoch FROM hub WHERE id = 1"_s)); }

Result<qint64, Fault> HubStore::raiseEpoch(Transaction &transaction, qint64 least, Ms now)
{
    const auto present = number(
        m_database.first(u"SELECT epoch FROM hub WHERE id = 1"_s + m_database.dialect().forUpdate()));
    if (!present)
        return present;
    const qint64 epoch = std::max(*present, least) + 1;
    const auto raised = transaction.database().run(
        u"UPDATE hub SET epoch = ?, review = 1, restored_at = ? WHERE id = 1"_s, {epoch, now});
    if (!raised)
        return raised;
    return epoch;
}

Status<Fault> HubStore::setReview(Transaction &transaction, bool review)
{
    return done(transaction.database().run(u"UPDATE hub SET review = ? WHERE id = 1"_s, {review}));
}

Status<Fault> HubStore::setAuthority(Transaction &transaction, const QByteArray &publicKey, const QByteArray &sealed)
{
    return done(transaction.database().run(u"UPDATE hub SET authority_public = ?, authority_sealed = ? WHERE id = 1"_s,
                                           {publicKey, sealed}));
}

} // namespace latchkey::hub::store
