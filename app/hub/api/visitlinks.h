// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

#include <optional>

namespace latchkey::hub {

/// A booking and whose it is.
struct VisitOf {
    QString org;
    QString booking;
};

/// What stands behind /c/ in the link that a guest gets: names a booking and proves that this hub made the link, so it
/// needs no row of its own and ends with the booking.
[[nodiscard]] QString visitToken(const Desk &desk, const VisitOf &visit);
/// The booking of such a word; nothing where it was not made here. Whether the booking is still there is not asked.
[[nodiscard]] std::optional<VisitOf> visitFrom(const Desk &desk, const QString &token);

} // namespace latchkey::hub
