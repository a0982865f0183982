// SPDX-License-Identifier: Apache-2.0
#include "idempotencystore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

Result<Repeated, Fault> IdempotencyStore::begin(Transaction &transaction, const IdempotencyKey &key, Ms now)
{
    // One statement takes a new key and one whose time is over, so of two at once only one is new.
    const auto taken = transaction.database().run(
        u"INSERT INTO idempotency (scope, name, fingerprint, status, response, created_at, expires_at)"
        " VALUES (?, ?, ?, 0, ?, ?, ?) ON CONFLICT (scope, name) DO UPDATE SET fingerprint = excluded.fingerprint,"
        " status = 0, response = excluded.response, created_at = excluded.created_at,"
        " expires_at = excluded.expires_at WHERE idempotency.expires_at <= excluded.created_at"_s,
        {key.scope, key.name, key.fingerprint, QByteArray(), now, now + RunningFor});
    if (!taken)
        return taken.error();
    if (*taken > 0)
        return Repeated{};
    const auto row = m_database.first(
        u"SELECT fingerprint, status, response FROM idempotency WHERE scope = ? AND name = ?"_s, {key.scope, key.name});
    if (!row)
        return row.error();
    if (!*row)
        return Fault::Busy; // abandoned this very moment
    if ((*row)->bytes(0) != key.fingerprint)
        return Repeated{Repeated::Outcome::Other};
    const int status = int((*row)->number(1));
    if (status == 0)
        return Repeated{Repeated::Outcome::Running};
    return Repeated{Repeated::Outcome::Same, status, (*row)->bytes(2)};
}

Status<Fault> IdempotencyStore::finish(Transaction &transaction, const IdempotencyKey &key, int status,
                                       const QByteArray &response, Ms now)
{
    // A request that ran for longer than its row was kept has lost it: its answer is kept all the same.
    return done(transaction.database().run(
        u"INSERT INTO idempotency (scope, name, fingerprint, status, response, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scope, name) DO UPDATE SET status = excluded.status,"
        " response = excluded.response, expires_at = excluded.expires_at"
        " WHERE idempotency.fingerprint = excluded.fingerprint"_s,
        {key.scope, key.name, key.fingerprint, status, response, now, now + KeptFor}));
}

Status<Fault> IdempotencyStore::abandon(Transaction &transaction, const IdempotencyKey &key)
{
    return done(transaction.database().run(u"DELETE FROM idempotency WHERE scope = ? AND name = ? AND status = 0"_s,
                                           {key.scope, key.name}));
}

Result<qint64, Fault> IdempotencyStore::collect(Transaction &transaction, Ms now)
{
    return transaction.database().run(u"DELETE FROM idempotency WHERE expires_at <= ?"_s, {now});
}

} // namespace latchkey::hub::store
