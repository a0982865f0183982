// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/key.h>

namespace latchkey::osdp {

/// The three keys of one session. They depend on the shared key and on 6 of the 8 bytes of RND.A.
struct SessionKeys {
    Key128 enc;
    Key128 mac1;
    Key128 mac2;

    /// `randomA`: 8 bytes.
    [[nodiscard]] static SessionKeys derive(const Key128 &base, QByteArrayView randomA);
    void wipe();
    friend bool operator==(const SessionKeys &, const SessionKeys &) = default;
};

/// The peripheral's proof, 16 bytes from two times 8.
[[nodiscard]] QByteArray clientCryptogram(const SessionKeys &keys, QByteArrayView randomA, QByteArrayView randomB);
/// The panel's proof, 16 bytes.
[[nodiscard]] QByteArray serverCryptogram(const SessionKeys &keys, QByteArrayView randomA, QByteArrayView randomB);
/// R-MAC(0), 16 bytes.
[[nodiscard]] QByteArray initialMac(const SessionKeys &keys, QByteArrayView serverCryptogram);

/// The full MAC of 16 bytes; its first four go on the line, all of it is the next packet's `iv`.
[[nodiscard]] QByteArray computeMac(const SessionKeys &keys, QByteArrayView iv, QByteArrayView message);
/// Pads (always) and encrypts. `peerMac`: the last full MAC of the other side.
[[nodiscard]] QByteArray encryptData(const SessionKeys &keys, QByteArrayView peerMac, QByteArrayView clear);
/// Decrypts and takes the padding off; nullopt if size or padding is wrong.
[[nodiscard]] std::optional<QByteArray> decryptData(const SessionKeys &keys, QByteArrayView peerMac,
                                                    QByteArrayView cipher);

} // namespace latchkey::osdp
