// SPDX-License-Identifier: Apache-2.0
#include "typedcode.h"

#include <core/access/pinrules.h>
#include <core/access/typedcode.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

using Digits = std::span<const unsigned char>;

QString faultOfLength(Digits digits, int least, int most)
{
    const auto isDigit = [](unsigned char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(digits.begin(), digits.end(), isDigit) && int(digits.size()) >= least && int(digits.size()) <= most)
        return {};
    return least == most ? u"%1 digits in quotes are expected"_s.arg(least)
                         : u"%1 to %2 digits in quotes are expected"_s.arg(least).arg(most);
}

bool isWhole(Digits digits, access::CodeFamily family)
{
    return access::familyOf(digits) == family && int(digits.size()) == access::fixedLength(family);
}

} // namespace

QString faultOfAccessCode(const Secret &code)
{
    const Digits digits = code.bytes();
    const QString fault = faultOfLength(digits, access::LeastCodeDigits, access::MostCodeDigits);
    if (!fault.isEmpty())
        return fault;
    const access::CodeFamily family = access::familyOf(digits);
    if (int(digits.size()) <= access::mostDigits(family))
        return {};
    return family == access::CodeFamily::Access
        ? u"the keypad checks codes that begin with 1, 2 or 3 at the sixth digit, so this one is too long"_s
        : u"the keypad checks codes that begin with 4 to 9 at the ninth digit, so this one is too long"_s;
}

QString faultOfBookingCode(const Secret &code)
{
    const Digits digits = code.bytes();
    if (faultOfLength(digits, access::BookingCodeDigits, access::BookingCodeDigits).isEmpty()
        && isWhole(digits, access::CodeFamily::Booking))
        return {};
    return u"%1 digits in quotes are expected, the first of them 4 to 9"_s.arg(access::BookingCodeDigits);
}

QString faultOfKeyCode(const Secret &code)
{
    const QString fault = faultOfAccessCode(code); // the keypad is the same
    if (!fault.isEmpty())
        return fault;
    if (isWhole(code.bytes(), access::CodeFamily::Access))
        return u"six digits that begin with 1, 2 or 3 are an access code; begin with 0 to have a longer one"_s;
    if (isWhole(code.bytes(), access::CodeFamily::Booking))
        return u"nine digits that begin with 4 to 9 are a booking code; begin with 0 to have a long one"_s;
    return {};
}

QString faultOfPin(const Secret &pin, int length)
{
    const bool any = length == 0;
    return faultOfLength(pin.bytes(), any ? access::PinPolicy::Least : length, any ? access::PinPolicy::Most : length);
}

} // namespace latchkey::site
