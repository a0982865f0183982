// SPDX-License-Identifier: Apache-2.0
#include "siterules.h"

#include "weeklyshift.h"

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

} // namespace

Opening openingAt(const OpeningHours &hours, const QDateTime &now, const QTimeZone &zone)
{
    // Each step leaves one closure or reaches one shift; more of them than closures and shifts lead nowhere.
    const qsizetype most = 2 * (hours.closures.size() + hours.weekly.size()) + 2;
    QDateTime at = now;
    for (qsizetype step = 0; step < most && at.isValid(); ++step) {
        const QDateTime until = closedUntil(hours.closures, at);
        const WallClock clock(at, zone);
        if (until.isValid())
            at = until;
        else if (!hours.weekly.isEmpty() && !isAnyOn(hours.weekly, clock))
            at = nextStart(hours.weekly, clock);
        else
            return {at == now, at == now ? QDateTime() : at};
    }
    return {false, {}};
}

} // namespace latchkey::access
