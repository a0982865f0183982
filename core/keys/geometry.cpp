// SPDX-License-Identifier: Apache-2.0
#include "geometry.h"

#include <algorithm>
#include <numeric>

namespace latchkey::keys {

int Geometry::binCount() const
{
    return std::accumulate(doors.cbegin(), doors.cend(), 0,
                           [](int sum, const Door &door) { return sum + int(door.bins.size()); });
}

const Door *Geometry::door(DoorNumber number) const
{
    const auto it = std::find_if(doors.cbegin(), doors.cend(), [&](const Door &d) { return d.number == number; });
    return it == doors.cend() ? nullptr : &*it;
}

const Door *Geometry::doorOf(BinNumber bin) const
{
    const auto it = std::find_if(doors.cbegin(), doors.cend(), [&](const Door &d) { return d.bins.contains(bin); });
    return it == doors.cend() ? nullptr : &*it;
}

} // namespace latchkey::keys
