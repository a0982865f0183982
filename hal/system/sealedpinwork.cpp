// SPDX-License-Identifier: Apache-2.0
#include "sealedpinwork.h"

#include <algorithm>

namespace latchkey::hal {

namespace {

constexpr qsizetype LeastDigits = 4;
constexpr qsizetype MostDigits = 10;

bool isPin(const Secret &text)
{
    const auto digits = text.bytes();
    return text.size() >= LeastDigits && text.size() <= MostDigits
        && std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<QByteArray, SealedPinFault> SealedPinWork::stored(const PersonId &person, const QByteArray &sealed) const
{
    const auto pin = m_mail.open(sealed);
    if (!pin || !isPin(*pin))
        return SealedPinFault::CannotOpen;
    QByteArray encoded = m_work.encodePin(*pin, person);
    if (encoded.isEmpty())
        return SealedPinFault::NoMemory;
    return encoded;
}

} // namespace latchkey::hal
