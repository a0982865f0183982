// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/linkcommands.h>

#include <hal/wire/bytes.h>
#include <hal/wire/frame.h>

#include <algorithm>
#include <array>

namespace latchkey::osdp {

namespace {

constexpr quint8 OwnKeyType = 1;
constexpr qsizetype RandomSize = 8;
constexpr qsizetype CryptogramSize = 16;
constexpr qsizetype VendorSize = 3;

} // namespace

bool isLineRate(quint32 baud)
{
    constexpr std::array<quint32, 6> Rates{9600, 19200, 38400, 57600, 115200, 230400};
    return std::find(Rates.begin(), Rates.end(), baud) != Rates.end();
}

QByteArray ComSetCommand::encode() const { return ByteWriter().put(address).put(baud).bytes(); }

Result<ComSetCommand, DecodeError> ComSetCommand::decode(QByteArrayView data)
{
    ByteReader reader(data);
    ComSetCommand command;
    command.address = reader.takeByte();
    command.baud = reader.take<quint32>();
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    if (command.address > HighestAddress || !isLineRate(command.baud)) {
        return DecodeError::ValueOutOfRange;
    }
    return command;
}

QByteArray KeySetCommand::encode() const
{
    // Reserved in one piece: a buffer that grows would leave a copy of the key behind.
    QByteArray data;
    data.reserve(2 + Key128::Size);
    data.append(char(OwnKeyType)).append(char(Key128::Size));
    data.append(reinterpret_cast<const char *>(key.bytes().data()), Key128::Size);
    return data;
}

Result<KeySetCommand, DecodeError> KeySetCommand::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 type = reader.takeByte();
    const quint8 size = reader.takeByte();
    const auto key = Key128::fromBytes(reader.takeRest());
    if (data.size() < 2 || size != data.size() - 2) {
        return DecodeError::WrongLength;
    }
    if (type != OwnKeyType) {
        return DecodeError::ValueOutOfRange;
    }
    if (!key) {
        return DecodeError::WrongLength;
    }
    return KeySetCommand{*key};
}

QByteArray ChallengeCommand::encode() const { return randomA; }

Result<ChallengeCommand, DecodeError> ChallengeCommand::decode(QByteArrayView data)
{
    if (data.size() != RandomSize) {
        return DecodeError::WrongLength;
    }
    return ChallengeCommand{data.toByteArray()};
}

QByteArray ServerCryptogramCommand::encode() const { return cryptogram; }

Result<ServerCryptogramCommand, DecodeError> ServerCryptogramCommand::decode(QByteArrayView data)
{
    if (data.size() != CryptogramSize) {
        return DecodeError::WrongLength;
    }
    return ServerCryptogramCommand{data.toByteArray()};
}

QByteArray MaxReceiveCommand::encode() const { return ByteWriter().put(size).bytes(); }

Result<MaxReceiveCommand, DecodeError> MaxReceiveCommand::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const MaxReceiveCommand command{reader.take<quint16>()};
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    if (command.size < MinReceiveBuffer) {
        return DecodeError::ValueOutOfRange;
    }
    return command;
}

QByteArray KeepActiveCommand::encode() const { return ByteWriter().put(milliseconds).bytes(); }

Result<KeepActiveCommand, DecodeError> KeepActiveCommand::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const KeepActiveCommand command{reader.take<quint16>()};
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    return command;
}

QByteArray ManufacturerCommand::encode() const { return vendor + data; }

Result<ManufacturerCommand, DecodeError> ManufacturerCommand::decode(QByteArrayView data)
{
    if (data.size() < VendorSize) {
        return DecodeError::WrongLength;
    }
    return ManufacturerCommand{data.first(VendorSize).toByteArray(), data.sliced(VendorSize).toByteArray()};
}

} // namespace latchkey::osdp
