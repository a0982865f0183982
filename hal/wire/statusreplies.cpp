// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/statusreplies.h>

#include <hal/wire/bytes.h>

#include <algorithm>

namespace latchkey::osdp {

namespace {

constexpr qsizetype MaxStates = 255; // capability numbers are one byte
constexpr qsizetype VendorSize = 3;
constexpr qsizetype CapabilitySize = 3;

} // namespace

QByteArray LocalStatusReply::encode() const
{
    return ByteWriter().put(quint8(tamper)).put(quint8(powerFailed)).bytes();
}

Result<LocalStatusReply, DecodeError> LocalStatusReply::decode(QByteArrayView data)
{
    if (data.size() != 2) {
        return DecodeError::WrongLength;
    }
    if (quint8(data[0]) > 1 || quint8(data[1]) > 1) {
        return DecodeError::ValueOutOfRange;
    }
    return LocalStatusReply{data[0] == 1, data[1] == 1};
}

QByteArray InputStatusReply::encode() const
{
    ByteWriter writer;
    std::for_each(inputs.begin(), inputs.end(), [&](InputState state) { writer.put(state); });
    return writer.bytes();
}

Result<InputStatusReply, DecodeError> InputStatusReply::decode(QByteArrayView data)
{
    if (data.size() > MaxStates) {
        return DecodeError::WrongLength;
    }
    InputStatusReply reply;
    for (const char byte : data) {
        const auto state = InputState(byte);
        if (state > InputState::Unknown) {
            return DecodeError::ValueOutOfRange;
        }
        reply.inputs.append(state);
    }
    return reply;
}

QByteArray OutputStatusReply::encode() const
{
    ByteWriter writer;
    std::for_each(on.begin(), on.end(), [&](bool state) { writer.put(quint8(state)); });
    return writer.bytes();
}

Result<OutputStatusReply, DecodeError> OutputStatusReply::decode(QByteArrayView data)
{
    if (data.size() > MaxStates) {
        return DecodeError::WrongLength;
    }
    OutputStatusReply reply;
    for (const char byte : data) {
        if (quint8(byte) > 1) {
            return DecodeError::ValueOutOfRange;
        }
        reply.on.append(byte == 1);
    }
    return reply;
}

QByteArray ReaderStatusReply::encode() const { return states; }

Result<ReaderStatusReply, DecodeError> ReaderStatusReply::decode(QByteArrayView data)
{
    if (data.size() > MaxStates) {
        return DecodeError::WrongLength;
    }
    return ReaderStatusReply{data.toByteArray()};
}

QByteArray DeviceIdReply::encode() const
{
    Q_ASSERT(vendor.size() == VendorSize);
    return ByteWriter()
        .put(vendor)
        .put(model)
        .put(version)
        .put(serial)
        .put(firmwareMajor)
        .put(firmwareMinor)
        .put(firmwareBuild)
        .bytes();
}

Result<DeviceIdReply, DecodeError> DeviceIdReply::decode(QByteArrayView data)
{
    ByteReader reader(data);
    DeviceIdReply reply;
    reply.vendor = reader.takeBytes(VendorSize).toByteArray();
    reply.model = reader.takeByte();
    reply.version = reader.takeByte();
    reply.serial = reader.take<quint32>();
    reply.firmwareMajor = reader.takeByte();
    reply.firmwareMinor = reader.takeByte();
    reply.firmwareBuild = reader.takeByte();
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    return reply;
}

Result<ExtendedIdReply, DecodeError> ExtendedIdReply::decode(QByteArrayView data)
{
    return ExtendedIdReply{data.toByteArray()};
}

std::optional<Capability> CapabilitiesReply::find(Function function) const
{
    const auto isIt = [function](const Capability &entry) { return entry.function == function; };
    const auto found = std::find_if(entries.begin(), entries.end(), isIt);
    return found == entries.end() ? std::nullopt : std::optional<Capability>(*found);
}

QByteArray CapabilitiesReply::encode() const
{
    ByteWriter writer;
    for (const Capability &entry : entries) {
        writer.put(entry.function).put(entry.compliance).put(entry.number);
    }
    return writer.bytes();
}

Result<CapabilitiesReply, DecodeError> CapabilitiesReply::decode(QByteArrayView data)
{
    if (data.isEmpty() || data.size() % CapabilitySize != 0) {
        return DecodeError::WrongLength;
    }
    CapabilitiesReply reply;
    for (ByteReader reader(data); !reader.isAtEnd();) {
        Capability entry;
        entry.function = Function(reader.takeByte());
        entry.compliance = reader.takeByte();
        entry.number = reader.takeByte();
        reply.entries.append(entry);
    }
    return reply;
}

} // namespace latchkey::osdp
