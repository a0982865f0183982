// SPDX-License-Identifier: Apache-2.0
#include "tallystore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

Tally tallyFrom(const Row &row) { return {int(row.number(0)), row.number(1), row.numberOrNone(2)}; }

} // namespace

Result<Tally, Fault> TallyStore::add(Transaction &transaction, const QString &scope, const QString &name, Ms window,
                                     Ms now)
{
    // One statement, so that two at once count as two.
    const auto row = transaction.database().first(
        u"INSERT INTO tally (scope, name, count, since, until) VALUES (?, ?, 1, ?, ?)"
        " ON CONFLICT (scope, name) DO UPDATE SET"
        " count = CASE WHEN tally.until <= excluded.since THEN 1 ELSE tally.count + 1 END,"
        " since = CASE WHEN tally.until <= excluded.since THEN excluded.since ELSE tally.since END,"
        " until = CASE WHEN tally.until <= excluded.since THEN excluded.until ELSE tally.until END"
        " RETURNING count, since, blocked_until"_s,
        {scope, name, now, now + window});
    if (!row)
        return row.error();
    return tallyFrom(**row);
}

Status<Fault> TallyStore::block(Transaction &transaction, const QString &scope, const QString &name, Ms until)
{
    return done(transaction.database().run(u"UPDATE tally SET blocked_until = ? WHERE scope = ? AND name = ?"_s,
                                           {until, scope, name}));
}

Status<Fault> TallyStore::clear(Transaction &transaction, const QString &scope, const QString &name)
{
    return done(transaction.database().run(u"DELETE FROM tally WHERE scope = ? AND name = ?"_s, {scope, name}));
}

Result<Tally, Fault> TallyStore::get(const QString &scope, const QString &name, Ms now)
{
    const auto row = m_database.first(
        u"SELECT CASE WHEN until > ? THEN count ELSE 0 END, since, blocked_until FROM tally"
        " WHERE scope = ? AND name = ?"_s,
        {now, scope, name});
    if (!row)
        return row.error();
    return *row ? tallyFrom(**row) : Tally{};
}

Result<qint64, Fault> TallyStore::collect(Transaction &transaction, Ms now)
{
    return transaction.database().run(
        u"DELETE FROM tally WHERE until <= ? AND (blocked_until IS NULL OR blocked_until <= ?)"_s, {now, now});
}

} // namespace latchkey::hub::store
