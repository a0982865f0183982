// SPDX-License-Identifier: Apache-2.0
#include "accesspolicy.h"

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

bool isOn(const WeeklyShift &shift, const Circumstances &c)
{
    const QDate today = c.now.toTimeZone(c.zone).date();
    // A shift that started yesterday may run on past midnight.
    for (const QDate date : {today.addDays(-1), today}) {
        const Span span = spanOn(shift, date, c.zone);
        if (startsOn(shift, date) && span.from <= c.now && c.now < span.until)
            return true;
    }
    return false;
}

/// When the shift starts next, or null: it has no day.
QDateTime nextStart(const WeeklyShift &shift, const Circumstances &c)
{
    constexpr int DaysOfWeek = 7;
    const QDate today = c.now.toTimeZone(c.zone).date();
    for (int ahead = 0; ahead <= DaysOfWeek; ++ahead) {
        const QDate date = today.addDays(ahead);
        const QDateTime start = utc(date, shift.from, c.zone, Edge::Start);
        if (startsOn(shift, date) && start > c.now)
            return start;
    }
    return {};
}

Decision outsideHours(const Permission &permission, const Circumstances &c)
{
    QDateTime next;
    for (const WeeklyShift &shift : permission.shifts) {
        const QDateTime start = nextStart(shift, c);
        if (start.isValid() && (!next.isValid() || start < next))
            next = start;
    }
    // A shift that starts after the permission ended is none to wait for.
    const bool tooLate = next.isValid() && permission.until.isValid() && next >= permission.until;
    return {Reason::OutsideHours, tooLate ? QDateTime() : next};
}

Decision judge(const Permission &permission, const Circumstances &c)
{
    if (permission.until.isValid() && c.now >= permission.until)
        return {Reason::Ended, permission.until};
    if (permission.from.isValid() && c.now < permission.from)
        return {Reason::NotYet, permission.from};
    const auto on = [&](const WeeklyShift &shift) { return isOn(shift, c); };
    if (!permission.shifts.isEmpty() && std::none_of(permission.shifts.cbegin(), permission.shifts.cend(), on))
        return outsideHours(permission, c);
    return {Reason::None, {}};
}

/// The smaller, the more it helps the person to hear it.
int despair(const Decision &decision)
{
    switch (decision.reason) {
    case Reason::None: return 0;
    case Reason::OutsideHours: return 1;
    case Reason::NotYet: return 2;
    case Reason::Ended: return 3;
    default: return 4;
    }
}

/// Between two that start later, the sooner; between two that ended, the later; a time rather than none.
bool isBetter(const Decision &a, const Decision &b)
{
    if (despair(a) != despair(b))
        return despair(a) < despair(b);
    if (a.at.isValid() != b.at.isValid())
        return a.at.isValid();
    return a.reason == Reason::Ended ? a.at > b.at : a.at < b.at;
}

Decision whereIsIt(const keys::Place &place)
{
    switch (place.kind) {
    case keys::Place::Kind::InBin: return {Reason::None, {}};
    case keys::Place::Kind::Out: return {Reason::KeyIsOut, place.since};
    case keys::Place::Kind::Unknown: break;
    }
    return {Reason::KeyNotSeen, {}};
}

} // namespace

Decision decide(const QVector<Permission> &permissions, const Circumstances &circumstances)
{
    Decision best;
    for (const Permission &permission : permissions) {
        const Decision decision = judge(permission, circumstances);
        if (isBetter(decision, best))
            best = decision;
    }
    // Whether a key is there is told only to those who may have it.
    return best.allowed() ? whereIsIt(circumstances.place) : best;
}

} // namespace latchkey::access
