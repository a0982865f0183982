// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/ports/columncipher.h>

#include <QMap>

namespace latchkey::hal {

/// XChaCha20-Poly1305 through libsodium. What is sealed is, in bytes:
///   1 version, 01 | 4 number of the key, big-endian | 24 nonce | ciphertext | 16 tag
/// and bound to place | '|' | number of the key, so that nothing is moved to another row, column or key.
class SodiumColumnCipher : public ColumnCipher {
public:
    static constexpr qsizetype HeaderBytes = 1 + 4;

    /// Keys of 32 bytes by their numbers, at least one; the highest number is the newest, with which it seals.
    explicit SodiumColumnCipher(QMap<quint32, Secret> keys);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView place) const override;
    [[nodiscard]] Result<QByteArray, CipherFault> open(QByteArrayView sealed, QByteArrayView place) const override;
    [[nodiscard]] bool isCurrent(QByteArrayView sealed) const override;

private:
    const QMap<quint32, Secret> m_keys;
};

} // namespace latchkey::hal
