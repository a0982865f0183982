// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

constexpr qsizetype MaxGroups = 1000;

/// The "groups" or "keyGroups" list.
template <class IdType>
[[nodiscard]] QVector<SiteGroup<IdType>> readGroups(const Node &node)
{
    QVector<SiteGroup<IdType>> groups;
    QSet<IdType> taken;
    const auto nodes = node.list(MaxGroups).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        const auto object = each.object(Part::Group);
        if (!object)
            continue;
        const auto id = object->read(QStringLiteral("id"), [](const Node &n) { return n.id<IdType>(); });
        const auto name = object->read(QStringLiteral("name"), [](const Node &n) { return n.label(); });
        if (!id || !name)
            continue;
        if (taken.contains(*id))
            each.fail(QStringLiteral("the id %1 belongs to another group already").arg(id->toString()));
        taken.insert(*id);
        groups.append({*id, *name});
    }
    return groups;
}

} // namespace latchkey::site
