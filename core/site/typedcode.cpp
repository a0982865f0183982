// SPDX-License-Identifier: Apache-2.0
#include "typedcode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr size_t LeastDigits = 4;
constexpr size_t MostPinDigits = 8;
constexpr size_t MostCodeDigits = 16;
constexpr size_t AccessDigits = 6; ///< the keypad's length after a first digit of 1 to 3
constexpr size_t BookingDigits = 9; ///< and of 4 to 9

bool isDigits(std::span<const unsigned char> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

QString faultOfLength(std::span<const unsigned char> bytes, size_t most)
{
    if (isDigits(bytes) && bytes.size() >= LeastDigits && bytes.size() <= most)
        return {};
    return u"%1 to %2 digits in quotes are expected"_s.arg(LeastDigits).arg(most);
}

} // namespace

QString faultOfAccessCode(const Secret &code)
{
    const auto bytes = code.bytes();
    const QString fault = faultOfLength(bytes, MostCodeDigits);
    if (!fault.isEmpty())
        return fault;
    const unsigned char first = bytes.front();
    if (first >= '1' && first <= '3' && bytes.size() > AccessDigits)
        return u"the keypad checks codes that begin with 1, 2 or 3 at the sixth digit, so this one is too long"_s;
    if (first >= '4' && bytes.size() > BookingDigits)
        return u"the keypad checks codes that begin with 4 to 9 at the ninth digit, so this one is too long"_s;
    return {};
}

QString faultOfPin(const Secret &pin) { return faultOfLength(pin.bytes(), MostPinDigits); }

bool isTrivialPin(const Secret &pin)
{
    const auto digits = pin.bytes();
    if (digits.size() < 2)
        return true;
    constexpr int Ten = 10;
    const int step = (digits[1] - digits[0] + Ten) % Ten;
    const auto breaks = [&](unsigned char a, unsigned char b) { return (b - a + Ten) % Ten != step; };
    const bool steady = std::adjacent_find(digits.begin(), digits.end(), breaks) == digits.end();
    return steady && (step == 0 || step == 1 || step == Ten - 1);
}

} // namespace latchkey::site
