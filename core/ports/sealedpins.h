// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/result.h>

#include <QByteArray>

namespace latchkey {

enum class SealedPinFault {
    CannotOpen, ///< not sealed for this box, or no PIN inside
    NoMemory, ///< for the hash, at this moment
};

/// Opens PINs that a hub sealed for this box (crypto_box_seal to its X25519 key) and makes of each what PinHasher stores. Slow,
/// on the thread that asks; const calls share nothing.
class SealedPins {
public:
    virtual ~SealedPins() = default;
    [[nodiscard]] virtual Result<QByteArray, SealedPinFault> stored(const PersonId &person,
                                                                    const QByteArray &sealed) const = 0;
};

} // namespace latchkey
