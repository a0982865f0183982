// SPDX-License-Identifier: Apache-2.0
#include "hubaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::link {

namespace {

constexpr qsizetype PinBytes = 32;

std::optional<QByteArray> pinFrom(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray hex = QByteArray::fromHex(latin);
    if (latin.size() == 2 * PinBytes && hex.toHex() == latin.toLower())
        return hex;
    const auto options = latin.contains('-') || latin.contains('_') ? QByteArray::Base64UrlEncoding
                                                                    : QByteArray::Base64Encoding;
    const auto decoded = QByteArray::fromBase64Encoding(latin, options | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == PinBytes ? std::optional(*decoded) : std::nullopt;
}

} // namespace

std::optional<HubAddress> HubAddress::from(const QString &url, const QStringList &pins)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool plain = parsed.isValid() && parsed.scheme() == u"https"_s && !parsed.host().isEmpty()
        && parsed.userInfo().isEmpty() && (parsed.path().isEmpty() || parsed.path() == u"/"_s) && !parsed.hasQuery()
        && !parsed.hasFragment();
    if (!plain)
        return std::nullopt;
    HubAddress address{parsed.adjusted(QUrl::RemovePath), {}};
    for (const QString &text : pins) {
        const auto pin = pinFrom(text);
        if (!pin)
            return std::nullopt;
        address.pins.append(*pin);
    }
    return address;
}

} // namespace latchkey::link
