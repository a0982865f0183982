// SPDX-License-Identifier: Apache-2.0
#include "mobilenumber.h"

#include <algorithm>
#include <array>
#include <span>

namespace latchkey::access {

namespace {

using Digits = std::span<const unsigned char>;

constexpr std::array<unsigned char, 1> Zero{'0'}; // no country code begins with it
constexpr size_t MostTyped = 20; ///< a plus sign or 00, a trunk prefix, and 15 digits

Digits bytesOf(const QByteArray &text)
{
    return {reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size())};
}

bool isDigits(Digits digits)
{
    return std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

bool startsWith(Digits digits, Digits prefix)
{
    return !prefix.empty() && digits.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), digits.begin());
}

/// The digits behind "+", "00" or the trunk prefix, and whether the country is still to be set before them.
struct Parts {
    bool national = false;
    Digits digits;
};

Parts partsOf(Digits typed, Digits country, Digits trunk)
{
    static constexpr std::array<unsigned char, 2> International{'0', '0'};
    if (typed.front() == '+')
        return {false, typed.subspan(1)};
    if (startsWith(typed, International))
        return {false, typed.subspan(International.size())};
    if (startsWith(typed, trunk))
        return {true, typed.subspan(trunk.size())};
    return {trunk.empty() || !startsWith(typed, country), typed};
}

/// +44 0 7700...: many write the trunk prefix where it has no place.
Parts withoutStrayTrunk(const Parts &parts, Digits country, Digits trunk)
{
    if (parts.national || !startsWith(parts.digits, country)
        || !startsWith(parts.digits.subspan(country.size()), trunk))
        return parts;
    return {true, parts.digits.subspan(country.size() + trunk.size())};
}

Secret joined(Digits country, Digits digits)
{
    Secret number;
    for (const unsigned char digit : country)
        number.append(digit);
    for (const unsigned char digit : digits)
        number.append(digit);
    return number;
}

} // namespace

Result<Secret, NumberFault> normalised(const Secret &typed, const NumberPlan &plan)
{
    const Digits row = typed.bytes();
    if (row.size() < size_t(LeastNumberDigits))
        return isDigits(row) ? NumberFault::TooShort : NumberFault::NotDigits;
    if (row.size() > MostTyped)
        return NumberFault::TooLong;
    const Digits country = bytesOf(plan.country);
    const Digits trunk = bytesOf(plan.trunk);
    const Parts parts = withoutStrayTrunk(partsOf(row, country, trunk), country, trunk);
    if (!isDigits(parts.digits) || !isDigits(country))
        return NumberFault::NotDigits;
    if (parts.national ? country.empty() : startsWith(parts.digits, Zero))
        return NumberFault::NoCountry;
    Secret number = joined(parts.national ? country : Digits(), parts.digits);
    if (number.size() < LeastNumberDigits)
        return NumberFault::TooShort;
    if (number.size() > MostNumberDigits)
        return NumberFault::TooLong;
    return number;
}

} // namespace latchkey::access
