// SPDX-License-Identifier: Apache-2.0
#include "entities.h"

#include "entityparts.h"

#include <core/access/shifttext.h>
#include <core/people/textforms.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

using people::KeyRecord;
using people::PersonRecord;
using std::chrono::minutes;

constexpr qsizetype MaxBadges = 20;
constexpr qsizetype MaxCodes = 200;
constexpr qsizetype MaxMemberships = 100;
constexpr qsizetype LookupBytes = 32;
constexpr qsizetype MaxTail = 2;
constexpr qsizetype MaxTag = 40;
constexpr qsizetype MaxUid = 64;
constexpr qsizetype MostSealed = 256;
constexpr minutes LongestLoan = std::chrono::days(366);

template <class IdType>
QJsonArray idsToJson(const QVector<IdType> &ids)
{
    QJsonArray texts;
    for (const IdType &id : ids)
        texts.append(id.toString());
    return texts;
}

/// Lists that are empty, texts that are empty and what is false is left out.
void insertSome(QJsonObject &object, const QString &name, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(name, list);
}

void insertTrue(QJsonObject &object, const QString &name, bool truth)
{
    if (truth)
        object.insert(name, true);
}

void insertSome(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

/// Nobody can be known by a number that its card draws anew each time.
std::optional<CardUid> cardFrom(const QString &hex)
{
    auto card = hex.size() <= MaxUid ? CardUid::fromHex(hex) : std::nullopt;
    return card && !card->isRandom() ? card : std::nullopt;
}

QVector<CardUid> badgesFrom(const Fields &fields)
{
    QVector<CardUid> badges;
    const QJsonArray list = fields.maybeList("badges"_L1, MaxBadges);
    for (const auto &value : list) {
        if (const auto card = cardFrom(value.toString()); card && !badges.contains(*card))
            badges.append(*card);
        else
            fields.fail("badges"_L1);
    }
    return badges;
}

QVector<people::CodeRecord> codesFrom(const Fields &fields)
{
    QVector<people::CodeRecord> codes;
    const QJsonArray list = fields.maybeList("codes"_L1, MaxCodes);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Fields code(list.at(i).toObject(), fields.faults(), fields.pointerTo("codes"_L1, i));
        codes.append({code.hex("lookup"_L1, LookupBytes, LookupBytes), code.word("kind"_L1, words::Codes)});
    }
    return codes;
}

QJsonArray codesToJson(const QVector<people::CodeRecord> &codes)
{
    QJsonArray list;
    for (const people::CodeRecord &code : codes)
        list.append(QJsonObject{{u"lookup"_s, toHex(code.lookup)}, {u"kind"_s, wordIn(words::Codes, code.kind)}});
    return list;
}

QString languageFrom(const Fields &fields)
{
    QString language = fields.maybeText("language"_L1, MaxTag);
    if (!language.isEmpty() && !people::isLanguageTag(language))
        fields.fail("language"_L1);
    return language;
}

void readNumber(const Fields &fields, PersonRecord &record)
{
    if (!fields.has("number"_L1))
        return;
    record.number = fields.hex("number"_L1, LookupBytes, LookupBytes);
    record.numberTail = fields.text("number_tail"_L1, MaxTail);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(record.numberTail.cbegin(), record.numberTail.cend(), isDigit))
        fields.fail("number_tail"_L1);
}

keys::Terms termsFrom(const Fields &fields)
{
    keys::Terms terms;
    terms.guard = {fields.truthOr("badge_with_pin"_L1, false), fields.truthOr("number_alone_offline"_L1, false),
                   fields.truthOr("high"_L1, false)};
    terms.people = int(fields.maybeInteger("people"_L1, 1, keys::Terms::MostPeople).value_or(1));
    terms.askReason = fields.truthOr("ask_reason"_L1, false);
    terms.note = fields.maybeLabel("note"_L1);
    terms.loan = minutes(fields.maybeInteger("loan_minutes"_L1, 0, LongestLoan.count()).value_or(0));
    terms.livesAt = fields.maybeLabel("lives_at"_L1);
    terms.owner = fields.maybeId<PersonId>("owner"_L1);
    return terms;
}

std::optional<BinNumber> homeFrom(const Fields &fields)
{
    const auto home = fields.maybeInteger("home"_L1, 1, 255);
    if (home && fields.has("lives_at"_L1))
        fields.fail("home"_L1);
    return home ? BinNumber::fromInt(int(*home)) : std::nullopt;
}

