// SPDX-License-Identifier: Apache-2.0
#include "accesspolicy.h"

#include <algorithm>

namespace latchkey::access {

namespace {

struct Span {
    QDateTime from;
    QDateTime until;
};

/// A local time of day on a date, as UTC. Where the clocks skip that hour, Qt moves on to the next valid time.
QDateTime utc(QDate date, QTime time, const QTimeZone &zone) { return QDateTime(date, time, zone).toUTC(); }

/// The shift that starts on `date`, in UTC.
Span spanOn(const WeeklyShift &shift, QDate date, const QTimeZone &zone)
{
    const bool overnight = shift.until <= shift.from;
    return {utc(date, shift.from, zone), utc(overnight ? date.addDays(1) : date, shift.until, zone)};
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
        const QDateTime start = utc(date, shift.from, c.zone);
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
    return {Reason::OutsideHours, next};
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

/// Between two that start later, the sooner; between two that ended, the later.
bool isBetter(const Decision &a, const Decision &b)
{
    if (despair(a) != despair(b))
        return despair(a) < despair(b);
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
