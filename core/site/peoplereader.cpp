// SPDX-License-Identifier: Apache-2.0
#include "peoplereader.h"

#include "typedcode.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxPeople = 10000;
constexpr qsizetype MaxBadges = 20;

/// An access code and where it stands; what it is never reaches an error.
struct PlacedCode {
    Secret code;
    QString path;
};

people::Role readRole(const ObjectNode &object)
{
    const auto word = object.read(u"role"_s, [](const Node &n) {
        return n.choice({u"user"_s, u"staff"_s, u"admin"_s});
    });
    if (word == u"admin"_s)
        return people::Role::Admin;
    return word == u"staff"_s ? people::Role::Staff : people::Role::User;
}

/// The lifted value of a secret member; empty where there is none. `faultOf` says what is wrong with it.
template <class FaultOf>
Secret readSecret(const ObjectNode &object, const QString &name, const LiftedSecrets &secrets, FaultOf faultOf)
{
    const auto node = object.member(name);
    if (!node || !node->text())
        return {};
    const Secret secret = secrets.value(node->path());
    const QString fault = faultOf(secret);
    if (!fault.isEmpty())
        node->fail(fault);
    return secret;
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

void warnAbout(const ObjectNode &object, const SitePerson &person)
{
    if (person.accessCode.isEmpty() && person.badges.isEmpty())
        object.warn(u"this person has neither an access code nor a badge, so the box cannot recognise them"_s);
    if (!person.accessCode.isEmpty() && person.pin.isEmpty())
        object.warn(u"this person has an access code but no PIN, so the code alone will not open anything"_s);
    if (!person.pin.isEmpty() && isTrivialPin(person.pin))
        object.warn(u"this PIN is among the first that anybody would try"_s);
}

std::optional<SitePerson> readPerson(const Node &node, const LiftedSecrets &secrets, const QStringList &languages,
                                     CardOwners &cards)
{
    const auto object = node.object(Part::Person);
    if (!object)
        return std::nullopt;
    const auto id = object->read(u"id"_s, [](const Node &n) { return n.id<PersonId>(); });
    const auto name = object->read(u"name"_s, [](const Node &n) { return n.label(); });
    const people::Role role = readRole(*object);
    const auto language = object->read(u"language"_s, [&](const Node &n) { return n.choice(languages); });
    const Secret code = readSecret(*object, u"accessCode"_s, secrets, faultOfAccessCode);
    const Secret pin = readSecret(*object, u"pin"_s, secrets, faultOfPin);
    const QString owner = u"person "_s + (id ? id->toString() : node.path());
    const QVector<CardUid> badges = readBadges(*object, owner, cards);
    if (!id || !name)
        return std::nullopt;
    const SitePerson person{*id, *name, role, language.value_or(QString()), code, pin, badges};
    warnAbout(*object, person);
    return person;
}

/// Codes identify, so no two may be alike.
void refuseDuplicateCodes(QVector<PlacedCode> codes, Problems &problems)
{
    const auto isLess = [](const PlacedCode &a, const PlacedCode &b) {
        const auto left = a.code.bytes();
        const auto right = b.code.bytes();
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    };
    std::stable_sort(codes.begin(), codes.end(), isLess);
    for (qsizetype i = 1; i < codes.size(); ++i) {
        if (codes.at(i).code == codes.at(i - 1).code)
            problems.error(codes.at(i).path, u"this is also the access code at %1"_s.arg(codes.at(i - 1).path));
    }
}

} // namespace

bool claimCard(const Node &node, const CardUid &card, const QString &owner, CardOwners &owners)
{
    const auto taken = owners.constFind(card);
    if (taken != owners.constEnd()) {
        node.fail(u"this card already belongs to %1"_s.arg(*taken));
        return false;
    }
    owners.insert(card, owner);
    return true;
}

QVector<SitePerson> readPeople(const Node &node, const LiftedSecrets &secrets, const QStringList &languages,
                               CardOwners &cards)
{
    QVector<SitePerson> people;
    QVector<PlacedCode> codes;
    QSet<PersonId> ids;
    const auto nodes = node.list(MaxPeople).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        const auto person = readPerson(each, secrets, languages, cards);
        if (!person)
            continue;
        if (ids.contains(person->id))
            each.fail(u"the id %1 belongs to another person already"_s.arg(person->id.toString()));
        ids.insert(person->id);
        if (!person->accessCode.isEmpty())
            codes.append({person->accessCode, each.path() + u".accessCode"_s});
        people.append(*person);
    }
    refuseDuplicateCodes(codes, node.problems());
    return people;
}

} // namespace latchkey::site