using Who = decltype(people::Allowance::who);
using What = decltype(people::Allowance::what);

std::optional<Who> whoFrom(const Fields &fields)
{
    if (fields.has("person"_L1) == fields.has("group"_L1)) {
        fields.fail("person"_L1);
        return std::nullopt;
    }
    if (const auto person = fields.maybeId<PersonId>("person"_L1))
        return *person;
    const auto group = fields.maybeId<GroupId>("group"_L1);
    return group ? std::optional<Who>(*group) : std::nullopt;
}

std::optional<What> whatFrom(const Fields &fields)
{
    if (int(fields.has("key"_L1)) + int(fields.has("keygroup"_L1)) + int(fields.has("every_key"_L1)) != 1) {
        fields.fail("key"_L1);
        return std::nullopt;
    }
    if (fields.has("every_key"_L1) && fields.truth("every_key"_L1))
        return people::EveryKey{};
    if (const auto key = fields.maybeId<KeyId>("key"_L1))
        return *key;
    const auto group = fields.maybeId<KeyGroupId>("keygroup"_L1);
    if (!group)
        fields.fail("key"_L1);
    return group ? std::optional<What>(*group) : std::nullopt;
}

template <class T>
Decoded<Entity> asEntity(Decoded<T> decoded)
{
    if (!decoded)
        return decoded.error();
    return Entity(std::move(decoded).value());
}

/// `make` reads an entity with the id of its own kind.
template <class IdType, class Make>
Decoded<Entity> withId(const QString &id, Make make)
{
    const auto known = IdType::fromString(id);
    return known ? asEntity(make(*known)) : Malformed{u"/id"_s};
}

} // namespace

QJsonObject toJson(const PersonRecord &record)
{
    const people::Person &person = record.person;
    QJsonObject object{{u"name"_s, person.name.toString()},
                       {u"role"_s, wordIn(words::Roles, person.role)},
                       {u"kind"_s, wordIn(words::Kinds, person.kind)}};
    QJsonArray badges;
    for (const CardUid &badge : record.badges)
        badges.append(badge.toHex());
    insertSome(object, u"language"_s, person.language);
    insertSome(object, u"badges"_s, badges);
    insertSome(object, u"codes"_s, codesToJson(record.codes));
    insertSome(object, u"groups"_s, idsToJson(record.groups));
    insertTrue(object, u"suspended"_s, record.suspended);
    if (!record.number.isEmpty()) {
        object.insert(u"number"_s, toHex(record.number));
        object.insert(u"number_tail"_s, record.numberTail);
    }
    if (record.factors)
        object.insert(u"second_factor"_s, factorsToJson(*record.factors));
    return object;
}

Decoded<PersonRecord> personFrom(const PersonId &id, const QJsonObject &data)
{
    Faults faults;
    const Fields fields(data, faults);
    const auto name = fields.label("name"_L1);
    if (!name)
        return faults.first();
    PersonRecord record{{id, *name, fields.word("role"_L1, words::Roles), languageFrom(fields), {}},
                        badgesFrom(fields),
                        codesFrom(fields),
                        {},
                        {},
                        fields.ids<GroupId>("groups"_L1, MaxMemberships),
                        fields.truthOr("suspended"_L1, false),
                        {}};
    record.person.kind = fields.word("kind"_L1, words::Kinds);
    record.person.hasBadge = !record.badges.isEmpty();
    readNumber(fields, record);
    if (fields.has("second_factor"_L1))
        record.factors = factorsFrom(fields.fields("second_factor"_L1));
    if (faults.any())
        return faults.first();
    return record;
}

QJsonObject toJson(const KeyRecord &record)
{
    const keys::Terms &terms = record.key.terms;
    QJsonObject object{{u"name"_s, record.key.name.toString()}, {u"fob"_s, record.key.fob.toHex()}};
    insertSome(object, u"groups"_s, idsToJson(record.groups));
    insertTrue(object, u"badge_with_pin"_s, terms.guard.badgeWithPin);
    insertTrue(object, u"number_alone_offline"_s, terms.guard.numberAloneOffline);
    insertTrue(object, u"high"_s, terms.guard.high);
    insertTrue(object, u"ask_reason"_s, terms.askReason);
    if (record.key.homeBin)
        object.insert(u"home"_s, record.key.homeBin->toInt());
    if (terms.people > 1)
        object.insert(u"people"_s, terms.people);
    if (terms.loan.count() > 0)
        object.insert(u"loan_minutes"_s, qint64(terms.loan.count()));
    insertSome(object, u"note"_s, terms.note ? terms.note->toString() : QString());
    insertSome(object, u"lives_at"_s, terms.livesAt ? terms.livesAt->toString() : QString());
    insertSome(object, u"owner"_s, terms.owner ? terms.owner->toString() : QString());
    return object;
}

