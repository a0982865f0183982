// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QByteArray>

namespace latchkey {

enum class CipherFault {
    Damaged, ///< not something that seal() made, or made for another place
    UnknownKey, ///< sealed with a key that this box does not have (any more)
};

/// Encrypts single columns of a database (security.md 3.8). Safe to use from any thread: const calls share nothing.
class ColumnCipher {
public:
    virtual ~ColumnCipher() = default;
    /// `place` is "table|column|row": what was sealed for one place opens at no other. A new nonce each time.
    [[nodiscard]] virtual QByteArray seal(QByteArrayView plain, QByteArrayView place) const = 0;
    [[nodiscard]] virtual Result<QByteArray, CipherFault> open(QByteArrayView sealed, QByteArrayView place) const = 0;
    /// Whether it was sealed with the newest key; others are to be sealed anew.
    [[nodiscard]] virtual bool isCurrent(QByteArrayView sealed) const = 0;
};

} // namespace latchkey
