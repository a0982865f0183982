// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>

#include <core/base/result.h>

#include <QByteArray>

namespace latchkey::osdp {

/// A reply that is only its code: any data is WrongLength.
template <Reply R>
struct EmptyReply {
    static constexpr Reply Code = R;
    [[nodiscard]] QByteArray encode() const { return {}; }
    [[nodiscard]] static Result<EmptyReply, DecodeError> decode(QByteArrayView data)
    {
        if (!data.isEmpty()) {
            return DecodeError::WrongLength;
        }
        return EmptyReply{};
    }
    friend bool operator==(const EmptyReply &, const EmptyReply &) = default;
};

using AckReply = EmptyReply<Reply::Ack>;
/// "Not now": always in clear and with sequence number 0; the command was not executed.
using BusyReply = EmptyReply<Reply::Busy>;

struct NakReply {
    static constexpr Reply Code = Reply::Nak;
    NakCode reason = NakCode::CannotProcess; ///< codes of later versions are kept
    QByteArray details; ///< bytes that some devices add
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<NakReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const NakReply &, const NakReply &) = default;
};

/// Address (0 to 7E) and rate that hold after this reply.
struct ComReply {
    static constexpr Reply Code = Reply::Com;
    quint8 address = 0;
    quint32 baud = 9600;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ComReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ComReply &, const ComReply &) = default;
};

/// Second step of the handshake: the device's name, its random bytes (RND.B) and its proof.
struct ClientCryptogramReply {
    static constexpr Reply Code = Reply::ClientCryptogram;
    QByteArray clientUid; ///< 8 bytes, opaque to the panel
    QByteArray randomB; ///< 8 bytes
    QByteArray cryptogram; ///< 16 bytes
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ClientCryptogramReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ClientCryptogramReply &, const ClientCryptogramReply &) = default;
};

/// Last step: R-MAC(0), the start of the MAC chain.
struct InitialMacReply {
    static constexpr Reply Code = Reply::InitialMac;
    QByteArray mac; ///< 16 bytes
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<InitialMacReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const InitialMacReply &, const InitialMacReply &) = default;
};

/// A manufacturer's status or error, kept as it came.
template <Reply R>
struct OpaqueReply {
    static constexpr Reply Code = R;
    QByteArray data;
    [[nodiscard]] QByteArray encode() const { return data; }
    [[nodiscard]] static Result<OpaqueReply, DecodeError> decode(QByteArrayView data)
    {
        return OpaqueReply{data.toByteArray()};
    }
    friend bool operator==(const OpaqueReply &, const OpaqueReply &) = default;
};

using ManufacturerStatusReply = OpaqueReply<Reply::ManufacturerStatus>;
using ManufacturerErrorReply = OpaqueReply<Reply::ManufacturerError>;

/// Answer to a manufacturer's command: at once, or on a later POLL.
struct ManufacturerReply {
    static constexpr Reply Code = Reply::Manufacturer;
    QByteArray vendor; ///< 3 bytes
    QByteArray data;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ManufacturerReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ManufacturerReply &, const ManufacturerReply &) = default;
};

} // namespace latchkey::osdp
