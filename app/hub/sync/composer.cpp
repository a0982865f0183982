// SPDX-License-Identifier: Apache-2.0
#include "composer.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/secretstore.h>
#include <core/keys/geometryjson.h>

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using sync::EntityKind;

/// Kinds whose objects stand before a box as persons.
const QStringList &personKinds()
{
    static const QStringList kinds{u"person"_s, u"booking"_s, u"keycode"_s};
    return kinds;
}

projection::Lookups lookupsOf(const QJsonObject &doc)
{
    const QJsonObject lookups = doc.value(u"lookups"_s).toObject();
    const auto bytes = [&](const QString &name) {
        return QByteArray::fromHex(lookups.value(name).toString().toLatin1());
    };
    return {bytes(u"code"_s), bytes(u"number"_s)};
}

/// The document that a permission of the feed is made of: kind and id.
QPair<QString, QString> sourceOf(const QString &permission)
{
    const QString rest = permission.section(u':', 1);
    if (permission.startsWith(u"owner:"_s))
        return {u"key"_s, rest};
    if (permission.startsWith(u"guest:"_s))
        return {u"booking"_s, rest.section(u':', 0, -2)};
    if (permission.startsWith(u"code:"_s))
        return {u"keycode"_s, rest};
    return {u"permission"_s, permission};
}

} // namespace

Composer::Composer(const Desk &desk, QString org, QString box)
    : m_desk(desk), m_org(std::move(org)), m_box(std::move(box)), m_zone(QTimeZone::utc())
{}

Status<Fault> Composer::readBox()
{
    if (const auto read = fetch(u"box"_s, {m_box}); !read)
        return read;
    if (const QJsonObject *found = doc(u"box"_s, m_box))
        m_boxDoc = *found;
    if (const auto read = readSettings(); !read)
        return read;
    const QString location = m_boxDoc.value(u"location"_s).toString();
    if (const auto read = fetch(u"location"_s, {location}); !read)
        return read;
    if (const QJsonObject *found = doc(u"location"_s, location))
        m_location = *found;
    const QTimeZone zone(m_location.value(u"timeZone"_s).toString().toLatin1());
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_geometry = keys::geometryFrom(m_boxDoc.value(u"geometry"_s).toObject());
    if (m_geometry)
        return Done{};
    // The one that the box told when it was paired.
    const auto known = store::BoxStore(m_desk.database).get(m_box);
    if (!known)
        return known.error();
    if (*known)
        m_geometry = keys::geometryFrom((*known)->status.value(u"geometry"_s).toObject());
    return Done{};
}

/// What the organisation says for all boxes, where this one says nothing of its own.
Status<Fault> Composer::readSettings()
{
    const auto org = store::OrgStore(m_desk.database).get(m_org);
    if (!org)
        return org.error();
    for (const auto &member : {u"factors"_s, u"pinLength"_s}) {
        const QJsonValue value = *org ? (*org)->doc.value(member) : QJsonValue();
        if (!value.isNull() && !value.isUndefined() && !m_boxDoc.contains(member))
            m_boxDoc.insert(member, value);
    }
    return Done{};
}

Status<Fault> Composer::fetch(const QString &kind, const QSet<QString> &ids)
{
    QStringList missing;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !m_asked[kind].contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return Done{};
    for (const QString &id : std::as_const(missing))
        m_asked[kind].insert(id);
    const auto found = store::EntityStore(m_desk.database).getAll(m_org, kind, missing);
    if (!found)
        return found.error();
    for (const store::Entity &entity : *found)
        m_docs[kind].insert(entity.id, entity.doc);
    return Done{};
}

const QJsonObject *Composer::doc(const QString &kind, const QString &id) const
{
    const auto docs = m_docs.constFind(kind);
    if (docs == m_docs.constEnd())
        return nullptr;
    const auto found = docs->constFind(id);
    return found == docs->constEnd() ? nullptr : &*found;
}

