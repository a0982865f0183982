// SPDX-License-Identifier: Apache-2.0
#include "custodystore.h"

#include "answers.h"
#include "manyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns() { return u"org, key_id, state, box, bin, person, since, due, as_of, error_ms, certain, evidence"_s; }

QString question() { return u"SELECT %1 FROM custody WHERE org = ?"_s.arg(columns()); }

Custody custodyFrom(const Row &row)
{
    return {row.text(0),         row.text(1),   row.text(2),         row.text(3),
            row.numberOrNone(4), row.text(5),   row.numberOrNone(6), row.numberOrNone(7),
            row.number(8),       row.number(9), row.flag(10),        row.object(11)};
}

QVariantList valuesOf(const Custody &custody)
{
    return {custody.org,         custody.key,     custody.state,         custody.box,
            orNull(custody.bin), custody.person,  orNull(custody.since), orNull(custody.due),
            custody.asOf,        custody.errorMs, custody.certain,       textOf(custody.evidence)};
}

} // namespace

Status<Fault> CustodyStore::putAll(Transaction &transaction, const QVector<Custody> &places)
{
    QVector<QVariantList> rows;
    rows.reserve(places.size());
    for (const Custody &one : places)
        rows.append(valuesOf(one));
    return done(insertRows(transaction, u"custody (%1)"_s.arg(columns()), rows,
                           u"ON CONFLICT (org, key_id) DO UPDATE SET state = excluded.state, box = excluded.box,"
                           " bin = excluded.bin, person = excluded.person, since = excluded.since, due = excluded.due,"
                           " as_of = excluded.as_of, error_ms = excluded.error_ms, certain = excluded.certain,"
                           " evidence = excluded.evidence"_s));
}

Status<Fault> CustodyStore::remove(Transaction &transaction, const QString &org, const QString &key)
{
    return done(transaction.database().run(u"DELETE FROM custody WHERE org = ? AND key_id = ?"_s, {org, key}));
}

Status<Fault> CustodyStore::clear(Transaction &transaction, const QString &org)
{
    return done(transaction.database().run(u"DELETE FROM custody WHERE org = ?"_s, {org}));
}

Result<QVector<Custody>, Fault> CustodyStore::lock(Transaction &transaction, const QString &org, QStringList keys)
{
    keys.sort(); // all in one order, so that two writers never wait for each other
    keys.removeDuplicates();
    return all(selectForEach(transaction.database(),
                             question() + u" AND key_id IN %1 ORDER BY key_id"_s + m_database.dialect().forUpdate(),
                             {org}, keys),
               custodyFrom);
}

Result<std::optional<Custody>, Fault> CustodyStore::get(const QString &org, const QString &key)
{
    return one(m_database.first(question() + u" AND key_id = ?"_s, {org, key}), custodyFrom);
}

Result<QVector<Custody>, Fault> CustodyStore::list(const QString &org, const QString &box)
{
    if (box.isEmpty())
        return all(m_database.select(question() + u" ORDER BY key_id"_s, {org}), custodyFrom);
    return all(m_database.select(question() + u" AND box = ? ORDER BY key_id"_s, {org, box}), custodyFrom);
}

Result<QVector<Custody>, Fault> CustodyStore::heldBy(const QString &org, const QString &person)
{
    return all(m_database.select(question() + u" AND person = ? AND state = 'out' ORDER BY key_id"_s, {org, person}),
               custodyFrom);
}

Result<QVector<Custody>, Fault> CustodyStore::away(const QString &org)
{
    return all(m_database.select(question() + u" AND (state = 'out' OR certain = 0) ORDER BY key_id"_s, {org}),
               custodyFrom);
}

Result<QVector<Custody>, Fault> CustodyStore::overdue(const QString &org, Ms now)
{
    return all(m_database.select(question() + u" AND state = 'out' AND due < ? ORDER BY key_id"_s, {org, now}),
               custodyFrom);
}

} // namespace latchkey::hub::store
