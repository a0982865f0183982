// SPDX-License-Identifier: Apache-2.0
#include "demodays.h"

namespace latchkey::simulator {

void moveBookingsToToday(site::SiteFile &site, const QDateTime &now)
{
    const QTimeZone zone = site.box.timeZone;
    const qint64 days = QDate(2025, 6, 2).daysTo(now.toTimeZone(zone).date());
    const auto moved = [&](const QDateTime &moment) { return moment.toTimeZone(zone).addDays(days).toUTC(); };
    for (site::SiteBooking &booking : site.bookings) {
        booking.from = moved(booking.from);
        booking.until = moved(booking.until);
    }
}

} // namespace latchkey::simulator
