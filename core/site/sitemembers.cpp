// SPDX-License-Identifier: Apache-2.0
#include "sitemembers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

const QVector<PartMembers> &partMembers()
{
    static const QVector<PartMembers> table{
        {Part::Site,
         u"site"_s,
         {u"format"_s, u"box"_s, u"geometry"_s, u"people"_s, u"keys"_s, u"permissions"_s},
         {u"groups"_s, u"keyGroups"_s, u"bookings"_s, u"keyCodes"_s}},
        {Part::Box,
         u"box"_s,
         {u"id"_s, u"name"_s, u"timeZone"_s},
         {u"phone"_s, u"languages"_s, u"defaultLanguage"_s, u"openingHours"_s, u"closures"_s, u"bins"_s,
          u"secondFactor"_s, u"numbers"_s, u"askFirst"_s, u"badgeLinking"_s, u"badgeWithPin"_s, u"pinLength"_s,
          u"reasons"_s}},
        {Part::SecondFactor, u"secondFactor"_s, {}, {u"ownPickUps"_s, u"userPickUps"_s}},
        {Part::Numbers, u"numbers"_s, {u"country"_s}, {u"trunk"_s}},
        {Part::Geometry,
         u"geometry"_s,
         {},
         {u"grid"_s, u"cabinet"_s, u"size"_s, u"screen"_s, u"reader"_s, u"button"_s, u"readerSide"_s, u"doors"_s}},
        {Part::Grid, u"grid"_s, {u"columns"_s, u"rows"_s}, {u"doorWidth"_s, u"doorHeight"_s, u"hinge"_s}},
        {Part::Cabinet, u"cabinet"_s, {u"columns"_s, u"rows"_s}, {u"hinge"_s}},
        {Part::Size, u"size"_s, {u"width"_s, u"height"_s}, {}},
        {Part::Rectangle, u"rectangle"_s, {u"x"_s, u"y"_s, u"width"_s, u"height"_s}, {}},
        {Part::Point, u"point"_s, {u"x"_s, u"y"_s}, {}},
        {Part::Door, u"door"_s, {u"number"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"bins"_s}, {u"hinge"_s}},
        {Part::Group, u"group"_s, {u"id"_s, u"name"_s}, {}},
        {Part::Person,
         u"person"_s,
         {u"id"_s, u"name"_s},
         {u"kind"_s, u"role"_s, u"language"_s, u"accessCode"_s, u"mobile"_s, u"pin"_s, u"badges"_s, u"groups"_s,
          u"suspended"_s, u"secondFactor"_s}},
        {Part::Key,
         u"key"_s,
         {u"id"_s, u"name"_s, u"fob"_s},
         {u"homeBin"_s, u"groups"_s, u"owner"_s, u"badgeWithPin"_s, u"high"_s, u"numberAloneOffline"_s, u"people"_s,
          u"askReason"_s, u"note"_s, u"loan"_s, u"roams"_s, u"livesAt"_s}},
        {Part::Permission,
         u"permission"_s,
         {},
         {u"person"_s, u"people"_s, u"group"_s, u"groups"_s, u"key"_s, u"keys"_s, u"keyGroup"_s, u"keyGroups"_s,
          u"everyKey"_s, u"role"_s, u"from"_s, u"until"_s, u"weekly"_s}},
        {Part::Booking,
         u"booking"_s,
         {u"id"_s, u"code"_s, u"from"_s, u"until"_s},
         {u"key"_s, u"keys"_s, u"name"_s, u"language"_s}},
        {Part::KeyCode, u"keyCode"_s, {u"id"_s, u"key"_s, u"code"_s}, {}},
        {Part::Shift, u"shift"_s, {u"days"_s, u"from"_s, u"until"_s}, {}},
        {Part::Closure, u"closure"_s, {u"from"_s, u"until"_s}, {}},
        {Part::BinRule, u"binRule"_s, {u"bin"_s, u"use"_s}, {}},
    };
    return table;
}

const PartMembers &membersOf(Part part)
{
    const auto &table = partMembers();
    const auto it = std::find_if(table.cbegin(), table.cend(),
                                 [&](const PartMembers &members) { return members.part == part; });
    Q_ASSERT(it != table.cend());
    return *it;
}

} // namespace latchkey::site
