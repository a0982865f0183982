// SPDX-License-Identifier: Apache-2.0
#include "shiftreader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxShifts = 50;
constexpr qsizetype DaysOfWeek = 7;

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

} // namespace

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

QVector<access::WeeklyShift> readShifts(const ObjectNode &object, const QString &name)
{
    const auto member = object.member(name);
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

} // namespace latchkey::site
