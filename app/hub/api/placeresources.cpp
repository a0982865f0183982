// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

#include <core/access/pinrules.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

namespace {

Schema closures()
{
    const Schema closure = Schema::object()
                               .with(u"from"_s, schemas::localTime())
                               .with(u"until"_s, schemas::localTime());
    return Schema::list(closure, 0, 100);
}

Schema binUses()
{
    const Schema use = Schema::object()
                           .with(u"bin"_s, Schema::integer(1, 255))
                           .with(u"use"_s, Schema::choice({u"protected"_s, u"disabled"_s}));
    return Schema::list(use, 0, 255)
        .described(
            u"Bins that are not used as usual: protected ones take nothing in, disabled ones give nothing out either"_s);
}

} // namespace

Resource location()
{
    const Schema schema = Schema::object()
                              .with(u"name"_s, schemas::name())
                              .with(u"timeZone"_s, schemas::zone())
                              .maybe(u"phone"_s, Schema::text(0, 40))
                              .maybe(u"openingHours"_s, shifts())
                              .maybe(u"closures"_s, closures());
    return {"locations",
            u"location"_s,
            u"Location"_s,
            u"A place with boxes, and its hours"_s,
            Right::SeeKeys,
            Right::ManageBoxes,
            schema,
            {},
            {},
            {},
            {}};
}

Resource box()
{
    const Schema numbers = Schema::object()
                               .with(u"country"_s, Schema::pattern(u"[1-9][0-9]{0,2}"_s, 3))
                               .maybe(u"trunk"_s, Schema::pattern(u"[0-9]{0,3}"_s, 3));
    const Schema trust = Schema::object()
                             .maybe(u"warnHours"_s, Schema::integer(1, 8760))
                             .maybe(u"guestHours"_s,
                                    Schema::integer(1, 8760).orNull().described(
                                        u"So long after the last contact guests take nothing; null: never"_s));
    const Schema schema
        = Schema::object()
              .with(u"name"_s, schemas::name())
              .with(u"location"_s, schemas::id())
              .maybe(u"languages"_s, Schema::list(schemas::language(), 1, 20))
              .maybe(u"bins"_s, binUses())
              .maybe(u"factors"_s, factors())
              .maybe(u"numbers"_s,
                     numbers.orNull().described(u"How mobile numbers are typed here; null: nobody has one"_s))
              .maybe(u"codesFirst"_s, Schema::boolean())
              .maybe(u"badgeLinking"_s, Schema::boolean())
              .maybe(u"pinLength"_s, Schema::integer(access::PinPolicy::Least, access::PinPolicy::Most))
              .maybe(u"reasons"_s, Schema::list(schemas::name(), 0, 20))
              .maybe(u"trust"_s, trust)
              .maybe(u"geometry"_s,
                     Schema::anyObject(64 * 1024).described(
                         u"As in a site file; without it, the one that the box told when it was paired"_s));
    return {"boxes",
            u"box"_s,
            u"Box"_s,
            u"A key box"_s,
            Right::SeeKeys,
            Right::ManageBoxes,
            schema,
            {},
            {},
            [](const QJsonObject &doc) { return referencesOf(doc, u"location"_s, u"location"_s, IfGone::Keep); },
            {}};
}

} // namespace latchkey::hub::resourceparts
