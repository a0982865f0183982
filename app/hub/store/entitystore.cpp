// SPDX-License-Identifier: Apache-2.0
#include "entitystore.h"

#include "answers.h"
#include "manyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns()
{
    return u"e.org, e.kind, e.id, e.sort, e.doc, e.version, e.created_at, e.updated_at, e.deleted_at"_s;
}

Entity entityFrom(const Row &row)
{
    Entity entity{row.text(0), row.text(1), row.text(2), row.text(3), row.object(4)};
    entity.version = row.number(5);
    entity.createdAt = row.number(6);
    entity.updatedAt = row.number(7);
    entity.deletedAt = row.numberOrNone(8);
    return entity;
}

Referrer referrerFrom(const Row &row) { return {row.text(0), row.text(1), row.text(2)}; }

QVector<QVariantList> indexRows(const Entity &entity, const QVector<Field> &fields)
{
    QVector<QVariantList> rows;
    for (const Field &field : fields) {
        const QVariantList row{entity.org, entity.kind, field.name, field.value, entity.id};
        if (!rows.contains(row))
            rows.append(row);
    }
    return rows;
}

} // namespace

QString Position::toText() const
{
    const QByteArray bytes = sort.toUtf8() + '\0' + id.toUtf8();
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Position> Position::fromText(const QString &text)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), options);
    const qsizetype end = decoded ? decoded.decoded.indexOf('\0') : -1;
    if (end < 0 || decoded.decoded.indexOf('\0', end + 1) >= 0)
        return std::nullopt;
    const Position position{QString::fromUtf8(decoded.decoded.left(end)),
                            QString::fromUtf8(decoded.decoded.mid(end + 1))};
    return position.toText() == text ? std::optional(position) : std::nullopt;
}

Result<std::optional<QString>, Fault> EntityStore::takenField(const Entity &entity)
{
    for (const Field &key : entity.keys) {
        const auto owner = m_database.first(
            u"SELECT id FROM entity_key WHERE org = ? AND kind = ? AND field = ? AND value = ? AND id <> ?"_s,
            {entity.org, entity.kind, key.name, key.value, entity.id});
        if (!owner)
            return owner.error();
        if (*owner)
            return std::optional<QString>(key.name);
    }
    return std::optional<QString>();
}

Status<Fault> EntityStore::writeIndex(Transaction &transaction, const Entity &entity)
{
    const QVector<QVariantList> keyRows = indexRows(entity, entity.keys);
    const auto keys = insertRows(transaction, u"entity_key (org, kind, field, value, id)"_s, keyRows,
                                 u"ON CONFLICT DO NOTHING"_s);
    if (!keys)
        return keys.error();
    if (*keys != keyRows.size())
        return Fault::Busy; // somebody took a key since takenField(): the next try will see it
    return done(insertRows(transaction, u"entity_ref (org, kind, field, target, id)"_s, indexRows(entity, entity.refs),
                           u"ON CONFLICT DO NOTHING"_s));
}

Status<Fault> EntityStore::dropIndex(Transaction &transaction, const Entity &entity)
{
    for (const auto &table : {u"entity_key"_s, u"entity_ref"_s}) {
        const auto dropped = transaction.database().run(
            u"DELETE FROM %1 WHERE org = ? AND kind = ? AND id = ?"_s.arg(table), {entity.org, entity.kind, entity.id});
        if (!dropped)
            return dropped.error();
    }
    return Done{};
}

