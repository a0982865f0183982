// SPDX-License-Identifier: Apache-2.0
#include "wallclock.h"

#include <algorithm>

namespace latchkey::access {

using namespace std::chrono;

WallClock::WallClock(const QDateTime &now, const QTimeZone &zone) : m_now(milliseconds(now.toMSecsSinceEpoch()))
{
    constexpr int DaysBefore = 3;
    constexpr int DaysAfter = 21;
    const auto utc = [](const QDateTime &moment) { return Utc(milliseconds(moment.toMSecsSinceEpoch())); };
    const QDateTime first = now.addDays(-DaysBefore);
    const QDateTime last = now.addDays(DaysAfter);
    m_stretches.append({utc(first), seconds(zone.offsetFromUtc(first))});
    for (auto change = zone.nextTransition(first); change.atUtc.isValid() && change.atUtc < last;
         change = zone.nextTransition(change.atUtc))
        m_stretches.append({utc(change.atUtc), seconds(change.offsetFromUtc)});
}

local_days WallClock::today() const
{
    const auto after = [this](const Stretch &stretch) { return stretch.from > m_now; };
    const auto next = std::find_if(m_stretches.cbegin(), m_stretches.cend(), after);
    return floor<days>(Local(m_now.time_since_epoch() + std::prev(next)->offset));
}

WallClock::Utc WallClock::firstFrom(Local time) const
{
    for (auto it = m_stretches.cbegin();; ++it) {
        const Utc moment(time.time_since_epoch() - it->offset);
        const auto next = std::next(it);
        if (next == m_stretches.cend() || moment < next->from)
            return std::max(moment, it->from);
    }
}

WallClock::Utc WallClock::lastBefore(Local time) const
{
    for (auto it = std::prev(m_stretches.cend());; --it) {
        const Utc moment(time.time_since_epoch() - it->offset);
        const auto next = std::next(it);
        if (it == m_stretches.cbegin() || it->from < moment)
            return next == m_stretches.cend() ? moment : std::min(moment, next->from);
    }
}

} // namespace latchkey::access
