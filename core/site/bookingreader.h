// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// The "bookings" list. One that is over is read like any other: whoever types its code hears that it has ended. The box
/// has to be known.
[[nodiscard]] QVector<SiteBooking> readBookings(const Node &node, Reading &reading);

/// The "keyCodes" list.
[[nodiscard]] QVector<SiteKeyCode> readKeyCodes(const Node &node, Reading &reading);

} // namespace latchkey::site
