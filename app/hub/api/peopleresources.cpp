// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

namespace {

QVector<UniqueText> uniquesOfPerson(const QJsonObject &doc)
{
    QVector<UniqueText> uniques = cardsOf(doc.value(u"badges"_s));
    if (const QString mail = doc.value(u"email"_s).toString(); !mail.isEmpty())
        uniques.append({u"email"_s, mail.toLower()});
    if (const QString mobile = doc.value(u"mobile"_s).toString(); !mobile.isEmpty())
        uniques.append({u"mobile"_s, mobile});
    return uniques;
}

QVector<SchemaFault> rulesOfPerson(const QJsonObject &doc)
{
    QVector<SchemaFault> faults;
    const bool boxOnly = doc.value(u"kind"_s).toString() == u"box-only"_s;
    if (boxOnly && doc.value(u"mobile"_s).isString())
        faults.append(
            fault(u"/mobile"_s, "invalid", u"somebody known at boxes only has no mobile number; make them full"_s));
    if (!boxOnly && !doc.value(u"email"_s).isString() && !doc.value(u"mobile"_s).isString())
        faults.append(
            fault(u"/email"_s, "required", u"somebody with an account needs an e-mail address or a mobile number"_s));
    return faults;
}

} // namespace

Resource person()
{
    const Schema schema
        = Schema::object()
              .with(u"name"_s, schemas::name())
              .maybe(u"kind"_s,
                     Schema::choice({u"full"_s, u"box-only"_s})
                         .described(u"full (the default): has an account; box-only: known at boxes only"_s))
              .maybe(u"role"_s,
                     Schema::choice({u"user"_s, u"staff"_s, u"admin"_s})
                         .described(u"What they may do at a box beyond taking keys"_s))
              .maybe(u"email"_s, schemas::mail().orNull())
              .maybe(u"mobile"_s, schemas::mobile().orNull())
              .maybe(u"language"_s, schemas::language().orNull())
              .maybe(u"groups"_s, Schema::list(schemas::id(), 0, 200))
              .maybe(u"badges"_s, Schema::list(schemas::card(), 0, 20))
              .maybe(u"suspended"_s, Schema::boolean())
              .maybe(u"factors"_s,
                     factors().orNull().described(u"For the keys that this person owns; null: the box's"_s))
              .maybe(u"accessCode"_s,
                     Schema::pattern(u"[0-9]{4,16}"_s, 16)
                         .orNull()
                         .writeOnly()
                         .described(u"Typed at a box to say who one is; null takes it away. Never read back."_s));
    return {"people",         u"person"_s,
            u"Person"_s,      u"Somebody who takes keys"_s,
            Right::SeePeople, Right::ManagePeople,
            schema,           {u"accessCode"_s},
            uniquesOfPerson,  [](const QJsonObject &doc) { return referencesOf(doc, u"groups"_s, u"group"_s); },
            rulesOfPerson};
}

Resource group()
{
    return {"groups",
            u"group"_s,
            u"Group"_s,
            u"Several people whom permissions speak of together"_s,
            Right::SeePeople,
            Right::ManagePeople,
            Schema::object().with(u"name"_s, schemas::name()),
            {},
            {},
            {},
            {}};
}

} // namespace latchkey::hub::resourceparts
