// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>
#include <app/hub/notify/messages.h>
#include <app/hub/web/bookingpages.h>

namespace latchkey::hub::front {

/// The word of a guest's link: organisation and booking, with a mark that only the hub can make. Nothing is stored, and
/// whoever guesses has 2^128 to try.
[[nodiscard]] QString guestWord(const Desk &desk, const QString &org, const QString &booking);
struct GuestLink {
    QString org;
    QString booking;
};
[[nodiscard]] std::optional<GuestLink> guestLinkFrom(const Desk &desk, const QString &word);
/// The whole address, for the guest.
[[nodiscard]] QString guestAddress(const Desk &desk, const QString &org, const QString &booking);

/// Where a booking is in time, by the clock of `zone`.
[[nodiscard]] web::BookingState stateOf(const store::Entity &booking, const QTimeZone &zone, store::Ms now);
/// Its code, as people read it: "412 345 678".
[[nodiscard]] QString codeText(const Secret &code);

} // namespace latchkey::hub::front
