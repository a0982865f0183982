// SPDX-License-Identifier: Apache-2.0
#include "typedcode.h"

#include <algorithm>
#include <array>

namespace latchkey::access {

namespace {

using Digits = std::span<const unsigned char>;

bool isDigits(Digits digits)
{
    return std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

CodeFault faultOfLength(Digits digits, int least, int most)
{
    if (!isDigits(digits))
        return CodeFault::NotDigits;
    if (digits.size() < size_t(least))
        return CodeFault::TooShort;
    return digits.size() > size_t(most) ? CodeFault::TooLong : CodeFault::None;
}

} // namespace

CodeFamily familyOf(Digits digits)
{
    if (digits.empty() || digits.front() < '1' || digits.front() > '9')
        return CodeFamily::Open;
    return digits.front() >= '4' ? CodeFamily::Booking : CodeFamily::Access;
}

int fixedLength(CodeFamily family)
{
    switch (family) {
    case CodeFamily::Booking: return BookingCodeDigits;
    case CodeFamily::Access: return AccessCodeDigits;
    case CodeFamily::Open: break;
    }
    return 0;
}

int mostDigits(CodeFamily family) { return family == CodeFamily::Open ? MostCodeDigits : fixedLength(family); }

CodeReading readCode(const Secret &code)
{
    const Digits digits = code.bytes();
    const CodeFamily family = familyOf(digits);
    const CodeFault fault = faultOfLength(digits, LeastCodeDigits, mostDigits(family));
    if (fault != CodeFault::None)
        return {fault, false, false, false};
    // A shorter row ended with OK is still somebody's own code; a booking code is only ever whole.
    const bool booking = family == CodeFamily::Booking && digits.size() == size_t(BookingCodeDigits);
    return {CodeFault::None, booking, true, true};
}

CodeFault faultOfEmergencyCode(const Secret &code, int expected)
{
    const Digits digits = code.bytes();
    const CodeFault fault = faultOfLength(digits, expected, expected);
    if (fault != CodeFault::None)
        return fault;
    return endsInDammDigit(digits) ? CodeFault::None : CodeFault::WrongCheckDigit;
}

bool endsInDammDigit(Digits digits)
{
    static constexpr std::array<std::array<unsigned char, 10>, 10> Quasigroup{{
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    }};
    if (digits.empty() || !isDigits(digits))
        return false;
    size_t state = 0;
    for (const unsigned char digit : digits)
        state = Quasigroup[state][size_t(digit - '0')];
    return state == 0;
}

} // namespace latchkey::access
