// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QByteArray>

#include <optional>

namespace latchkey::hal {

/// XChaCha20-Poly1305 (IETF) of libsodium with a random nonce in front, which at 24 bytes never comes twice.
constexpr qsizetype AeadKeyBytes = 32;
constexpr qsizetype AeadNonceBytes = 24;
constexpr qsizetype AeadTagBytes = 16;
constexpr qsizetype AeadOverhead = AeadNonceBytes + AeadTagBytes; ///< how much longer it is than what it holds

/// nonce || ciphertext || tag. `binding` is not stored, but must be the same to open it again.
[[nodiscard]] QByteArray sealed(std::span<const unsigned char> plain, QByteArrayView binding, const Secret &key);
/// Nothing where a bit, the binding or the key differs. The caller wipes it where it is a secret.
[[nodiscard]] std::optional<QByteArray> unsealed(QByteArrayView box, QByteArrayView binding, const Secret &key);

} // namespace latchkey::hal
