// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/objects.h>

namespace latchkey::hub {

/// A hotel as one looks: two places, three boxes, rooms and service keys, staff in groups, guests with bookings around
/// `now`. The names are invented; numbers are of the ranges that are kept for stories.
[[nodiscard]] QVector<NewObject> demoHotel(const QDateTime &now);

} // namespace latchkey::hub
