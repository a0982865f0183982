// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <core/base/secret.h>
#include <core/ports/randomsource.h>

#include <optional>

namespace latchkey::hub::notify {

/// The key that a webhook's receiver knows its sender by: 24 to 64 bytes, written whsec_ and base64 (Standard Webhooks
/// 1.0). One that exists is valid.
class WebhookSecret {
public:
    [[nodiscard]] static std::optional<WebhookSecret> fromText(const Secret &text);
    [[nodiscard]] static WebhookSecret make(RandomSource &random);
    /// To be shown once, to whoever sets the receiver up.
    [[nodiscard]] Secret text() const;
    /// "v1," and the base64 of HMAC-SHA256 over `id.timestamp.body`.
    [[nodiscard]] QByteArray sign(const QByteArray &id, qint64 timestamp, QByteArrayView body) const;

private:
    explicit WebhookSecret(Secret key) : m_key(std::move(key)) {}
    Secret m_key;
};

} // namespace latchkey::hub::notify
