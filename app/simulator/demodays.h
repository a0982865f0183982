// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>

namespace latchkey::simulator {

/// Moves the bookings of a demonstration, which are written for 2 June 2025, by as many days as have passed in the box's
/// hours until `now` (UTC): so one of them always runs, one is over and one is still to come.
void moveBookingsToToday(site::SiteFile &site, const QDateTime &now);

} // namespace latchkey::simulator
