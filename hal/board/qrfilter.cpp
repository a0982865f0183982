// SPDX-License-Identifier: Apache-2.0
#include "qrfilter.h"

#include <algorithm>

namespace latchkey::line {

namespace {

constexpr QByteArrayView OurMark = "latchkey:";
constexpr qsizetype BookingDigits = 9;

bool isBookingCode(QByteArrayView text)
{
    return text.size() == BookingDigits && text.front() >= '4'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isOurForm(QByteArrayView text)
{
    return text.size() <= osdp::FormattedCardReply::MaxCharacters && text.size() > OurMark.size()
        && qstrnicmp(text.data(), OurMark.size(), OurMark.data(), OurMark.size()) == 0
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

std::optional<Secret> qrTextOf(const osdp::RawCardReply &read)
{
    const bool wholeBytes = read.format == osdp::CardFormat::Unspecified && read.bits % 8 == 0;
    const QByteArrayView text = read.data;
    if (!wholeBytes || !(isBookingCode(text) || isOurForm(text))) {
        return std::nullopt;
    }
    return Secret({reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size())});
}

} // namespace latchkey::line
