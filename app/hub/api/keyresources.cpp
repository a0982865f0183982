// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

#include <core/keys/key.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

namespace {

Schema termsSchema()
{
    return Schema::object()
        .maybe(u"people"_s,
               Schema::integer(1, keys::Terms::MostPeople).described(u"How many must be there to take it"_s))
        .maybe(u"askReason"_s, Schema::boolean())
        .maybe(u"note"_s, schemas::name().orNull().described(u"What is to be typed before the door opens"_s))
        .maybe(u"loanMinutes"_s,
               Schema::integer(0, 525600).described(u"Due back so long after it was taken; 0: with the permission"_s))
        .maybe(u"badgeWithPin"_s, Schema::boolean())
        .maybe(u"numberAloneOffline"_s,
               Schema::boolean().described(
                   u"A mobile number alone is enough while no code can be sent; journalled as weak"_s))
        .maybe(u"high"_s, Schema::boolean().described(u"Never opened by one factor alone"_s));
}

} // namespace

Resource key()
{
    const Schema schema = Schema::object()
                              .with(u"name"_s, schemas::name())
                              .maybe(u"fob"_s, schemas::card().orNull())
                              .maybe(u"homeBox"_s, schemas::id().orNull())
                              .maybe(u"homeBin"_s, Schema::integer(1, 255).orNull())
                              .maybe(u"roaming"_s,
                                     Schema::boolean().described(
                                         u"May come back at any box (the default), or at its home box alone"_s))
                              .maybe(u"keyGroups"_s, Schema::list(schemas::id(), 0, 200))
                              .maybe(u"owner"_s, schemas::id().orNull())
                              .maybe(u"terms"_s, termsSchema());
    const auto references = [](const QJsonObject &doc) {
        return referencesOf(doc, u"homeBox"_s, u"box"_s) + referencesOf(doc, u"keyGroups"_s, u"keygroup"_s)
            + referencesOf(doc, u"owner"_s, u"person"_s);
    };
    const auto uniques = [](const QJsonObject &doc) {
        QVector<UniqueText> texts = cardsOf(doc.value(u"fob"_s));
        if (doc.value(u"homeBox"_s).isString() && doc.value(u"homeBin"_s).isDouble())
            texts.append(
                {u"home"_s,
                 doc.value(u"homeBox"_s).toString() + u'/' + QString::number(doc.value(u"homeBin"_s).toInt())});
        return texts;
    };
    const auto rules = [](const QJsonObject &doc) {
        QVector<SchemaFault> faults;
        const bool hasBox = doc.value(u"homeBox"_s).isString();
        if (doc.value(u"homeBin"_s).isDouble() && !hasBox)
            faults.append(fault(u"/homeBin"_s, "invalid", u"a bin is of a box: homeBox is missing"_s));
        if (doc.value(u"roaming"_s) == QJsonValue(false) && !hasBox)
            faults.append(fault(u"/roaming"_s, "invalid", u"a key that does not roam needs a homeBox"_s));
        return faults;
    };
    return {"keys",         u"key"_s,          u"Key"_s, u"A key, or bunch of keys, on one fob"_s,
            Right::SeeKeys, Right::ManageKeys, schema,   {},
            uniques,        references,        rules};
}

Resource keyGroup()
{
    return {"key-groups",
            u"keygroup"_s,
            u"KeyGroup"_s,
            u"Several keys that permissions speak of together"_s,
            Right::SeeKeys,
            Right::ManageKeys,
            Schema::object().with(u"name"_s, schemas::name()),
            {},
            {},
            {},
            {}};
}

Resource fob()
{
    return {"fobs",
            u"fob"_s,
            u"Fob"_s,
            u"A fob in stock, not on a key yet; one that is on a key is the key's"_s,
            Right::SeeKeys,
            Right::ManageKeys,
            Schema::object().with(u"card"_s, schemas::card()).maybe(u"name"_s, schemas::name().orNull()),
            {},
            [](const QJsonObject &doc) { return cardsOf(doc.value(u"card"_s)); },
            {},
            {}};
}

Resource keyCode()
{
    const Schema schema = Schema::object()
                              .with(u"key"_s, schemas::id())
                              .with(u"name"_s, schemas::name())
                              .maybe(u"code"_s, Schema::pattern(u"[0-9]{4,16}"_s, 16).writeOnly());
    return {"key-codes",
            u"keycode"_s,
            u"KeyCode"_s,
            u"A code that opens one key for whoever types it"_s,
            Right::ManageKeys,
            Right::ManageKeys,
            schema,
            {u"code"_s},
            {},
            [](const QJsonObject &doc) { return referencesOf(doc, u"key"_s, u"key"_s, IfGone::GoToo); },
            {}};
}

} // namespace latchkey::hub::resourceparts
