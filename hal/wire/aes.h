// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/key.h>

/// AES-128 of libcrypto, in the two ways that the secure channel needs. Without padding: sizes are multiples of 16.
namespace latchkey::osdp::aes {

inline constexpr qsizetype BlockSize = 16;

/// One block on its own (ECB).
[[nodiscard]] QByteArray encryptBlock(const Key128 &key, QByteArrayView block);
/// CBC. `iv`: 16 bytes.
[[nodiscard]] QByteArray encryptChain(const Key128 &key, QByteArrayView iv, QByteArrayView clear);
[[nodiscard]] QByteArray decryptChain(const Key128 &key, QByteArrayView iv, QByteArrayView cipher);

} // namespace latchkey::osdp::aes
