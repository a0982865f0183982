// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

namespace latchkey::hub {

QString newId(RandomSource &random, QLatin1StringView prefix)
{
    // Five bits each; letters that are read for digits are left out (Crockford's base 32).
    constexpr QLatin1StringView Letters("0123456789abcdefghjkmnpqrstvwxyz");
    constexpr int Count = 16;
    const QByteArray drawn = random.bytes(Count);
    QString id = prefix + QLatin1Char('-');
    for (const char byte : drawn)
        id += Letters[uchar(byte) & 31U];
    return id;
}

} // namespace latchkey::hub
