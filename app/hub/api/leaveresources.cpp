// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

namespace {

QVector<SchemaFault> rulesOfWindow(const QJsonObject &doc)
{
    // Both are yyyy-MM-ddTHH:mm: as texts they are in the order of time.
    const QString from = doc.value(u"from"_s).toString();
    const QString until = doc.value(u"until"_s).toString();
    if (!from.isEmpty() && !until.isEmpty() && until <= from)
        return {fault(u"/until"_s, "invalid", u"it must end after it begins"_s)};
    return {};
}

QVector<SchemaFault> rulesOfPermission(const QJsonObject &doc)
{
    QVector<SchemaFault> faults = rulesOfWindow(doc);
    if (countOf(doc, {u"person"_s, u"group"_s}) != 1)
        faults.append(fault(u"/person"_s, "invalid", u"exactly one of person and group is wanted"_s));
    if (countOf(doc, {u"key"_s, u"keyGroup"_s, u"location"_s, u"everyKey"_s}) != 1)
        faults.append(fault(u"/key"_s, "invalid", u"exactly one of key, keyGroup, location and everyKey is wanted"_s));
    if (countOf(doc, {u"shifts"_s, u"timeShift"_s}) > 1)
        faults.append(fault(u"/shifts"_s, "invalid", u"either shifts or a timeShift, not both"_s));
    return faults;
}

} // namespace

Resource permission()
{
    const Schema schema = Schema::object()
                              .maybe(u"person"_s, schemas::id().orNull())
                              .maybe(u"group"_s, schemas::id().orNull())
                              .maybe(u"key"_s, schemas::id().orNull())
                              .maybe(u"keyGroup"_s, schemas::id().orNull())
                              .maybe(u"location"_s, schemas::id().orNull().described(u"All keys whose home is there"_s))
                              .maybe(u"everyKey"_s, Schema::boolean())
                              .maybe(u"role"_s, Schema::choice({u"view"_s, u"exchange"_s, u"continuous"_s}))
                              .maybe(u"from"_s, schemas::localTime().orNull())
                              .maybe(u"until"_s, schemas::localTime().orNull())
                              .maybe(u"shifts"_s, shifts().orNull())
                              .maybe(u"timeShift"_s, schemas::id().orNull());
    const auto references = [](const QJsonObject &doc) {
        return referencesOf(doc, u"person"_s, u"person"_s, IfGone::GoToo)
            + referencesOf(doc, u"group"_s, u"group"_s, IfGone::GoToo)
            + referencesOf(doc, u"key"_s, u"key"_s, IfGone::GoToo)
            + referencesOf(doc, u"keyGroup"_s, u"keygroup"_s, IfGone::GoToo)
            + referencesOf(doc, u"location"_s, u"location"_s, IfGone::GoToo)
            + referencesOf(doc, u"timeShift"_s, u"timeshift"_s, IfGone::Keep);
    };
    return {"permissions",
            u"permission"_s,
            u"Permission"_s,
            u"Leave to take keys; times are meant in the hours of each box"_s,
            Right::SeePeople,
            Right::ManagePermissions,
            schema,
            {},
            {},
            references,
            rulesOfPermission};
}

Resource timeShift()
{
    return {"time-shifts",
            u"timeshift"_s,
            u"TimeShift"_s,
            u"Hours of the week that permissions share"_s,
            Right::SeePeople,
            Right::ManagePermissions,
            Schema::object().with(u"name"_s, schemas::name()).with(u"shifts"_s, shifts()),
            {},
            {},
            {},
            {}};
}

Resource booking()
{
    const Schema schema = Schema::object()
                              .with(u"name"_s, schemas::name().described(u"The guest's"_s))
                              .with(u"keys"_s, Schema::list(schemas::id(), 1, 20))
                              .with(u"from"_s, schemas::localTime())
                              .with(u"until"_s, schemas::localTime())
                              .maybe(u"email"_s, schemas::mail().orNull())
                              .maybe(u"mobile"_s, schemas::mobile().orNull())
                              .maybe(u"language"_s, schemas::language().orNull())
                              .maybe(u"code"_s,
                                     Schema::pattern(u"[4-9][0-9]{8}"_s, 9)
                                         .writeOnly()
                                         .described(
                                             u"Nine digits that begin with 4 to 9; without it, the hub draws one"_s));
    return {"bookings",
            u"booking"_s,
            u"Booking"_s,
            u"Leave for a guest, who comes with nothing but a code"_s,
            Right::ManageBookings,
            Right::ManageBookings,
            schema,
            {u"code"_s},
            {},
            [](const QJsonObject &doc) { return referencesOf(doc, u"keys"_s, u"key"_s); },
            rulesOfWindow};
}

} // namespace latchkey::hub::resourceparts
