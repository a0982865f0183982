// SPDX-License-Identifier: Apache-2.0
#include "secrettext.h"

namespace latchkey::sync {

namespace {

/// The digit for 0 to 63, without a table that a cache could tell about.
unsigned char digitOf(unsigned value)
{
    if (value < 26)
        return static_cast<unsigned char>('A' + value);
    if (value < 52)
        return static_cast<unsigned char>('a' + value - 26);
    if (value < 62)
        return static_cast<unsigned char>('0' + value - 52);
    return value == 62 ? '-' : '_';
}

std::optional<unsigned> valueOf(unsigned char digit)
{
    if (digit >= 'A' && digit <= 'Z')
        return unsigned(digit - 'A');
    if (digit >= 'a' && digit <= 'z')
        return unsigned(digit - 'a' + 26);
    if (digit >= '0' && digit <= '9')
        return unsigned(digit - '0' + 52);
    if (digit == '-' || digit == '_')
        return digit == '-' ? 62U : 63U;
    return std::nullopt;
}

} // namespace

void append(Secret &text, QByteArrayView more)
{
    for (const char c : more)
        text.append(static_cast<unsigned char>(c));
}

void append(Secret &text, const Secret &more)
{
    for (const unsigned char c : more.bytes())
        text.append(c);
}

Secret base64Of(const Secret &bytes)
{
    Secret text;
    unsigned held = 0;
    int bits = 0;
    for (const unsigned char byte : bytes.bytes()) {
        held = (held << 8) | byte;
        for (bits += 8; bits >= 6; bits -= 6)
            text.append(digitOf((held >> (bits - 6)) & 63));
        held &= 63;
    }
    if (bits > 0)
        text.append(digitOf((held << (6 - bits)) & 63));
    return text;
}

std::optional<Secret> bytesOf(const Secret &base64)
{
    Secret bytes;
    unsigned held = 0;
    int bits = 0;
    for (const unsigned char digit : base64.bytes()) {
        const auto value = valueOf(digit);
        if (!value)
            return std::nullopt;
        held = (held << 6) | *value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<unsigned char>((held >> bits) & 255));
        }
        held &= (1U << bits) - 1;
    }
    // What is left over are fewer bits than a digit has, and none of them is set.
    return bits < 6 && held == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace latchkey::sync
