// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QByteArray>

#include <optional>

namespace latchkey::hal {

/// What the hub has for one box alone, whoever carries it: crypto_box_seal of libsodium (X25519, XSalsa20-Poly1305).
class SealedMail {
public:
    /// The box's end. `seed`: 32 bytes, VaultKeys::sealingSeed().
    explicit SealedMail(const Secret &seed);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; } ///< 32 bytes, X25519
    /// Nothing where it was sealed for somebody else, or changed on the way.
    [[nodiscard]] std::optional<Secret> open(QByteArrayView sealed) const;

    /// The hub's end. Empty where `publicKey` is none.
    [[nodiscard]] static QByteArray seal(const Secret &plain, const QByteArray &publicKey);

private:
    Secret m_secretKey;
    QByteArray m_publicKey;
};

} // namespace latchkey::hal