Status<Fault> Composer::fetchFor(const QVector<store::FeedRow> &rows)
{
    QHash<QString, QSet<QString>> wanted;
    for (const store::FeedRow &row : rows) {
        const auto kind = sync::entityKindFrom(row.kind);
        if (row.deleted || !kind)
            continue;
        if (*kind == EntityKind::Permission) {
            const auto source = sourceOf(row.entity);
            wanted[source.first].insert(source.second);
        } else if (*kind == EntityKind::Person) {
            for (const QString &one : personKinds())
                wanted[one].insert(row.entity);
        } else if (row.entity == projection::locationGroupId(row.entity.section(u':', 1))) {
            wanted[u"location"_s].insert(row.entity.section(u':', 1));
        } else {
            wanted[row.kind].insert(row.entity);
        }
    }
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        if (const auto read = fetch(it.key(), it.value()); !read)
            return read;
    }
    return Done{};
}

/// What the rows speak of: without it they would be refused by the box.
Status<Fault> Composer::fetchSpokenOf()
{
    QHash<QString, QSet<QString>> wanted;
    for (const QJsonObject &permission : std::as_const(m_docs[u"permission"_s])) {
        for (const auto &[member, kind] :
             {std::pair(u"person"_s, u"person"_s), std::pair(u"group"_s, u"group"_s), std::pair(u"key"_s, u"key"_s),
              std::pair(u"keyGroup"_s, u"keygroup"_s), std::pair(u"timeShift"_s, u"timeshift"_s),
              std::pair(u"location"_s, u"location"_s)})
            wanted[kind].insert(permission.value(member).toString());
    }
    for (const QJsonObject &booking : std::as_const(m_docs[u"booking"_s])) {
        const QJsonArray keys = booking.value(u"keys"_s).toArray();
        for (const auto &key : keys)
            wanted[u"key"_s].insert(key.toString());
    }
    for (const QJsonObject &code : std::as_const(m_docs[u"keycode"_s]))
        wanted[u"key"_s].insert(code.value(u"key"_s).toString());
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        if (const auto read = fetch(it.key(), it.value()); !read)
            return read;
    }
    QSet<QString> boxes;
    QSet<QString> owners;
    for (const QJsonObject &key : std::as_const(m_docs[u"key"_s])) {
        boxes.insert(key.value(u"homeBox"_s).toString());
        owners.insert(key.value(u"owner"_s).toString());
    }
    if (const auto read = fetch(u"person"_s, owners); !read)
        return read;
    return fetch(u"box"_s, boxes);
}

Result<QVector<sync::Change>, Fault> Composer::compose(const QVector<store::FeedRow> &rows)
{
    if (const auto read = readBox(); !read)
        return read.error();
    if (const auto read = fetchFor(rows); !read)
        return read.error();
    if (const auto read = fetchSpokenOf(); !read)
        return read.error();
    QVector<sync::Change> changes;
    changes.reserve(rows.size());
    for (const store::FeedRow &row : rows) {
        const auto kind = sync::entityKindFrom(row.kind);
        if (!kind)
            continue;
        sync::Change change{*kind, row.entity, quint64(row.rev), std::nullopt};
        if (!row.deleted && *kind == EntityKind::Pin) {
            const auto pin = store::SecretStore(m_desk.database).pin(m_box, row.entity);
            if (!pin)
                return pin.error();
            const auto person = PersonId::fromString(row.entity);
            if (*pin && person && isPersonThere(row.entity))
                change.data = sync::toJson(sync::PinRecord{*person, (*pin)->sealed});
        } else if (!row.deleted) {
            change.data = dataOf(*kind, row.entity);
        }
        changes.append(change);
    }
    return changes;
}

std::optional<QJsonObject> Composer::dataOf(EntityKind kind, const QString &id) const
{
    switch (kind) {
    case EntityKind::Box: return boxData();
    case EntityKind::Person: return personData(id);
    case EntityKind::Key: return keyData(id);
    case EntityKind::Permission: return permissionData(id);
    case EntityKind::Group:
    case EntityKind::KeyGroup: return groupData(kind, id);
    case EntityKind::Pin: break;
    }
    return std::nullopt;
}

std::optional<QJsonObject> Composer::boxData() const
{
    const auto box = projection::box(m_boxDoc, m_location, m_geometry);
    return box ? std::optional(sync::toJson(*box)) : std::nullopt;
}

