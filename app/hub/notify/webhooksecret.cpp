// SPDX-License-Identifier: Apache-2.0
#include "webhooksecret.h"

#include "secrettext.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace latchkey::hub::notify {

namespace {

constexpr QByteArrayView Prefix = "whsec_";
constexpr qsizetype LeastBytes = 24;
constexpr qsizetype MostBytes = 64;
constexpr qsizetype OwnBytes = 32;

} // namespace

std::optional<WebhookSecret> WebhookSecret::fromText(const Secret &text)
{
    QByteArrayView digits = viewOf(text);
    if (!digits.startsWith(Prefix))
        return std::nullopt;
    digits = digits.sliced(Prefix.size());
    auto read = QByteArray::fromBase64Encoding(QByteArray::fromRawData(digits.data(), digits.size()),
                                               QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    Secret key = Secret::takeFrom(read.decoded);
    if (!read || key.size() < LeastBytes || key.size() > MostBytes)
        return std::nullopt;
    return WebhookSecret(std::move(key));
}

WebhookSecret WebhookSecret::make(RandomSource &random)
{
    QByteArray drawn = random.bytes(OwnBytes);
    return WebhookSecret(Secret::takeFrom(drawn));
}

Secret WebhookSecret::text() const
{
    Secret text = secretOf(Prefix);
    appendBase64(text, viewOf(m_key));
    return text;
}

QByteArray WebhookSecret::sign(const QByteArray &id, qint64 timestamp, QByteArrayView body) const
{
    Secret content = secretOf(id + '.' + QByteArray::number(timestamp) + '.');
    append(content, body);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), m_key.bytes().data(), int(m_key.size()), content.bytes().data(), size_t(content.size()),
              mac.data(), &size))
        qFatal("libcrypto has no HMAC-SHA256");
    return "v1," + QByteArray(reinterpret_cast<const char *>(mac.data()), qsizetype(size)).toBase64();
}

} // namespace latchkey::hub::notify
