// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/sessionparts.h>
#include <core/exchange/visit.h>

namespace latchkey::exchange {

/// What the screen offers to whoever claims to be somebody. It follows from the box alone, never from the person.
[[nodiscard]] Offers offersToAnybody(const SessionParts &parts, access::IdentifiedBy by);

/// What is known of somebody when a second thing is weighed.
struct Standing {
    const Visit &visit;
    const people::Person &person;
    const people::OwnCredentials &own;
};

/// What `key` asks of somebody who may do with it what `role` says.
[[nodiscard]] access::FactorAnswer factorsFor(const SessionParts &parts, const Standing &standing,
                                              const keys::Terms &key, access::KeyRole role);

/// Whether what was shown is enough.
[[nodiscard]] bool isEnough(const access::FactorAnswer &answer, const Visit &visit);

/// Those of the factors that a screen can ask for.
[[nodiscard]] Offers offersOf(const access::FactorAnswer &answer);

} // namespace latchkey::exchange
