// SPDX-License-Identifier: Apache-2.0
#include "permissionreader.h"

#include "nearestname.h"
#include "shiftreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxEntries = 20000;
constexpr qsizetype MaxNames = 10000;
constexpr qsizetype MaxPermissions = 200000;

template <class IdType>
std::optional<IdType> readReference(const Node &node, const QString &kind, const QSet<IdType> &known)
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
    const QString hint = nearest.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(nearest);
    node.fail(u"there is no %1 %2"_s.arg(kind, shown(id->toString())) + hint);
    return std::nullopt;
}

/// The ids under `one` ("key") or `many` ("keys"); exactly one of the two has to be there.
template <class IdType>
QVector<IdType> readReferences(const ObjectNode &object, const QString &one, const QString &many,
                               const QSet<IdType> &known)
{
    if (object.has(one) == object.has(many)) {
        object.fail(u"exactly one of \"%1\" and \"%2\" is expected"_s.arg(one, many));
        return {};
    }
    QVector<Node> nodes;
    if (const auto single = object.member(one))
        nodes.append(*single);
    else
        nodes = object.read(many, [](const Node &n) { return n.list(MaxNames); }).value_or(nodes);
    QVector<IdType> ids;
    QSet<IdType> seen;
    for (const Node &each : std::as_const(nodes)) {
        const auto id = readReference<IdType>(each, one, known);
        if (!id)
            continue;
        if (seen.contains(*id))
            each.fail(u"%1 stands here twice"_s.arg(shown(id->toString())));
        seen.insert(*id);
        ids.append(*id);
    }
    return ids;
}

void readEntry(const Node &node, const Known &known, QVector<SitePermission> &permissions)
{
    const auto object = node.object(Part::Permission);
    if (!object)
        return;
    const auto people = readReferences<PersonId>(*object, u"person"_s, u"people"_s, known.people);
    const auto keys = readReferences<KeyId>(*object, u"key"_s, u"keys"_s, known.keys);
    const auto moment = [&](const Node &n) { return readMoment(n, known.zone); };
    const auto from = object->read(u"from"_s, moment);
    const auto until = object->read(u"until"_s, moment);
    if (from && until && *until <= *from)
        node.fail(u"the permission ends before it starts"_s);
    const auto shifts = readShifts(*object, u"weekly"_s);
    if (permissions.size() + people.size() * keys.size() > MaxPermissions) {
        node.fail(u"the file has more than %1 permissions, counting each person and key"_s.arg(MaxPermissions));
        return;
    }
    for (const PersonId &person : people) {
        for (const KeyId &key : keys)
            permissions.append({person, key, {from.value_or(QDateTime()), until.value_or(QDateTime()), shifts}});
    }
}

} // namespace

QVector<SitePermission> readPermissions(const Node &node, const Known &known)
{
    QVector<SitePermission> permissions;
    const auto nodes = node.list(MaxEntries).value_or(QVector<Node>{});
    for (const Node &each : nodes)
        readEntry(each, known, permissions);
    return permissions;
}

} // namespace latchkey::site
