// SPDX-License-Identifier: Apache-2.0
#include "qrtext.h"

#include "typedcode.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace latchkey::access {

namespace {

using Text = std::span<const unsigned char>;

constexpr std::string_view BookingMark = "latchkey:b:";
constexpr size_t GroupDigits = 3;
constexpr size_t GroupedSize = BookingCodeDigits + BookingCodeDigits / GroupDigits - 1;

unsigned char small(unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c - 'A' + 'a') : c; }

bool hasBookingMark(Text text)
{
    return text.size() >= BookingMark.size()
        && std::equal(BookingMark.begin(), BookingMark.end(), text.begin(),
                      [](char mark, unsigned char c) { return static_cast<unsigned char>(mark) == small(c); });
}

/// 461 234 567 and 461-234-567 without what stands between the groups; any other text as it is.
Secret ungrouped(Text text)
{
    const unsigned char gap = text.size() == GroupedSize ? text[GroupDigits] : 0;
    if (gap != ' ' && gap != '-')
        return Secret(text);
    Secret digits;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool between = i % (GroupDigits + 1) == GroupDigits;
        if (between != (text[i] == gap))
            return Secret(text);
        if (!between)
            digits.append(text[i]);
    }
    return digits;
}

} // namespace

std::optional<QrContent> contentOfQr(const Secret &text)
{
    const bool marked = hasBookingMark(text.bytes());
    const Text body = marked ? text.bytes().subspan(BookingMark.size()) : text.bytes();
    // Longer than any code, also in groups: not even copied.
    if (body.size() > size_t(MostCodeDigits))
        return std::nullopt;
    Secret digits = ungrouped(body);
    const CodeReading reading = readCode(digits);
    const bool mustBeBooking = marked || digits.size() != qsizetype(body.size());
    if (reading.fault != CodeFault::None || (mustBeBooking && !reading.booking))
        return std::nullopt;
    return QrContent{std::move(digits), reading.booking};
}

} // namespace latchkey::access
