// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/pinhasher.h>

namespace latchkey::access::throttle {

/// Bytes of the keyed hash under which an identity's tries are counted.
inline constexpr qsizetype ShortestIdentity = 16;
inline constexpr qsizetype LongestIdentity = 64;

/// Under what the tries of somebody are counted. A disk without the vault tells neither persons nor what was typed.
[[nodiscard]] QByteArray identityOf(const PinHasher &hasher, const PersonId &person);
/// The same for whatever was typed and is nobody's: `lookupKey` as PinHasher::lookupKey() made it.
[[nodiscard]] QByteArray identityOf(const PinHasher &hasher, const QByteArray &lookupKey);

/// Whether these may be the bytes of an identity.
[[nodiscard]] bool isIdentity(const QByteArray &bytes);

} // namespace latchkey::access::throttle
