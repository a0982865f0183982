// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>
#include <app/hub/web/bookingpages.h>

namespace latchkey::hub::front {

/// The whole address, for the guest.
[[nodiscard]] QString guestAddress(const Desk &desk, const QString &org, const QString &booking);

/// Where a booking is in time, by the clock of `zone`.
[[nodiscard]] web::BookingState stateOf(const store::Entity &booking, const QTimeZone &zone, store::Ms now);
/// Its code, as people read it: "412 345 678".
[[nodiscard]] QString codeText(const Secret &code);

} // namespace latchkey::hub::front
