// SPDX-License-Identifier: Apache-2.0
#include "orgstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT id, name, zone, doc, auth_epoch, version, created_at FROM org WHERE deleted_at IS NULL"_s;
}

Org orgFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.object(3), row.number(4), row.number(5), row.number(6)};
}

} // namespace

Result<bool, Fault> OrgStore::create(Transaction &transaction, const Org &org, Ms now)
{
    return any(transaction.database().run(
        u"INSERT INTO org (id, name, zone, doc, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {org.id, org.name, org.zone, textOf(org.doc), now}));
}

Result<Written, Fault> OrgStore::update(Transaction &transaction, const Org &org, std::optional<qint64> expected)
{
    const auto changed = transaction.database().run(
        u"UPDATE org SET name = ?, zone = ?, doc = ?, version = version + 1 WHERE id = ? AND deleted_at IS NULL"
        " AND (version = ? OR ? = 0)"_s,
        {org.name, org.zone, textOf(org.doc), org.id, expected.value_or(0), expected ? 1 : 0});
    if (!changed)
        return changed.error();
    const auto there = get(org.id);
    if (!there)
        return there.error();
    if (!*there)
        return Written{Written::Outcome::Missing};
    return Written{*changed ? Written::Outcome::Done : Written::Outcome::Stale, (*there)->version};
}

Status<Fault> OrgStore::raiseAuthEpoch(Transaction &transaction, const QString &id)
{
    return done(transaction.database().run(u"UPDATE org SET auth_epoch = auth_epoch + 1 WHERE id = ?"_s, {id}));
}

Status<Fault> OrgStore::remove(Transaction &transaction, const QString &id, Ms now)
{
    return done(
        transaction.database().run(u"UPDATE org SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"_s, {now, id}));
}

Result<std::optional<Org>, Fault> OrgStore::get(const QString &id)
{
    return one(m_database.first(question() + u" AND id = ?"_s, {id}), orgFrom);
}

Result<QVector<Org>, Fault> OrgStore::list()
{
    return all(m_database.select(question() + u" ORDER BY name, id"_s), orgFrom);
}

} // namespace latchkey::hub::store
