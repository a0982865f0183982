// SPDX-License-Identifier: Apache-2.0
#include "secretstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString adding()
{
    return u"INSERT INTO secret (org, kind, id, name, sealed, updated_at) VALUES (?, ?, ?, ?, ?, ?) "_s;
}

SecretName nameFrom(const Row &row) { return {row.text(0), row.text(1), row.text(2), row.text(3)}; }

SealedPin pinFrom(const Row &row) { return {row.text(0), row.bytes(1), row.number(2)}; }

QByteArray bytesFrom(const Row &row) { return row.bytes(0); }

} // namespace

Status<Fault> SecretStore::put(Transaction &transaction, const SecretName &name, const QByteArray &sealed, Ms now)
{
    return done(
        transaction.database().run(adding()
                                       + u"ON CONFLICT (org, kind, id, name) DO UPDATE SET sealed = excluded.sealed,"
                                         " updated_at = excluded.updated_at"_s,
                                   {name.org, name.kind, name.id, name.name, sealed, now}));
}

Result<bool, Fault> SecretStore::add(Transaction &transaction, const SecretName &name, const QByteArray &sealed, Ms now)
{
    return any(transaction.database().run(adding() + u"ON CONFLICT DO NOTHING"_s,
                                          {name.org, name.kind, name.id, name.name, sealed, now}));
}

Status<Fault> SecretStore::remove(Transaction &transaction, const SecretName &name)
{
    return done(transaction.database().run(u"DELETE FROM secret WHERE org = ? AND kind = ? AND id = ? AND name = ?"_s,
                                           {name.org, name.kind, name.id, name.name}));
}

Status<Fault> SecretStore::removeAll(Transaction &transaction, const QString &org, const QString &kind,
                                     const QString &id)
{
    return done(
        transaction.database().run(u"DELETE FROM secret WHERE org = ? AND kind = ? AND id = ?"_s, {org, kind, id}));
}

Result<std::optional<QByteArray>, Fault> SecretStore::get(const SecretName &name)
{
    return one(m_database.first(u"SELECT sealed FROM secret WHERE org = ? AND kind = ? AND id = ? AND name = ?"_s,
                                {name.org, name.kind, name.id, name.name}),
               bytesFrom);
}

Result<QVector<SecretName>, Fault> SecretStore::names(const QString &org)
{
    return all(
        m_database.select(u"SELECT org, kind, id, name FROM secret WHERE org = ? ORDER BY kind, id, name"_s, {org}),
        nameFrom);
}

Status<Fault> SecretStore::putPin(Transaction &transaction, const QString &box, const SealedPin &pin)
{
    return done(transaction.database().run(
        u"INSERT INTO sealed_pin (box, person, sealed, made_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (box, person) DO UPDATE SET sealed = excluded.sealed, made_at = excluded.made_at"_s,
        {box, pin.person, pin.sealed, pin.madeAt}));
}

Status<Fault> SecretStore::removePin(Transaction &transaction, const QString &person, const QString &box)
{
    if (box.isEmpty())
        return done(transaction.database().run(u"DELETE FROM sealed_pin WHERE person = ?"_s, {person}));
    return done(transaction.database().run(u"DELETE FROM sealed_pin WHERE person = ? AND box = ?"_s, {person, box}));
}

Status<Fault> SecretStore::removePinsOf(Transaction &transaction, const QString &box)
{
    return done(transaction.database().run(u"DELETE FROM sealed_pin WHERE box = ?"_s, {box}));
}

Result<std::optional<SealedPin>, Fault> SecretStore::pin(const QString &box, const QString &person)
{
    return one(m_database.first(u"SELECT person, sealed, made_at FROM sealed_pin WHERE box = ? AND person = ?"_s,
                                {box, person}),
               pinFrom);
}

} // namespace latchkey::hub::store
