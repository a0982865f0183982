// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

namespace latchkey {

/// Signs heads of the journal with the box's own key (Ed25519, RFC 8032).
class HeadSigner {
public:
    virtual ~HeadSigner() = default;
    /// First 8 bytes of SHA-256 of the public key, in hex: which key signed.
    [[nodiscard]] virtual QByteArray keyId() const = 0;
    [[nodiscard]] virtual QByteArray publicKey() const = 0; ///< 32 bytes
    [[nodiscard]] virtual QByteArray sign(const QByteArray &message) const = 0; ///< 64 bytes
    [[nodiscard]] virtual bool verify(const QByteArray &message, const QByteArray &signature,
                                      const QByteArray &publicKey) const = 0;
};

} // namespace latchkey
