// SPDX-License-Identifier: Apache-2.0
#include "permissionreader.h"

#include "references.h"
#include "shiftreader.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxPermissions = 200000;

using Who = decltype(people::Allowance::who);
using What = decltype(people::Allowance::what);

QVector<Who> readWho(const ObjectNode &object, const Known &known)
{
    QVector<Who> who;
    if (!hasExactlyOne(object, {u"person"_s, u"people"_s, u"group"_s, u"groups"_s}))
        return who;
    const auto people = readOneOrMany<PersonId>(object, u"person"_s, u"people"_s, u"person"_s, known.people);
    const auto groups = readOneOrMany<GroupId>(object, u"group"_s, u"groups"_s, u"group"_s, known.groups);
    std::copy(people.cbegin(), people.cend(), std::back_inserter(who));
    std::copy(groups.cbegin(), groups.cend(), std::back_inserter(who));
    return who;
}

QVector<What> readWhat(const ObjectNode &object, const Known &known)
{
    QVector<What> what;
    if (!hasExactlyOne(object, {u"key"_s, u"keys"_s, u"keyGroup"_s, u"keyGroups"_s, u"everyKey"_s}))
        return what;
    const auto keys = readOneOrMany<KeyId>(object, u"key"_s, u"keys"_s, u"key"_s, known.keys);
    const auto groups = readOneOrMany<KeyGroupId>(object, u"keyGroup"_s, u"keyGroups"_s, u"key group"_s,
                                                  known.keyGroups);
    std::copy(keys.cbegin(), keys.cend(), std::back_inserter(what));
    std::copy(groups.cbegin(), groups.cend(), std::back_inserter(what));
    if (object.truth(u"everyKey"_s, false))
        what.append(people::EveryKey{});
    else if (object.has(u"everyKey"_s))
        object.fail(u"\"everyKey\" can only be true; name keys or key groups instead"_s);
    return what;
}

access::KeyRole readKeyRole(const ObjectNode &object)
{
    using access::KeyRole;
    static const QStringList words{u"view"_s, u"exchange"_s, u"continuous"_s, u"owner"_s};
    const auto word = object.read(u"role"_s, [](const Node &n) { return n.choice(words); });
    return word ? KeyRole(words.indexOf(*word)) : KeyRole::Exchange;
}

void readEntry(const Node &node, const Reading &reading, QVector<people::Allowance> &permissions)
{
    const auto object = node.object(Part::Permission);
    if (!object)
        return;
    const auto who = readWho(*object, reading.known);
    const auto what = readWhat(*object, reading.known);
    const auto moment = [&](const Node &n) { return readMoment(n, reading.box->timeZone); };
    const auto from = object->read(u"from"_s, moment);
    const auto until = object->read(u"until"_s, moment);
    if (from && until && *until <= *from)
        node.fail(u"the permission ends before it starts"_s);
    const access::Permission permission{from.value_or(QDateTime()), until.value_or(QDateTime()),
                                        readShifts(*object, u"weekly"_s), readKeyRole(*object)};
    if (permissions.size() + who.size() * what.size() > MaxPermissions) {
        node.fail(u"the file has more than %1 permissions, counting each pair that a line names"_s.arg(MaxPermissions));
        return;
    }
    for (const Who &each : who) {
        for (const What &key : what)
            permissions.append({each, key, permission});
    }
}

} // namespace

QVector<people::Allowance> readPermissions(const Node &node, const Reading &reading)
{
    QVector<people::Allowance> permissions;
    const auto nodes = node.list(MaxPermissions).value_or(QVector<Node>{});
    for (const Node &each : nodes)
        readEntry(each, reading, permissions);
    return permissions;
}

} // namespace latchkey::site
