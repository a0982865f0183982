// SPDX-License-Identifier: Apache-2.0
#include "projection.h"

#include "projectionparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::projection {

namespace {

using access::KeyRole;
using access::Permission;
using people::CodeKind;
using people::PersonRecord;

constexpr qsizetype ShownDigits = 2; // of a mobile number, to whoever typed it

template <class IdType>
QVector<IdType> idsOf(const QJsonValue &list)
{
    QVector<IdType> ids;
    const QJsonArray array = list.toArray();
    for (const auto &value : array) {
        const auto id = IdType::fromString(value.toString());
        if (id && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

template <class IdType>
std::optional<IdType> idIn(const QJsonObject &doc, const QString &member)
{
    return IdType::fromString(doc.value(member).toString());
}

people::Role roleOf(const QString &word)
{
    if (word == u"admin"_s)
        return people::Role::Admin;
    return word == u"staff"_s ? people::Role::Staff : people::Role::User;
}

KeyRole keyRoleOf(const QString &word)
{
    if (word == u"view"_s)
        return KeyRole::View;
    return word == u"continuous"_s ? KeyRole::Continuous : KeyRole::Exchange;
}

PersonRecord plainPerson(const PersonId &id, const Label &name, people::Kind kind, const QString &language)
{
    PersonRecord record{{id, name, people::Role::User, language, {}}, {}, {}, {}, {}, {}, false, {}};
    record.person.kind = kind;
    return record;
}

void addCode(PersonRecord &record, const QByteArray &lookup, CodeKind kind)
{
    if (!lookup.isEmpty())
        record.codes.append({lookup, kind});
}

keys::Terms termsOf(const QJsonObject &doc)
{
    const QJsonObject terms = doc.value(u"terms"_s).toObject();
    keys::Terms made;
    made.guard = {terms.value(u"badgeWithPin"_s).toBool(), terms.value(u"numberAloneOffline"_s).toBool(),
                  terms.value(u"high"_s).toBool()};
    made.people = terms.value(u"people"_s).toInt(1);
    made.askReason = terms.value(u"askReason"_s).toBool();
    made.note = Label::fromString(terms.value(u"note"_s).toString());
    made.loan = std::chrono::minutes(terms.value(u"loanMinutes"_s).toInt());
    made.owner = idIn<PersonId>(doc, u"owner"_s);
    return made;
}

std::optional<std::variant<PersonId, GroupId>> whoOf(const QJsonObject &doc)
{
    if (const auto person = idIn<PersonId>(doc, u"person"_s))
        return *person;
    if (const auto group = idIn<GroupId>(doc, u"group"_s))
        return *group;
    return std::nullopt;
}

std::optional<std::variant<KeyId, KeyGroupId, people::EveryKey>> whatOf(const QJsonObject &doc)
{
    if (doc.value(u"everyKey"_s).toBool())
        return people::EveryKey{};
    if (const auto key = idIn<KeyId>(doc, u"key"_s))
        return *key;
    if (const auto group = idIn<KeyGroupId>(doc, u"keyGroup"_s))
        return *group;
    if (const QString location = doc.value(u"location"_s).toString(); !location.isEmpty()) {
        if (const auto group = KeyGroupId::fromString(locationGroupId(location)))
            return *group;
    }
    return std::nullopt;
}

std::optional<sync::PermissionRecord> record(const QString &id, const PersonId &who, const KeyId &what,
                                             const Permission &permission)
{
    const auto named = PermissionId::fromString(id);
    if (!named)
        return std::nullopt;
    return sync::PermissionRecord{*named, {who, what, permission}};
}

} // namespace

QString ownersPermissionId(const QString &key) { return u"owner:"_s + key; }
QString guestsPermissionId(const QString &booking, int index)
{
    return u"guest:"_s + booking + u':' + QString::number(index);
}
QString keyCodesPermissionId(const QString &keyCode) { return u"code:"_s + keyCode; }
QString locationGroupId(const QString &location) { return u"location:"_s + location; }

std::optional<PersonRecord> person(const QString &id, const QJsonObject &doc, const Lookups &lookups)
{
    const auto named = PersonId::fromString(id);
    const auto name = Label::fromString(doc.value(u"name"_s).toString());
    if (!named || !name)
        return std::nullopt;
    const bool boxOnly = doc.value(u"kind"_s).toString() == u"box-only"_s;
    PersonRecord made = plainPerson(*named, *name, boxOnly ? people::Kind::BoxOnly : people::Kind::Full,
                                    doc.value(u"language"_s).toString());
    made.person.role = roleOf(doc.value(u"role"_s).toString());
    const QJsonArray badges = doc.value(u"badges"_s).toArray();
    for (const auto &badge : badges) {
        const auto card = CardUid::fromHex(badge.toString());
        if (card && !card->isRandom() && !made.badges.contains(*card))
            made.badges.append(*card);
    }
    made.person.hasBadge = !made.badges.isEmpty();
    addCode(made, lookups.code, CodeKind::Access);
    if (!lookups.number.isEmpty()) {
        made.number = lookups.number;
        made.numberTail = doc.value(u"mobile"_s).toString().right(ShownDigits);
    }
    made.groups = idsOf<GroupId>(doc.value(u"groups"_s));
    made.suspended = doc.value(u"suspended"_s).toBool();
    if (const QJsonValue factors = doc.value(u"factors"_s); factors.isObject())
        made.factors = factorsOf(factors.toObject());
    return made;
}

std::optional<PersonRecord> guest(const QString &id, const QJsonObject &doc, const Lookups &lookups)
{
    const auto named = PersonId::fromString(id);
    const auto name = Label::fromString(doc.value(u"name"_s).toString());
    if (!named || !name)
        return std::nullopt;
    PersonRecord made = plainPerson(*named, *name, people::Kind::Guest, doc.value(u"language"_s).toString());
    addCode(made, lookups.code, CodeKind::Booking);
    return made;
}

std::optional<PersonRecord> keyCodeUser(const QString &id, const Lookups &lookups)
{
    const auto named = PersonId::fromString(id);
    if (!named)
        return std::nullopt;
    PersonRecord made = plainPerson(*named, *Label::fromString(u"Key Code User"_s), people::Kind::KeyCode, {});
    addCode(made, lookups.code, CodeKind::KeyCode);
    return made;
}

std::optional<people::KeyRecord> key(const QString &id, const QJsonObject &doc, const Home &home)
{
    const auto named = KeyId::fromString(id);
    const auto name = Label::fromString(doc.value(u"name"_s).toString());
    const auto fob = CardUid::fromHex(doc.value(u"fob"_s).toString());
    if (!named || !name || !fob || fob->isRandom())
        return std::nullopt;
    people::KeyRecord made{{*named, *name, *fob, std::nullopt, termsOf(doc)},
                           idsOf<KeyGroupId>(doc.value(u"keyGroups"_s))};
    const int bin = doc.value(u"homeBin"_s).toInt();
    if (home.isHere && bin <= home.bins)
        made.key.homeBin = BinNumber::fromInt(bin);
    if (!home.isHere && !doc.value(u"roaming"_s).toBool(true))
        made.key.terms.livesAt = home.name;
    if (const auto group = KeyGroupId::fromString(locationGroupId(home.location)); group && !home.location.isEmpty())
        made.groups.append(*group);
    return made;
}

std::optional<sync::PermissionRecord> permission(const QString &id, const QJsonObject &doc, const QJsonArray &shifts,
                                                 const QTimeZone &zone)
{
    const auto named = PermissionId::fromString(id);
    const auto who = whoOf(doc);
    const auto what = whatOf(doc);
    if (!named || !who || !what)
        return std::nullopt;
    const Permission made{momentOf(doc.value(u"from"_s), zone), momentOf(doc.value(u"until"_s), zone), shiftsOf(shifts),
                          keyRoleOf(doc.value(u"role"_s).toString())};
    return sync::PermissionRecord{*named, {*who, *what, made}};
}

std::optional<sync::PermissionRecord> ownersPermission(const QString &key, const QString &owner)
{
    const auto who = PersonId::fromString(owner);
    const auto what = KeyId::fromString(key);
    if (!who || !what)
        return std::nullopt;
    return record(ownersPermissionId(key), *who, *what, {{}, {}, {}, KeyRole::Owner});
}

std::optional<sync::PermissionRecord> guestsPermission(const QString &booking, const QJsonObject &doc, int index,
                                                       const QTimeZone &zone)
{
    const auto who = PersonId::fromString(booking);
    const auto what = KeyId::fromString(doc.value(u"keys"_s).toArray().at(index).toString());
    const QDateTime from = momentOf(doc.value(u"from"_s), zone);
    const QDateTime until = momentOf(doc.value(u"until"_s), zone);
    if (!who || !what || !from.isValid() || !until.isValid())
        return std::nullopt;
    return record(guestsPermissionId(booking, index), *who, *what, {from, until, {}, KeyRole::Exchange});
}

std::optional<sync::PermissionRecord> keyCodesPermission(const QString &keyCode, const QString &key)
{
    const auto who = PersonId::fromString(keyCode);
    const auto what = KeyId::fromString(key);
    if (!who || !what)
        return std::nullopt;
    return record(keyCodesPermissionId(keyCode), *who, *what, {{}, {}, {}, KeyRole::Exchange});
}

} // namespace latchkey::hub::projection
