// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>

namespace latchkey::hal {

inline constexpr size_t CheckWordCount = 4;

/// Four words that box and hub show when they meet: whoever compares them knows that nobody stands in the middle, for
/// both see the same two public keys (Ed25519, 32 bytes each). A slow hash makes keys with the same words too dear to
/// look for. Empty: the machine had not enough memory.
[[nodiscard]] QStringList checkWords(const QByteArray &boxKey, const QByteArray &hubKey);

} // namespace latchkey::hal
