// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDebug>

#include <array>
#include <optional>
#include <span>

namespace latchkey::osdp {

/// A 128-bit key: wiped when dropped, compared in constant time, printed as ***.
class Key128 {
public:
    static constexpr qsizetype Size = 16;

    Key128() = default; ///< all zero: no key
    Key128(const Key128 &) = default;
    Key128 &operator=(const Key128 &) = default;
    ~Key128();

    /// nullopt unless there are exactly 16 bytes. The caller wipes the source.
    [[nodiscard]] static std::optional<Key128> fromBytes(QByteArrayView bytes);
    [[nodiscard]] static std::optional<Key128> fromBytes(std::span<const unsigned char> bytes);
    /// SCBK-D, 30 31 .. 3F: printed in the norm, known to all, only for the guarded installation.
    [[nodiscard]] static Key128 installation();

    [[nodiscard]] std::span<const unsigned char, 16> bytes() const { return m_bytes; }
    void wipe();

    friend bool operator==(const Key128 &a, const Key128 &b);

private:
    std::array<unsigned char, 16> m_bytes{};
};

QDebug operator<<(QDebug debug, const Key128 &);

/// Overwrites the bytes, in place if nobody shares them, and empties the array.
void wipe(QByteArray &bytes);
/// Takes as long for a match as for a difference in the first byte; sizes are not hidden.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace latchkey::osdp
