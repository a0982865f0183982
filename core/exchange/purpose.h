// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/order.h>

#include <variant>

namespace latchkey::exchange {

/// A key that somebody chose, and what they answered to what its owner asks.
struct Pick {
    Visit visit;
    KeyId key;
    QString keyName;
    std::optional<Label> reason = {}; ///< one of the site's
    QString note = {}; ///< digits
    QVector<PersonId> with = {}; ///< who else is there, in the order of their coming
    bool weakCompany = false; ///< for one of those, something that is no secret was enough

    [[nodiscard]] bool isPresent(const PersonId &person) const
    {
        return visit.holder.id == person || with.contains(person);
    }
};

/// A key that goes from who has it to somebody else, away from any door.
struct HandOver {
    Visit from;
    KeyId key;
    QString keyName;
};

/// What somebody says who they are for.
namespace purpose {

/// To see which keys there are, and choose.
struct PickUp {};
/// To take one key, for which more has to be shown.
struct Take {
    Pick pick;
};
/// To be there as well when somebody else takes a key.
struct Join {
    Pick pick;
    int missing = 1; ///< persons, this one included
};

/// To take a key over.
struct Receive {
    HandOver handOver;
};

} // namespace purpose

using Purpose = std::variant<purpose::PickUp, purpose::Take, purpose::Join, purpose::Receive>;

/// How often a sent code may be typed, and sent.
struct SentCodes {
    static constexpr int Tries = 3; ///< for each code, as the hub has it
    static constexpr int Resends = 3;

    bool wasSent = false;
    bool mayResend = false; ///< enough time has passed since
    int triesLeft = Tries;
    int resendsLeft = Resends;
};

/// A second thing is asked for. Nothing in it tells whether there is anybody behind the claim.
struct Asking {
    Claim claim;
    Purpose purpose;
    Offers offers;
    access::Factor factor = access::Factor::Pin; ///< the one that the screen asks for: Code, Pin or Totp
    SentCodes sent = {};
    std::optional<Refusal> problem = {}; ///< with the last try
};

} // namespace latchkey::exchange
