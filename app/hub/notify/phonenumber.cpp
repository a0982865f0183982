// SPDX-License-Identifier: Apache-2.0
#include "phonenumber.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {
constexpr qsizetype LeastDigits = 7;
constexpr qsizetype MostDigits = 15;
} // namespace

std::optional<PhoneNumber> PhoneNumber::fromString(const QString &text)
{
    const qsizetype digits = text.size() - 1;
    if (digits < LeastDigits || digits > MostDigits || text.front() != u'+' || text.at(1) == u'0')
        return std::nullopt;
    if (!std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return PhoneNumber(text.toLatin1());
}

} // namespace latchkey::hub::notify
