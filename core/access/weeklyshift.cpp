// SPDX-License-Identifier: Apache-2.0
#include "weeklyshift.h"

#include <algorithm>

namespace latchkey::access {

using namespace std::chrono;

namespace {

struct Run {
    WallClock::Utc from;
    WallClock::Utc until; ///< exclusive
};

bool startsOn(const WeeklyShift &shift, local_days date) { return shift.days.test(weekday(date).iso_encoding() - 1); }

/// The run of the shift that starts on `date`.
Run runOn(const WeeklyShift &shift, local_days date, const WallClock &clock)
{
    const bool overnight = shift.until <= shift.from;
    const local_days lastDate = overnight ? date + days(1) : date;
    return {clock.firstFrom(date + milliseconds(shift.from.msecsSinceStartOfDay())),
            clock.lastBefore(lastDate + milliseconds(shift.until.msecsSinceStartOfDay()))};
}

QDateTime toQt(WallClock::Utc moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

} // namespace

QDateTime runningSince(const WeeklyShift &shift, const WallClock &clock)
{
    const local_days today = clock.today();
    // A shift that started yesterday may run on past midnight.
    for (const local_days date : {today - days(1), today}) {
        const Run run = runOn(shift, date, clock);
        if (startsOn(shift, date) && run.from <= clock.now() && clock.now() < run.until)
            return toQt(run.from);
    }
    return {};
}

bool isAnyOn(const QVector<WeeklyShift> &shifts, const WallClock &clock)
{
    const auto on = [&](const WeeklyShift &shift) { return runningSince(shift, clock).isValid(); };
    return std::any_of(shifts.cbegin(), shifts.cend(), on);
}

QDateTime nextStart(const WeeklyShift &shift, const WallClock &clock)
{
    constexpr days TwoWeeks{14}; // the clocks may skip the only run of one week
    for (days ahead{0}; ahead <= TwoWeeks; ++ahead) {
        const local_days date = clock.today() + ahead;
        const Run run = runOn(shift, date, clock);
        if (startsOn(shift, date) && run.from > clock.now() && run.from < run.until)
            return toQt(run.from);
    }
    return {};
}

QDateTime nextStart(const QVector<WeeklyShift> &shifts, const WallClock &clock)
{
    QDateTime next;
    for (const WeeklyShift &shift : shifts) {
        const QDateTime start = nextStart(shift, clock);
        if (start.isValid() && (!next.isValid() || start < next))
            next = start;
    }
    return next;
}

} // namespace latchkey::access
