// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/pinrules.h>
#include <core/exchange/visit.h>

namespace latchkey::exchange {

/// What a person has set up at the box, and what may be set up.
struct AccountFacts {
    bool hasPin = false; ///< also one that the owner gave
    bool hasApp = false;
    bool appAllowed = false; ///< the clock is trusted
    bool linkingOffered = false; ///< the site lets persons link a badge
};

/// Why something was not set up.
enum class AccountProblem {
    None,
    UnfitPin, ///< see the fault
    NotSame, ///< the second PIN was not the first
    WrongCode, ///< the app does not have the key
    KeyFob, ///< the card is a key's
    Taken, ///< the card is somebody's
    NotLinkable, ///< the card shows another number each time
    NotStored,
};

/// Whether somebody may change what they identify themselves with: for that a badge or a code alone is too little, and
/// who came for one booking or with a key's own code has nothing of their own here.
[[nodiscard]] inline bool mayOpenAccount(const Visit &visit)
{
    return (visit.by == access::IdentifiedBy::Badge || isIdentifierOnly(visit.by)) && !visit.shown.isEmpty();
}

/// Whether somebody looks after the box: ticks the list for an outage off, checks the UPS, chooses the Wi-Fi.
[[nodiscard]] inline bool looksAfterBox(const Visit &visit)
{
    return mayOpenAccount(visit) && visit.holder.role != people::Role::User;
}

} // namespace latchkey::exchange
