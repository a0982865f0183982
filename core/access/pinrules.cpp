// SPDX-License-Identifier: Apache-2.0
#include "pinrules.h"

#include "keypadshapes.h"

#include <algorithm>
#include <array>

namespace latchkey::access {

namespace {

using Digits = std::span<const unsigned char>;

constexpr int Ten = 10;
constexpr int FirstYear = 1900;
constexpr int LastYear = 2099;
constexpr size_t DayMonth = 4;
constexpr size_t DayMonthYear = 6;
constexpr size_t DayMonthFullYear = 8;

int number(Digits digits)
{
    int value = 0;
    for (const unsigned char digit : digits)
        value = value * Ten + (digit - '0');
    return value;
}

/// Whether each digit is `step` after the one before, on a ring of ten.
bool stepsBy(Digits digits, int step)
{
    const auto breaks = [step](unsigned char a, unsigned char b) { return (b - a + Ten) % Ten != step; };
    return std::adjacent_find(digits.begin(), digits.end(), breaks) == digits.end();
}

bool isDoubled(Digits digits)
{
    if (digits.size() % 2 != 0)
        return false;
    for (size_t i = 0; i < digits.size(); i += 2) {
        if (digits[i] != digits[i + 1])
            return false;
    }
    return true;
}

bool repeatsAfter(Digits digits, size_t period)
{
    return std::equal(digits.begin() + std::ptrdiff_t(period), digits.end(), digits.begin());
}

bool isMirrored(Digits digits) { return std::equal(digits.begin(), digits.end(), digits.rbegin()); }

bool isPairs(Digits digits)
{
    const bool halves = digits.size() % 2 == 0 && repeatsAfter(digits, digits.size() / 2);
    return isDoubled(digits) || halves || repeatsAfter(digits, 2) || isMirrored(digits);
}

bool isYear(int value) { return value >= FirstYear && value <= LastYear; }

/// 29 February counts: somebody was born on it.
bool isDay(int month, int day)
{
    constexpr std::array<int, 12> Days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month >= 1 && month <= 12 && day >= 1 && day <= Days[size_t(month - 1)];
}

bool isDayAndMonth(Digits four)
{
    const int first = number(four.first(2));
    const int second = number(four.last(2));
    return isDay(first, second) || isDay(second, first);
}

bool isDate(Digits digits)
{
    switch (digits.size()) {
    case DayMonth: return isDayAndMonth(digits);
    case DayMonthYear: return isDayAndMonth(digits.first(4)) || isDayAndMonth(digits.last(4));
    case DayMonthFullYear:
        return (isDayAndMonth(digits.first(4)) && isYear(number(digits.last(4))))
            || (isDayAndMonth(digits.last(4)) && isYear(number(digits.first(4))));
    default: return false;
    }
}

bool endsWith(Digits phone, Digits pin)
{
    return phone.size() >= pin.size() && std::equal(pin.rbegin(), pin.rend(), phone.rbegin());
}

PinFault faultOfForm(Digits pin, const PinPolicy &policy)
{
    const size_t length = size_t(std::clamp(policy.length, PinPolicy::Least, PinPolicy::Most));
    if (!std::all_of(pin.begin(), pin.end(), [](unsigned char c) { return c >= '0' && c <= '9'; }))
        return PinFault::NotDigits;
    if (pin.size() != length)
        return pin.size() < length ? PinFault::TooShort : PinFault::TooLong;
    return PinFault::None;
}

} // namespace

PinFault faultOf(const Secret &pin, const PinPolicy &policy, const Secret &phone)
{
    const Digits digits = pin.bytes();
    if (const PinFault fault = faultOfForm(digits, policy); fault != PinFault::None)
        return fault;
    if (stepsBy(digits, 0))
        return PinFault::Repeat;
    if (stepsBy(digits, 1) || stepsBy(digits, Ten - 1))
        return PinFault::Run;
    if (isPairs(digits))
        return PinFault::Pairs;
    if (digits.size() == DayMonth && isYear(number(digits)))
        return PinFault::Year;
    if (isDate(digits))
        return PinFault::Date;
    if (endsWith(phone.bytes(), digits))
        return PinFault::PhoneTail;
    return isKeypadShape(digits) ? PinFault::KeypadShape : PinFault::None;
}

} // namespace latchkey::access
