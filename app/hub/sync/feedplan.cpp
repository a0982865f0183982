// SPDX-License-Identifier: Apache-2.0
#include "feedplan.h"

#include "projection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using sync::EntityKind;

/// Whether a key can be told from others, and so is one for a box.
bool hasFob(const QJsonObject &key) { return key.value(u"fob"_s).isString(); }

bool hasOwner(const QJsonObject &key) { return hasFob(key) && key.value(u"owner"_s).isString(); }

FeedPlan planKey(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    FeedPlan plan;
    const bool there = hasFob(after);
    if (there || hasFob(before))
        plan.everywhere.append({EntityKind::Key, id, !there});
    if (hasOwner(before) || hasOwner(after))
        plan.everywhere.append({EntityKind::Permission, projection::ownersPermissionId(id), !hasOwner(after)});
    // What speaks of a key that no box knew, or knows no more, comes and goes with it.
    if (there != hasFob(before))
        plan.dependants = {{u"permission"_s, u"key"_s}, {u"booking"_s, u"keys"_s}, {u"keycode"_s, u"key"_s}};
    return plan;
}

FeedPlan planBooking(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    FeedPlan plan;
    plan.everywhere.append({EntityKind::Person, id, after.isEmpty()});
    const qsizetype now = after.value(u"keys"_s).toArray().size();
    const qsizetype most = qMax(now, before.value(u"keys"_s).toArray().size());
    for (qsizetype i = 0; i < most; ++i)
        plan.everywhere.append({EntityKind::Permission, projection::guestsPermissionId(id, int(i)), i >= now});
    return plan;
}

FeedPlan planKeyCode(const QString &id, const QJsonObject &after)
{
    FeedPlan plan;
    plan.everywhere.append({EntityKind::Person, id, after.isEmpty()});
    plan.everywhere.append({EntityKind::Permission, projection::keyCodesPermissionId(id), after.isEmpty()});
    return plan;
}

FeedPlan planLocation(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    FeedPlan plan;
    if (before.isEmpty() || after.isEmpty())
        plan.everywhere.append({EntityKind::KeyGroup, projection::locationGroupId(id), after.isEmpty()});
    plan.dependants = {{u"box"_s, u"location"_s}};
    plan.alsoContent = before.value(u"timeZone"_s) != after.value(u"timeZone"_s);
    return plan;
}

FeedPlan planBox(const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    FeedPlan plan;
    plan.boxes.append(id);
    // Other boxes say where a key that does not roam belongs, and permissions may speak of all keys of a location.
    const bool moved = before.value(u"location"_s) != after.value(u"location"_s);
    if (moved || before.value(u"name"_s) != after.value(u"name"_s))
        plan.dependants = {{u"key"_s, u"homeBox"_s}};
    plan.alsoContent = moved && !before.isEmpty() && !after.isEmpty();
    return plan;
}

} // namespace

FeedPlan feedPlanFor(const QString &kind, const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    if (kind == u"person"_s)
        return {{{EntityKind::Person, id, after.isEmpty()}}, {}, false, {}};
    if (kind == u"group"_s)
        return {{{EntityKind::Group, id, after.isEmpty()}}, {}, false, {}};
    if (kind == u"keygroup"_s)
        return {{{EntityKind::KeyGroup, id, after.isEmpty()}}, {}, false, {}};
    if (kind == u"permission"_s)
        return {{{EntityKind::Permission, id, after.isEmpty()}}, {}, false, {}};
    if (kind == u"key"_s)
        return planKey(id, before, after);
    if (kind == u"booking"_s)
        return planBooking(id, before, after);
    if (kind == u"keycode"_s)
        return planKeyCode(id, after);
    if (kind == u"timeshift"_s)
        return {{}, {}, false, {{u"permission"_s, u"timeShift"_s}}};
    if (kind == u"location"_s)
        return planLocation(id, before, after);
    if (kind == u"box"_s)
        return planBox(id, before, after);
    return {};
}

} // namespace latchkey::hub
