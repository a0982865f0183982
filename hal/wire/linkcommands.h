// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>
#include <hal/wire/key.h>

#include <core/base/result.h>

namespace latchkey::osdp {

/// Rates in bit/s that the protocol names: 9600 19200 38400 57600 115200 230400.
[[nodiscard]] bool isLineRate(quint32 baud);

/// New address (0 to 7E) and rate. The answer still travels with the old ones; both sides switch after it.
struct ComSetCommand {
    static constexpr Command Code = Command::ComSet;
    quint8 address = 0;
    quint32 baud = 9600;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ComSetCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ComSetCommand &, const ComSetCommand &) = default;
};

/// Gives the device a new key, only inside a session. What encode() returns is a secret: wipe() it after use.
struct KeySetCommand {
    static constexpr Command Code = Command::KeySet;
    Key128 key;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<KeySetCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const KeySetCommand &, const KeySetCommand &) = default;
};

/// First step of the handshake: eight random bytes of the panel (RND.A).
struct ChallengeCommand {
    static constexpr Command Code = Command::Challenge;
    QByteArray randomA; ///< 8 bytes
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ChallengeCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ChallengeCommand &, const ChallengeCommand &) = default;
};

/// Third step: the panel proves that it has the key.
struct ServerCryptogramCommand {
    static constexpr Command Code = Command::ServerCryptogram;
    QByteArray cryptogram; ///< 16 bytes
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ServerCryptogramCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ServerCryptogramCommand &, const ServerCryptogramCommand &) = default;
};

/// Largest packet in bytes that the panel takes; at least 128, which every side takes anyway.
struct MaxReceiveCommand {
    static constexpr Command Code = Command::MaxReceive;
    quint16 size = 128;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<MaxReceiveCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const MaxReceiveCommand &, const MaxReceiveCommand &) = default;
};

/// Asks the device to stay awake.
struct KeepActiveCommand {
    static constexpr Command Code = Command::KeepActive;
    quint16 milliseconds = 0;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<KeepActiveCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const KeepActiveCommand &, const KeepActiveCommand &) = default;
};

/// A manufacturer's own command. The key-box profile (profile.h) lives in `data`, behind its vendor code.
struct ManufacturerCommand {
    static constexpr Command Code = Command::Manufacturer;
    QByteArray vendor; ///< 3 bytes
    QByteArray data;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ManufacturerCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ManufacturerCommand &, const ManufacturerCommand &) = default;
};

} // namespace latchkey::osdp