Result<Written, Fault> EntityStore::create(Transaction &transaction, const Entity &entity, Ms now)
{
    const auto taken = takenField(entity);
    if (!taken)
        return taken.error();
    if (*taken)
        return Written{Written::Outcome::Taken, 0, **taken};
    const auto added = transaction.database().run(
        u"INSERT INTO entity (org, kind, id, version, sort, doc, created_at, updated_at)"
        " VALUES (?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {entity.org, entity.kind, entity.id, entity.sort, textOf(entity.doc), now, now});
    if (!added)
        return added.error();
    if (*added == 0)
        return Written{Written::Outcome::Taken, 0, u"id"_s};
    if (const auto indexed = writeIndex(transaction, entity); !indexed)
        return indexed.error();
    return Written{Written::Outcome::Done, 1};
}

Result<Written, Fault> EntityStore::whyNot(const QString &org, const QString &kind, const QString &id)
{
    const auto there = get(org, kind, id);
    if (!there)
        return there.error();
    if (!*there)
        return Written{Written::Outcome::Missing};
    return Written{Written::Outcome::Stale, (*there)->version};
}

Result<Written, Fault> EntityStore::update(Transaction &transaction, const Entity &entity,
                                           std::optional<qint64> expected, Ms now)
{
    const auto taken = takenField(entity);
    if (!taken)
        return taken.error();
    const auto locked = m_database.first(u"SELECT version FROM entity WHERE org = ? AND kind = ? AND id = ?"
                                         " AND deleted_at IS NULL"_s
                                             + m_database.dialect().forUpdate(),
                                         {entity.org, entity.kind, entity.id});
    if (!locked)
        return locked.error();
    if (!*locked || (expected && (*locked)->number(0) != *expected))
        return whyNot(entity.org, entity.kind, entity.id);
    if (*taken)
        return Written{Written::Outcome::Taken, (*locked)->number(0), **taken};
    const qint64 version = (*locked)->number(0) + 1;
    const auto changed = transaction.database().run(
        u"UPDATE entity SET version = ?, sort = ?, doc = ?, updated_at = ? WHERE org = ? AND kind = ? AND id = ?"_s,
        {version, entity.sort, textOf(entity.doc), now, entity.org, entity.kind, entity.id});
    if (!changed)
        return changed.error();
    if (const auto dropped = dropIndex(transaction, entity); !dropped)
        return dropped.error();
    if (const auto indexed = writeIndex(transaction, entity); !indexed)
        return indexed.error();
    return Written{Written::Outcome::Done, version};
}

Result<Written, Fault> EntityStore::remove(Transaction &transaction, const QString &org, const QString &kind,
                                           const QString &id, std::optional<qint64> expected, Ms now)
{
    const auto removed = transaction.database().run(
        u"UPDATE entity SET version = version + 1, deleted_at = ?, updated_at = ? WHERE org = ? AND kind = ?"
        " AND id = ? AND deleted_at IS NULL AND (version = ? OR ? = 0)"_s,
        {now, now, org, kind, id, expected.value_or(0), expected ? 1 : 0});
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return whyNot(org, kind, id);
    if (const auto dropped = dropIndex(transaction, {org, kind, id, {}, {}}); !dropped)
        return dropped.error();
    const auto gone = get(org, kind, id, true);
    if (!gone)
        return gone.error();
    return Written{Written::Outcome::Done, (*gone)->version};
}

Result<std::optional<Entity>, Fault> EntityStore::get(const QString &org, const QString &kind, const QString &id,
                                                      bool withDeleted)
{
    QString sql = u"SELECT %1 FROM entity e WHERE e.org = ? AND e.kind = ? AND e.id = ?"_s.arg(columns());
    if (!withDeleted)
        sql += u" AND e.deleted_at IS NULL"_s;
    return one(m_database.first(sql, {org, kind, id}), entityFrom);
}

Result<QVector<Entity>, Fault> EntityStore::getAll(const QString &org, const QString &kind, const QStringList &ids)
{
    const QString sql
        = u"SELECT %1 FROM entity e WHERE e.org = ? AND e.kind = ? AND e.deleted_at IS NULL AND e.id IN "_s.arg(
            columns());
    return all(selectForEach(m_database, sql + u"%1"_s, {org, kind}, ids), entityFrom);
}

Result<std::optional<Entity>, Fault> EntityStore::byKey(const QString &org, const QString &kind, const Field &key)
{
    const QString sql
        = u"SELECT %1 FROM entity_key k JOIN entity e ON e.org = k.org AND e.kind = k.kind AND e.id = k.id"
          " WHERE k.org = ? AND k.kind = ? AND k.field = ? AND k.value = ? AND e.deleted_at IS NULL"_s;
    return one(m_database.first(sql.arg(columns()), {org, kind, key.name, key.value}), entityFrom);
}

Result<QHash<QString, QString>, Fault> EntityStore::idsByKey(const QString &org, const QString &kind,
                                                             const QString &field, const QStringList &values)
{
    const auto rows = selectForEach(m_database,
                                    u"SELECT k.value, k.id FROM entity_key k JOIN entity e ON e.org = k.org"
                                    " AND e.kind = k.kind AND e.id = k.id WHERE k.org = ? AND k.kind = ?"
                                    " AND k.field = ? AND k.value IN %1 AND e.deleted_at IS NULL"_s,
                                    {org, kind, field}, values);
    if (!rows)
        return rows.error();
    QHash<QString, QString> ids;
    for (const Row &row : *rows)
        ids.insert(row.text(0), row.text(1));
    return ids;
}

Result<EntityPage, Fault> EntityStore::list(const EntityFilter &filter)
{
    QString sql = u"SELECT %1 FROM entity e WHERE e.org = ? AND e.kind = ?"_s.arg(columns());
    QVariantList values{filter.org, filter.kind};
    if (!filter.withDeleted)
        sql += u" AND e.deleted_at IS NULL"_s;
    for (const Field &ref : filter.refs) {
        sql += u" AND EXISTS (SELECT 1 FROM entity_ref r WHERE r.org = e.org AND r.kind = e.kind AND r.field = ?"
               " AND r.target = ? AND r.id = e.id)"_s;
        values += {ref.name, ref.value};
    }
    if (!filter.contains.isEmpty()) {
        sql += u" AND "_s + m_database.dialect().contains(u"e.sort"_s);
        values += filter.contains;
    }
    if (filter.after) {
        sql += u" AND (e.sort > ? OR (e.sort = ? AND e.id > ?))"_s;
        values += {filter.after->sort, filter.after->sort, filter.after->id};
    }
    const auto found = all(m_database.select(sql + u" ORDER BY e.sort, e.id LIMIT ?"_s, values << filter.limit + 1),
                           entityFrom);
    if (!found)
        return found.error();
    EntityPage page{*found, std::nullopt};
    if (page.entities.size() > filter.limit) {
        page.entities.removeLast();
        page.next = Position{page.entities.last().sort, page.entities.last().id};
    }
    return page;
}

Result<QVector<Referrer>, Fault> EntityStore::referrers(const QString &org, const QString &target)
{
    return all(m_database.select(
                   u"SELECT kind, field, id FROM entity_ref WHERE org = ? AND target = ? ORDER BY kind, id, field"_s,
                   {org, target}),
               referrerFrom);
}

Result<qint64, Fault> EntityStore::count(const QString &org, const QString &kind)
{
    return number(m_database.first(u"SELECT count(*) FROM entity WHERE org = ? AND kind = ? AND deleted_at IS NULL"_s,
                                   {org, kind}));
}

} // namespace latchkey::hub::store
