// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <span>

namespace latchkey::access {

/// How the keypad takes a row of digits, by its first digit.
enum class CodeFamily {
    Booking, ///< 4 to 9: nine digits, and the ninth submits
    Access, ///< 1 to 3: six digits, and the sixth submits
    Open, ///< 0, or nothing yet: 4 to 16 digits, and OK submits
};

constexpr int LeastCodeDigits = 4;
constexpr int MostCodeDigits = 16;
constexpr int BookingCodeDigits = 9;
constexpr int AccessCodeDigits = 6; ///< of a code that the system gives out
constexpr int BinEmergencyDigits = 12; ///< 3 of the serial, 8 of the tag, 1 to check
constexpr int BoxEmergencyDigits = 14; ///< the same with 10 of the tag: open all, take the box down

/// Why digits cannot be what they are meant for. None of these counts as a try: nothing was looked up.
enum class CodeFault {
    None,
    NotDigits,
    TooShort,
    TooLong,
    WrongCheckDigit, ///< a slip of the finger; only emergency codes can show it
};

/// What a row of digits may be. Which of them it is, only looking it up tells.
struct CodeReading {
    CodeFault fault = CodeFault::None;
    bool booking = false;
    bool accessCode = false; ///< given out by the system, or a person's own choice of 4 to 16 digits
    bool keyCode = false;
};

[[nodiscard]] CodeFamily familyOf(std::span<const unsigned char> digits);
/// The number of digits at which the keypad submits by itself; 0 where only OK does.
[[nodiscard]] int fixedLength(CodeFamily family);
/// The most digits that the keypad takes.
[[nodiscard]] int mostDigits(CodeFamily family);

/// What `code` (ASCII digits) may be, by its first digit and its length.
[[nodiscard]] CodeReading readCode(const Secret &code);

/// Whether `code` can be an emergency code with `expected` digits.
[[nodiscard]] CodeFault faultOfEmergencyCode(const Secret &code, int expected);

/// Whether the last of `digits` (ASCII) is the check digit of the others by H. Michael Damm's quasigroup of order 10
/// (doctoral thesis, Marburg 2004), which notices every single wrong digit and every two neighbours changed over.
[[nodiscard]] bool endsInDammDigit(std::span<const unsigned char> digits);

} // namespace latchkey::access
