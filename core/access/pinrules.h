// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

namespace latchkey::access {

/// How long the PINs of a box are.
struct PinPolicy {
    static constexpr int Least = 4;
    static constexpr int Most = 8;
    int length = Least; ///< digits; the keypad takes exactly that many. Out of bounds, the nearer bound holds.
};

/// Why a PIN may not be chosen. The screen gives this one reason.
enum class PinFault {
    None,
    NotDigits,
    TooShort,
    TooLong,
    Repeat, ///< one digit over and over
    Run, ///< up or down; 9 and 0 are neighbours
    Pairs, ///< 1122, 1212, 1221: half of it says the rest
    Date, ///< a day and month, with or without a year
    Year, ///< 1900 to 2099
    PhoneTail, ///< the last digits of the person's own number
    KeypadShape, ///< a line or a corner on the keys
};

/// Whether `pin` (ASCII digits) may be chosen by a person whose phone number ends in `phone` (ASCII digits, may be
/// empty). Everything is computed in a few passes over at most 8 digits; there is no list to fetch or to leak. Of 10 000
/// PINs with 4 digits about one in ten is refused, which is what it takes to help (Markert et al., IEEE S&P 2020).
[[nodiscard]] PinFault faultOf(const Secret &pin, const PinPolicy &policy, const Secret &phone);

} // namespace latchkey::access
