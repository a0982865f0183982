// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/nearestname.h>
#include <core/site/sitenode.h>

#include <algorithm>

namespace latchkey::site {

/// An id that has to be among `known`. `kind` is what it is the id of, as an error says it: "person", "key group".
template <class IdType>
[[nodiscard]] std::optional<IdType> readReference(const Node &node, const QString &kind, const QSet<IdType> &known)
{
    const auto id = node.id<IdType>();
    if (!id || known.contains(*id))
        return id;
    if (node.problems().isFull())
        return std::nullopt;
    QStringList names;
    std::transform(known.cbegin(), known.cend(), std::back_inserter(names),
                   [](const IdType &k) { return k.toString(); });
    names.sort();
    const QString nearest = nearestName(id->toString(), names);
    const QString hint = nearest.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(nearest);
    node.fail(QStringLiteral("there is no %1 %2").arg(kind, shown(id->toString())) + hint);
    return std::nullopt;
}

/// The ids of a list, each once.
template <class IdType>
[[nodiscard]] QVector<IdType> readReferences(const QVector<Node> &nodes, const QString &kind, const QSet<IdType> &known)
{
    QVector<IdType> ids;
    QSet<IdType> seen;
    for (const Node &each : nodes) {
        const auto id = readReference<IdType>(each, kind, known);
        if (!id)
            continue;
        if (seen.contains(*id))
            each.fail(QStringLiteral("%1 stands here twice").arg(shown(id->toString())));
        seen.insert(*id);
        ids.append(*id);
    }
    return ids;
}

/// The ids in the list under `name`, of at most `most`; none where there is none.
template <class IdType>
[[nodiscard]] QVector<IdType> readReferences(const ObjectNode &object, const QString &name, qsizetype most,
                                             const QString &kind, const QSet<IdType> &known)
{
    const auto nodes = object.read(name, [most](const Node &n) { return n.list(most); }).value_or(QVector<Node>{});
    return readReferences<IdType>(nodes, kind, known);
}

/// The id under `one` ("key"), or those in the list under `many` ("keys"); none where there is neither.
template <class IdType>
[[nodiscard]] QVector<IdType> readOneOrMany(const ObjectNode &object, const QString &one, const QString &many,
                                            const QString &kind, const QSet<IdType> &known)
{
    constexpr qsizetype MaxNames = 10000;
    if (const auto single = object.member(one))
        return readReferences<IdType>(QVector<Node>{*single}, kind, known);
    return readReferences<IdType>(object, many, MaxNames, kind, known);
}

/// Whether exactly one of these members is there; if not, it is told.
[[nodiscard]] bool hasExactlyOne(const ObjectNode &object, const QStringList &names);

} // namespace latchkey::site
