// SPDX-License-Identifier: Apache-2.0
#include "quiethours.h"

namespace latchkey::hub::notify {

namespace {
constexpr int Day = 24 * 3600; // seconds
} // namespace

bool QuietHours::isQuiet(const QDateTime &at) const
{
    const QTime time = at.toTimeZone(zone).time();
    if (from < to)
        return from <= time && time < to;
    return from != to && (from <= time || time < to);
}

QDateTime QuietHours::end(const QDateTime &at) const
{
    if (!isQuiet(at))
        return at;
    const auto ahead = [this](const QDateTime &moment) { return moment.toTimeZone(zone).time().secsTo(to); };
    const int left = ahead(at);
    const QDateTime end = at.toUTC().addSecs(left > 0 ? left : left + Day);
    // Between the two the clocks may have been changed; an end that they skip comes when they show a later time.
    const QDateTime corrected = end.addSecs(ahead(end));
    return corrected > at && !isQuiet(corrected) ? corrected : end;
}

} // namespace latchkey::hub::notify
