// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>

namespace latchkey::simulator {

/// A site file of the demonstrations, whose bookings are written for 2 June 2025, with the bookings moved by as many days
/// as have passed in the box's hours until `now` (UTC): so one of them always runs, one is over and one is still to come.
/// What is no such file comes back as it is.
[[nodiscard]] QByteArray movedToToday(const QByteArray &site, const QDateTime &now);

} // namespace latchkey::simulator
