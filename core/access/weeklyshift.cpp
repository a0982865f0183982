// SPDX-License-Identifier: Apache-2.0
#include "weeklyshift.h"

#include <algorithm>

namespace latchkey::access {

namespace {

struct Span {
    QDateTime from;
    QDateTime until;
};

enum class Edge { Start, End };

/// A local time of day on a date, as UTC. Qt 6.4 gives a wrong moment for an hour that the clocks skip, and always
/// the second of one that they repeat; a shift starts with the first and ends with the second, and where its edge
/// is skipped, with the change itself.
QDateTime utc(QDate date, QTime time, const QTimeZone &zone, Edge edge)
{
    const QDateTime naive(date, time, Qt::UTC);
    const QDateTime before = naive.addSecs(-zone.offsetFromUtc(naive.addDays(-1)));
    const QDateTime after = naive.addSecs(-zone.offsetFromUtc(naive.addDays(1)));
    const QDateTime first = std::min(before, after);
    const QDateTime second = std::max(before, after);
    const auto isThatTime = [&](const QDateTime &moment) {
        const QDateTime local = moment.toTimeZone(zone);
        return local.date() == date && local.time() == time;
    };
    if (isThatTime(first) && (edge == Edge::Start || !isThatTime(second)))
        return first;
    return isThatTime(second) ? second : zone.nextTransition(first).atUtc;
}

/// The shift that starts on `date`, in UTC.
Span spanOn(const WeeklyShift &shift, QDate date, const QTimeZone &zone)
{
    const bool overnight = shift.until <= shift.from;
    const QDate lastDate = overnight ? date.addDays(1) : date;
    return {utc(date, shift.from, zone, Edge::Start), utc(lastDate, shift.until, zone, Edge::End)};
}

bool startsOn(const WeeklyShift &shift, QDate date) { return shift.days.test(size_t(date.dayOfWeek() - 1)); }

} // namespace

bool isOn(const WeeklyShift &shift, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    // A shift that started yesterday may run on past midnight.
    for (const QDate date : {today.addDays(-1), today}) {
        const Span span = spanOn(shift, date, zone);
        if (startsOn(shift, date) && span.from <= now && now < span.until)
            return true;
    }
    return false;
}

QDateTime nextStart(const WeeklyShift &shift, const QDateTime &now, const QTimeZone &zone)
{
    constexpr int DaysOfWeek = 7;
    const QDate today = now.toTimeZone(zone).date();
    for (int ahead = 0; ahead <= DaysOfWeek; ++ahead) {
        const QDate date = today.addDays(ahead);
        const QDateTime start = utc(date, shift.from, zone, Edge::Start);
        if (startsOn(shift, date) && start > now)
            return start;
    }
    return {};
}

QDateTime nextStart(const QVector<WeeklyShift> &shifts, const QDateTime &now, const QTimeZone &zone)
{
    QDateTime next;
    for (const WeeklyShift &shift : shifts) {
        const QDateTime start = nextStart(shift, now, zone);
        if (start.isValid() && (!next.isValid() || start < next))
            next = start;
    }
    return next;
}

} // namespace latchkey::access
