// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/accesspolicy.h>
#include <core/exchange/sessionparts.h>

namespace latchkey::exchange {

// What the box itself says at this moment: to the policy, and about its doors and fobs.

/// The moment that rules are judged by: while the clock is in doubt, the last one that is sure.
[[nodiscard]] QDateTime judgedNow(const Clock &clock);

/// When the hub was heard last, where that is longer ago than those may be relied on who came by `by`: the people of bookings
/// and key codes, which change from day to day. Null: it is not.
[[nodiscard]] QDateTime unheardSince(const SessionParts &parts, access::IdentifiedBy by);

/// The same for every key of one question, so that a long list of keys does not ask for it again and again.
[[nodiscard]] access::Circumstances circumstancesNow(const SessionParts &parts, access::IdentifiedBy by);
/// The same with what is to be said about one key.
[[nodiscard]] access::Circumstances circumstancesOf(const SessionParts &parts, const keys::Key &key,
                                                    access::Circumstances now);

[[nodiscard]] bool isAnyDoorOpen(const SessionParts &parts);
/// Whether the sensors see the fob in one of the bins.
[[nodiscard]] bool isInside(const SessionParts &parts, const CardUid &fob);

} // namespace latchkey::exchange
