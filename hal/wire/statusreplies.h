// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>

#include <core/base/result.h>

#include <QByteArray>
#include <QList>

#include <optional>

namespace latchkey::osdp {

struct LocalStatusReply {
    static constexpr Reply Code = Reply::LocalStatus;
    bool tamper = false;
    bool powerFailed = false;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<LocalStatusReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const LocalStatusReply &, const LocalStatusReply &) = default;
};

/// All inputs, from number 0: the whole state, never only what changed. At most 255.
struct InputStatusReply {
    static constexpr Reply Code = Reply::InputStatus;
    QList<InputState> inputs;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<InputStatusReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const InputStatusReply &, const InputStatusReply &) = default;
};

/// All outputs, from number 0. At most 255.
struct OutputStatusReply {
    static constexpr Reply Code = Reply::OutputStatus;
    QList<bool> on;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OutputStatusReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const OutputStatusReply &, const OutputStatusReply &) = default;
};

/// All readers, from number 0. Devices disagree on what 1 and 2 mean, so only 0 (well) is told from the rest.
struct ReaderStatusReply {
    static constexpr Reply Code = Reply::ReaderStatus;
    QByteArray states;
    [[nodiscard]] bool isFaulty(qsizetype reader) const { return states.at(reader) != 0; }
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ReaderStatusReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ReaderStatusReply &, const ReaderStatusReply &) = default;
};

/// Who the device is.
struct DeviceIdReply {
    static constexpr Reply Code = Reply::DeviceId;
    QByteArray vendor; ///< 3 bytes
    quint8 model = 0;
    quint8 version = 0;
    quint32 serial = 0;
    quint8 firmwareMajor = 0;
    quint8 firmwareMinor = 0;
    quint8 firmwareBuild = 0;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<DeviceIdReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const DeviceIdReply &, const DeviceIdReply &) = default;
};

/// Answer to the extended identity request, kept as it came: nothing here depends on it.
struct ExtendedIdReply {
    static constexpr Reply Code = Reply::ExtendedId;
    QByteArray data;
    [[nodiscard]] QByteArray encode() const { return data; }
    [[nodiscard]] static Result<ExtendedIdReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const ExtendedIdReply &, const ExtendedIdReply &) = default;
};

struct Capability {
    Function function = Function::Inputs; ///< unknown functions are kept
    quint8 compliance = 0;
    quint8 number = 0;
    /// For ReceiveBuffer and LargestMultipart: the two bytes as one size in bytes.
    [[nodiscard]] quint16 size() const { return quint16(compliance | number << 8); }
    friend bool operator==(const Capability &, const Capability &) = default;
};

/// What the device says it can. Sent in clear and easily forged: never a reason to go without security.
struct CapabilitiesReply {
    static constexpr Reply Code = Reply::Capabilities;
    QList<Capability> entries; ///< at least one
    [[nodiscard]] std::optional<Capability> find(Function function) const;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<CapabilitiesReply, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const CapabilitiesReply &, const CapabilitiesReply &) = default;
};

} // namespace latchkey::osdp
