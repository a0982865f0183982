// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace latchkey::link {

/// Where the hub is, and by which keys its TLS certificate is known.
struct HubAddress {
    QUrl url; ///< https://HOST[:PORT], no path
    /// SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469 section 2.4), 32 bytes each; any of them will do.
    /// None: a certificate authority of this machine must vouch for the certificate.
    QVector<QByteArray> pins;

    /// nullopt where `url` is not https://HOST[:PORT][/], or where a pin is not 64 hex digits or 43 or 44 of base64.
    [[nodiscard]] static std::optional<HubAddress> from(const QString &url, const QStringList &pins);
};

} // namespace latchkey::link