Decoded<KeyRecord> keyFrom(const KeyId &id, const QJsonObject &data)
{
    Faults faults;
    const Fields fields(data, faults);
    const auto name = fields.label("name"_L1);
    const auto fob = cardFrom(fields.text("fob"_L1, MaxUid));
    if (!fob)
        fields.fail("fob"_L1);
    if (!name || !fob)
        return faults.first();
    KeyRecord record{{id, *name, *fob, homeFrom(fields), termsFrom(fields)},
                     fields.ids<KeyGroupId>("groups"_L1, MaxMemberships)};
    if (faults.any())
        return faults.first();
    return record;
}

QJsonObject toJson(const PermissionRecord &record)
{
    const access::Permission &permission = record.allowance.permission;
    QJsonObject object{{u"role"_s, wordIn(words::KeyRoles, permission.role)}};
    if (const auto *person = std::get_if<PersonId>(&record.allowance.who))
        object.insert(u"person"_s, person->toString());
    else if (const auto *group = std::get_if<GroupId>(&record.allowance.who))
        object.insert(u"group"_s, group->toString());
    if (const auto *key = std::get_if<KeyId>(&record.allowance.what))
        object.insert(u"key"_s, key->toString());
    else if (const auto *keyGroup = std::get_if<KeyGroupId>(&record.allowance.what))
        object.insert(u"keygroup"_s, keyGroup->toString());
    else
        object.insert(u"every_key"_s, true);
    if (permission.from.isValid())
        object.insert(u"from"_s, toJson(permission.from));
    if (permission.until.isValid())
        object.insert(u"until"_s, toJson(permission.until));
    insertSome(object, u"weekly"_s, access::shiftsToText(permission.shifts));
    return object;
}

Decoded<PermissionRecord> permissionFrom(const PermissionId &id, const QJsonObject &data)
{
    Faults faults;
    const Fields fields(data, faults);
    const auto who = whoFrom(fields);
    const auto what = whatFrom(fields);
    const access::Permission permission{fields.maybeMoment("from"_L1), fields.maybeMoment("until"_L1),
                                        shiftsFrom(fields, "weekly"_L1), fields.word("role"_L1, words::KeyRoles)};
    if (permission.from.isValid() && permission.until.isValid() && permission.until <= permission.from)
        fields.fail("until"_L1);
    if (faults.any() || !who || !what)
        return faults.first();
    return PermissionRecord{id, {*who, *what, permission}};
}

QJsonObject toJson(const PinRecord &record) { return {{u"sealed"_s, toBase64(record.sealed)}}; }

Decoded<PinRecord> pinFrom(const PersonId &person, const QJsonObject &data)
{
    Faults faults;
    const QByteArray sealed = Fields(data, faults).base64("sealed"_L1, 1, MostSealed);
    if (faults.any())
        return faults.first();
    return PinRecord{person, sealed};
}

Decoded<Entity> entityFrom(EntityKind kind, const QString &id, const QJsonObject &data)
{
    switch (kind) {
    case EntityKind::Box: return id == boxEntityId() ? asEntity(boxFrom(data)) : Malformed{u"/id"_s};
    case EntityKind::Person:
        return withId<PersonId>(id, [&](const PersonId &known) { return personFrom(known, data); });
    case EntityKind::Group: return withId<GroupId>(id, [](const GroupId &known) { return Decoded<GroupId>(known); });
    case EntityKind::Key: return withId<KeyId>(id, [&](const KeyId &known) { return keyFrom(known, data); });
    case EntityKind::KeyGroup:
        return withId<KeyGroupId>(id, [](const KeyGroupId &known) { return Decoded<KeyGroupId>(known); });
    case EntityKind::Permission:
        return withId<PermissionId>(id, [&](const PermissionId &known) { return permissionFrom(known, data); });
    case EntityKind::Pin: return withId<PersonId>(id, [&](const PersonId &known) { return pinFrom(known, data); });
    }
    return Malformed{u"/kind"_s};
}

} // namespace latchkey::sync
