// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/order.h>

#include <variant>

namespace latchkey::exchange {

/// A key that somebody chose.
struct Pick {
    Visit visit;
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

} // namespace purpose

using Purpose = std::variant<purpose::PickUp, purpose::Take>;

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
