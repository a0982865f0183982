// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sitesamples.h"

#include <core/sync/link.h>
#include <core/sync/viewchange.h>

namespace latchkey::samples {

inline PermissionId permissionId(int number) { return *PermissionId::fromString(QStringLiteral("x-%1").arg(number)); }

inline sync::Link link()
{
    return {*sync::BoxId::fromString(QStringLiteral("b-1")), *sync::OrgId::fromString(QStringLiteral("o-1")),
            QByteArray(32, 'k'), *sync::LogId::fromString(QStringLiteral("log-1"))};
}

inline sync::ViewState state(quint64 rev)
{
    return {"d.1." + QByteArray::number(rev) + ".a", {1, rev}, {}, QDateTime(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC)};
}

inline void allow(sync::ViewChange &change, int number, int person, int key)
{
    change.permissions.put(permissionId(number),
                           sync::PermissionRecord{permissionId(number), {personId(person), keyId(key), {}}});
}

/// What a hub says of a site: permission x-1 is the first, and so on.
inline sync::ViewChange snapshotOf(const people::SiteImage &site)
{
    sync::ViewChange change;
    change.snapshot = true;
    change.box = site.box;
    for (people::PersonRecord record : site.people) {
        record.person.pin.clear();
        change.people.put(record.person.id, record);
    }
    for (const people::KeyRecord &record : site.keys)
        change.keys.put(record.key.id, record);
    for (const GroupId &group : site.groups)
        change.groups.put(group, sync::Nothing());
    for (const KeyGroupId &group : site.keyGroups)
        change.keyGroups.put(group, sync::Nothing());
    int number = 0;
    for (const people::Allowance &allowance : site.permissions) {
        const PermissionId id = permissionId(++number);
        change.permissions.put(id, sync::PermissionRecord{id, allowance});
    }
    return change;
}

} // namespace latchkey::samples
