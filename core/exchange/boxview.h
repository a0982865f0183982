// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/accesspolicy.h>
#include <core/exchange/sessionparts.h>

namespace latchkey::exchange {

// What the box itself says at this moment: to the policy, and about its doors and fobs.

/// The moment that rules are judged by: while the clock is in doubt, the last one that is sure.
[[nodiscard]] QDateTime judgedNow(const Clock &clock);

/// The same for every key of one question, so that a long list of keys does not ask for it again and again.
[[nodiscard]] access::Circumstances circumstancesNow(const SessionParts &parts);
/// The same with what is to be said about one key.
[[nodiscard]] access::Circumstances circumstancesOf(const SessionParts &parts, const keys::Key &key,
                                                    access::Circumstances now);

[[nodiscard]] bool isAnyDoorOpen(const SessionParts &parts);
/// Whether the sensors see the fob in one of the bins.
[[nodiscard]] bool isInside(const SessionParts &parts, const CardUid &fob);

} // namespace latchkey::exchange
