// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>

#include <core/base/result.h>
#include <core/base/secret.h>

#include <QByteArray>

namespace latchkey::osdp {

/// A card was read. Says who arrived, never whether it is still there.
struct RawCardReply {
    static constexpr Reply Code = Reply::RawCard;
    /// Longer cards than 64 bytes are refused: no credential of this system comes near.
    static constexpr quint16 MaxBits = 512;
    quint8 reader = 0;
    CardFormat format = CardFormat::Unspecified;
    quint16 bits = 0; ///< 1 to MaxBits
    QByteArray data; ///< ceil(bits / 8) bytes, first bit in bit 7; bits behind the last one are 0
    [[nodiscard]] QByteArray encode() const;
    /// Unused bits of the last byte are cleared, because devices fill them as they like.
    [[nodiscard]] static Result<RawCardReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const RawCardReply &, const RawCardReply &) = default;
};

/// A text that was read: what a QR code held to the reader says (docs/protocol.md). It may be a booking code, so it is
/// kept as a secret.
struct FormattedCardReply {
    static constexpr Reply Code = Reply::FormattedCard;
    /// No code of this system comes near; a reader may send up to 255.
    static constexpr qsizetype MaxCharacters = 64;
    quint8 reader = 0;
    bool backwards = false; ///< read from its end, as a card that was pulled the other way
    Secret text;
    [[nodiscard]] QByteArray encode() const;
    /// Refuses all but 1 to MaxCharacters printable ASCII characters.
    [[nodiscard]] static Result<FormattedCardReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const FormattedCardReply &, const FormattedCardReply &) = default;
};

/// Keys that were pressed on a reader's pad. May be a person's PIN: never logged, wipe() `keys` after use.
struct KeypadReply {
    static constexpr Reply Code = Reply::Keypad;
    static constexpr char Star = 0x7F;
    static constexpr char Hash = 0x0D;
    quint8 reader = 0;
    QByteArray keys; ///< at most 255 codes: ASCII 0-9, Star, Hash, A-D
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<KeypadReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const KeypadReply &, const KeypadReply &) = default;
};

} // namespace latchkey::osdp
