// SPDX-License-Identifier: Apache-2.0
#include "mobilereader.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

QString sentence(access::NumberFault fault)
{
    switch (fault) {
    case access::NumberFault::NotDigits: return u"this is no phone number: digits in quotes are expected"_s;
    case access::NumberFault::TooShort:
    case access::NumberFault::TooLong:
        return u"a mobile number has %1 to %2 digits, counting those of its country"_s.arg(access::LeastNumberDigits)
            .arg(access::MostNumberDigits);
    case access::NumberFault::NoCountry: break;
    }
    return u"no country calling code begins with 0"_s;
}

/// People write numbers in groups; the spaces between them mean nothing.
Secret withoutGaps(const Secret &typed)
{
    Secret digits;
    for (const unsigned char c : typed.bytes()) {
        if (!QByteArrayView(" ()/.-").contains(char(c)))
            digits.append(c);
    }
    return digits;
}

} // namespace

Secret readMobile(const ObjectNode &person, Reading &reading)
{
    reading.numbersUsed = reading.numbersUsed || person.has(u"mobile"_s);
    const access::NumberPlan plan = reading.box ? reading.box->manners.numbers : access::NumberPlan{};
    if (plan.country.isEmpty())
        return {}; // told once, for all of them
    Secret number;
    const auto faultOf = [&](const Secret &typed) {
        auto normal = access::normalised(withoutGaps(typed), plan);
        if (!normal)
            return sentence(normal.error());
        number = std::move(normal).value();
        return QString();
    };
    if (readSecret(person, u"mobile"_s, reading, faultOf).isEmpty())
        return {};
    reading.numbers.append({number, person.pathOf(u"mobile"_s)});
    return number;
}

} // namespace latchkey::site
