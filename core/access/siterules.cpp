// SPDX-License-Identifier: Apache-2.0
#include "siterules.h"

#include "weeklyshift.h"

#include <algorithm>

namespace latchkey::access {

namespace {

/// Closures may touch and overlap; the end of the last one that reaches over `now`, or null.
QDateTime closedUntil(const QVector<Closure> &closures, const QDateTime &now)
{
    QDateTime until;
    for (const Closure &closure : closures) {
        if (closure.from <= now && now < closure.until && (!until.isValid() || closure.until > until))
            until = closure.until;
    }
    return until;
}

bool isWithin(const QVector<WeeklyShift> &weekly, const QDateTime &now, const QTimeZone &zone)
{
    const auto on = [&](const WeeklyShift &shift) { return isOn(shift, now, zone); };
    return weekly.isEmpty() || std::any_of(weekly.cbegin(), weekly.cend(), on);
}

} // namespace

Opening openingAt(const OpeningHours &hours, const QDateTime &now, const QTimeZone &zone)
{
    // Each step leaves one closure or reaches one shift; more of them than closures and shifts lead nowhere.
    const qsizetype most = 2 * (hours.closures.size() + hours.weekly.size()) + 2;
    QDateTime at = now;
    for (qsizetype step = 0; step < most && at.isValid(); ++step) {
        if (const QDateTime until = closedUntil(hours.closures, at); until.isValid())
            at = until;
        else if (!isWithin(hours.weekly, at, zone))
            at = nextStart(hours.weekly, at, zone);
        else
            return {at == now, at == now ? QDateTime() : at};
    }
    return {false, {}};
}

} // namespace latchkey::access
