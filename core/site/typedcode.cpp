// SPDX-License-Identifier: Apache-2.0
#include "typedcode.h"

#include <core/access/pinrules.h>
#include <core/access/typedcode.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

bool isDigits(std::span<const unsigned char> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

QString faultOfLength(std::span<const unsigned char> bytes, int least, int most)
{
    if (isDigits(bytes) && int(bytes.size()) >= least && int(bytes.size()) <= most)
        return {};
    return u"%1 to %2 digits in quotes are expected"_s.arg(least).arg(most);
}

} // namespace

QString faultOfAccessCode(const Secret &code)
{
    const auto bytes = code.bytes();
    const QString fault = faultOfLength(bytes, access::LeastCodeDigits, access::MostCodeDigits);
    if (!fault.isEmpty())
        return fault;
    const access::CodeFamily family = access::familyOf(bytes);
    if (int(bytes.size()) <= access::mostDigits(family))
        return {};
    return family == access::CodeFamily::Access
        ? u"the keypad checks codes that begin with 1, 2 or 3 at the sixth digit, so this one is too long"_s
        : u"the keypad checks codes that begin with 4 to 9 at the ninth digit, so this one is too long"_s;
}

QString faultOfPin(const Secret &pin)
{
    return faultOfLength(pin.bytes(), access::PinPolicy::Least, access::PinPolicy::Most);
}

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