std::optional<QJsonObject> Composer::personData(const QString &id) const
{
    std::optional<people::PersonRecord> record;
    if (const QJsonObject *person = doc(u"person"_s, id))
        record = projection::person(id, *person, lookupsOf(*person));
    else if (const QJsonObject *booking = doc(u"booking"_s, id))
        record = projection::guest(id, *booking, lookupsOf(*booking));
    else if (const QJsonObject *code = doc(u"keycode"_s, id))
        record = projection::keyCodeUser(id, lookupsOf(*code));
    return record ? std::optional(sync::toJson(*record)) : std::nullopt;
}

std::optional<QJsonObject> Composer::keyData(const QString &id) const
{
    const QJsonObject *key = doc(u"key"_s, id);
    if (!key)
        return std::nullopt;
    projection::Home home;
    const QString homeBox = key->value(u"homeBox"_s).toString();
    home.isHere = homeBox == m_box;
    home.bins = m_geometry ? m_geometry->binCount() : 0;
    if (const QJsonObject *box = doc(u"box"_s, homeBox)) {
        home.location = box->value(u"location"_s).toString();
        if (!home.isHere)
            home.name = Label::fromString(box->value(u"name"_s).toString());
    }
    auto record = projection::key(id, *key, home);
    if (!record)
        return std::nullopt;
    if (record->key.terms.owner && !isPersonThere(record->key.terms.owner->toString()))
        record->key.terms.owner.reset();
    return sync::toJson(*record);
}

bool Composer::isPersonThere(const QString &id) const
{
    return std::any_of(personKinds().cbegin(), personKinds().cend(),
                       [&](const QString &kind) { return doc(kind, id) != nullptr; });
}

bool Composer::speaksOfWhatIsThere(const people::Allowance &allowance) const
{
    const auto *person = std::get_if<PersonId>(&allowance.who);
    const auto *group = std::get_if<GroupId>(&allowance.who);
    if ((person && !isPersonThere(person->toString())) || (group && !doc(u"group"_s, group->toString())))
        return false;
    if (const auto *key = std::get_if<KeyId>(&allowance.what)) {
        const QJsonObject *found = doc(u"key"_s, key->toString());
        return found && projection::key(key->toString(), *found, {}).has_value();
    }
    if (const auto *keys = std::get_if<KeyGroupId>(&allowance.what)) {
        const QString location = keys->toString().section(u':', 1);
        return keys->toString() == projection::locationGroupId(location)
            ? doc(u"location"_s, location) != nullptr
            : doc(u"keygroup"_s, keys->toString()) != nullptr;
    }
    return true;
}

std::optional<QJsonObject> Composer::permissionData(const QString &id) const
{
    const auto [kind, source] = sourceOf(id);
    const QJsonObject *found = doc(kind, source);
    if (!found)
        return std::nullopt;
    std::optional<sync::PermissionRecord> record;
    if (kind == u"key"_s) {
        record = projection::ownersPermission(source, found->value(u"owner"_s).toString());
    } else if (kind == u"booking"_s) {
        record = projection::guestsPermission(source, *found, id.section(u':', -1).toInt(), m_zone);
    } else if (kind == u"keycode"_s) {
        record = projection::keyCodesPermission(source, found->value(u"key"_s).toString());
    } else {
        const QJsonObject *shift = doc(u"timeshift"_s, found->value(u"timeShift"_s).toString());
        const QJsonArray shifts = (shift ? *shift : *found).value(u"shifts"_s).toArray();
        record = projection::permission(id, *found, shifts, m_zone);
    }
    if (!record || !speaksOfWhatIsThere(record->allowance))
        return std::nullopt;
    return sync::toJson(*record);
}

std::optional<QJsonObject> Composer::groupData(EntityKind kind, const QString &id) const
{
    const QString location = id.section(u':', 1);
    const bool there = id == projection::locationGroupId(location) ? doc(u"location"_s, location) != nullptr
                                                                   : doc(sync::wordFor(kind), id) != nullptr;
    return there ? std::optional(QJsonObject()) : std::nullopt;
}

} // namespace latchkey::hub
