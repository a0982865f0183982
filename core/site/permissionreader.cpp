// SPDX-License-Identifier: Apache-2.0
#include "permissionreader.h"

#include "nearestname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxEntries = 20000;
constexpr qsizetype MaxNames = 10000;
constexpr qsizetype MaxShifts = 50;
constexpr qsizetype MaxPermissions = 200000;
constexpr qsizetype DaysOfWeek = 7;

/// A moment as 2025-06-02T09:00, with seconds if wanted; followed by Z or an offset, else in the box's hours.
std::optional<QDateTime> readMoment(const Node &node, const QTimeZone &zone)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?$"_s);
    const auto text = node.text();
    if (!text)
        return std::nullopt;
    const auto match = form.match(*text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    const QTime time = QTime::fromString(match.captured(2) + seconds, Qt::ISODate);
    if (!match.hasMatch() || !date.isValid() || !time.isValid()) {
        node.fail(u"%1 is no moment: write 2025-06-02T09:00, or 2025-06-02T09:00Z for UTC"_s.arg(shown(*text)));
        return std::nullopt;
    }
    if (!match.captured(4).isEmpty())
        return QDateTime::fromString(date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate) + match.captured(4),
                                     Qt::ISODate)
            .toUTC();
    const QDateTime local(date, time, zone);
    if (local.isValid() && local.time() == time && local.toUTC().toTimeZone(zone).time() == time)
        return local.toUTC();
    node.fail(u"the clocks of the box skip %1 on that day"_s.arg(shown(*text)));
    return std::nullopt;
}

/// 00:00 to 23:59; the end of a shift may also be 24:00, which WeeklyShift writes as midnight.
std::optional<QTime> readTime(const Node &node, bool isEnd)
{
    static const QRegularExpression form(u"^\\d\\d:\\d\\d$"_s);
    const auto text = node.text();
    if (!text)
        return std::nullopt;
    if (isEnd && *text == u"24:00"_s)
        return QTime(0, 0);
    const QTime time = form.match(*text).hasMatch() ? QTime::fromString(*text, u"HH:mm"_s) : QTime();
    if (time.isValid())
        return time;
    node.fail(u"%1 is no time of day, such as 07:30"_s.arg(shown(*text)));
    return std::nullopt;
}

std::bitset<7> readDays(const Node &node)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    std::bitset<7> days;
    const auto nodes = node.list(DaysOfWeek);
    if (!nodes)
        return days;
    for (const Node &each : *nodes) {
        if (const auto name = each.choice(names))
            days.set(size_t(names.indexOf(*name)));
    }
    if (nodes->isEmpty())
        node.fail(u"at least one day is expected"_s);
    return days;
}

std::optional<access::WeeklyShift> readShift(const Node &node)
{
    const auto object = node.object(Part::Shift);
    if (!object)
        return std::nullopt;
    const auto daysNode = object->member(u"days"_s);
    const auto days = daysNode ? readDays(*daysNode) : std::bitset<7>();
    const auto from = object->read(u"from"_s, [](const Node &n) { return readTime(n, false); });
    const auto untilNode = object->member(u"until"_s);
    const auto until = untilNode ? readTime(*untilNode, true) : std::nullopt;
    if (days.none() || !from || !until)
        return std::nullopt;
    if (*from == *until && untilNode->text() != u"24:00"_s) {
        node.fail(u"the shift ends when it starts; a whole day is 00:00 to 24:00"_s);
        return std::nullopt;
    }
    return access::WeeklyShift{days, *from, *until};
}

QVector<access::WeeklyShift> readShifts(const ObjectNode &object)
{
    const auto member = object.member(u"weekly"_s);
    const auto nodes = member ? member->list(MaxShifts) : std::nullopt;
    QVector<access::WeeklyShift> shifts;
    if (!nodes)
        return shifts;
    for (const Node &each : *nodes) {
        if (const auto shift = readShift(each))
            shifts.append(*shift);
    }
    // An empty list could mean never or always; whoever wants always leaves the member out.
    if (nodes->isEmpty())
        member->fail(u"at least one shift is expected; leave the member out for any hour"_s);
    return shifts;
}

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
    const auto shifts = readShifts(*object);
    if (permissions.size() + people.size() * keys.size() > MaxPermissions) {
        node.fail(u"the file has more than %1 permissions, counting each person and key"_s.arg(MaxPermissions));
        return;
    }
    for (const PersonId &person : people) {
        for (const KeyId &key : keys)
            permissions.append({person, {key, from.value_or(QDateTime()), until.value_or(QDateTime()), shifts}});
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
