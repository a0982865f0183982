// SPDX-License-Identifier: Apache-2.0
#include "peoplereader.h"

#include "factorreader.h"
#include "mobilereader.h"
#include "references.h"
#include "typedcode.h"

#include <core/access/pinrules.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxPeople = 10000;
constexpr qsizetype MaxBadges = 20;
constexpr qsizetype MaxMemberships = 100;

people::Role readRole(const ObjectNode &object)
{
    const auto word = object.read(u"role"_s, [](const Node &n) {
        return n.choice({u"user"_s, u"staff"_s, u"admin"_s});
    });
    if (word == u"admin"_s)
        return people::Role::Admin;
    return word == u"staff"_s ? people::Role::Staff : people::Role::User;
}

QVector<CardUid> readBadges(const ObjectNode &object, const QString &owner, CardOwners &cards)
{
    const auto nodes = object.read(u"badges"_s, [](const Node &n) { return n.list(MaxBadges); })
                           .value_or(QVector<Node>{});
    QVector<CardUid> badges;
    for (const Node &each : nodes) {
        const auto card = each.card();
        if (card && claimCard(each, *card, owner, cards))
            badges.append(*card);
    }
    return badges;
}

people::Kind readKind(const ObjectNode &object)
{
    const auto word = object.read(u"kind"_s, [](const Node &n) { return n.choice({u"box-only"_s, u"full"_s}); });
    const people::Kind kind = word == u"full"_s ? people::Kind::Full : people::Kind::BoxOnly;
    if (kind != people::Kind::Full && object.has(u"mobile"_s))
        object.fail(u"\"mobile\" is for people with an account: write \"kind\": \"full\" beside it"_s);
    return kind;
}

/// Whether a code or a number alone opens something here.
bool isOneFactorEnough(const access::FactorSettings &factors)
{
    return factors.ownPickUps == access::FactorSetting::Off || factors.userPickUps == access::FactorSetting::Off;
}

void warnAbout(const ObjectNode &object, const SitePerson &person, const Manners &manners)
{
    const bool typesSomething = !person.accessCode.isEmpty() || !person.number.isEmpty();
    if (!typesSomething && person.badges.isEmpty())
        object.warn(u"this person has no access code, no mobile number and no badge: the box cannot recognise them"_s);
    if (typesSomething && person.pin.isEmpty() && person.badges.isEmpty() && !isOneFactorEnough(manners.factors))
        object.warn(u"this person has no PIN and no badge, so a code or number alone will not open anything"_s);
    const access::PinPolicy policy{int(person.pin.size())};
    // Which rule it breaks is not told: that would be half of the PIN.
    if (!person.pin.isEmpty() && access::faultOf(person.pin, policy, person.number) != access::PinFault::None)
        object.warn(u"this PIN is among the first that anybody would try"_s);
}

/// Everything by which the box recognises a person.
void readCredentials(const ObjectNode &object, Reading &reading, SitePerson &person)
{
    const int length = reading.box->manners.pinLength;
    person.accessCode = readSecret(object, u"accessCode"_s, reading, faultOfAccessCode);
    person.number = readMobile(object, reading);
    person.pin = readSecret(object, u"pin"_s, reading, [&](const Secret &s) { return faultOfPin(s, length); });
    person.badges = readBadges(object, u"person "_s + person.id.toString(), reading.cards);
    if (!person.accessCode.isEmpty())
        reading.codes.append({person.accessCode, object.pathOf(u"accessCode"_s)});
}

std::optional<SitePerson> readPerson(const Node &node, Reading &reading)
{
    const auto object = node.object(Part::Person);
    if (!object)
        return std::nullopt;
    const SiteBox &box = *reading.box;
    const auto id = object->read(u"id"_s, [](const Node &n) { return n.id<PersonId>(); });
    const auto name = object->read(u"name"_s, [](const Node &n) { return n.label(); });
    const auto language = object->read(u"language"_s, [&](const Node &n) { return n.choice(box.languages); });
    if (!id || !name)
        return std::nullopt;
    SitePerson person{*id, *name, readRole(*object), language.value_or(QString()), {}, {}, {}};
    person.kind = readKind(*object);
    readCredentials(*object, reading, person);
    person.groups = readReferences<GroupId>(*object, u"groups"_s, MaxMemberships, u"group"_s, reading.known.groups);
    person.suspended = object->truth(u"suspended"_s, false);
    person.factors = object->read(u"secondFactor"_s,
                                  [&](const Node &n) { return readFactors(n, box.manners.factors); });
    warnAbout(*object, person, box.manners);
    return person;
}

} // namespace

QVector<SitePerson> readPeople(const Node &node, Reading &reading)
{
    QVector<SitePerson> people;
    const auto nodes = node.list(MaxPeople).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        const auto person = readPerson(each, reading);
        if (!person)
            continue;
        if (reading.named.contains(person->id))
            each.fail(u"the id %1 belongs to another person already"_s.arg(person->id.toString()));
        reading.named.insert(person->id);
        people.append(*person);
    }
    return people;
}

} // namespace latchkey::site
