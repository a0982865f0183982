// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/linkreplies.h>

#include <hal/wire/bytes.h>
#include <hal/wire/linkcommands.h>

namespace latchkey::osdp {

namespace {

constexpr qsizetype UidSize = 8;
constexpr qsizetype RandomSize = 8;
constexpr qsizetype CryptogramSize = 16;
constexpr qsizetype VendorSize = 3;

} // namespace

QByteArray NakReply::encode() const { return ByteWriter().put(reason).put(details).bytes(); }

Result<NakReply, DecodeError> NakReply::decode(QByteArrayView data)
{
    if (data.isEmpty()) {
        return DecodeError::WrongLength;
    }
    return NakReply{NakCode(data.front()), data.sliced(1).toByteArray()};
}

QByteArray ComReply::encode() const { return ByteWriter().put(address).put(baud).bytes(); }

Result<ComReply, DecodeError> ComReply::decode(QByteArrayView data)
{
    const auto values = ComSetCommand::decode(data); // same fields, same bounds
    if (!values) {
        return values.error();
    }
    return ComReply{values->address, values->baud};
}

QByteArray ClientCryptogramReply::encode() const { return clientUid + randomB + cryptogram; }

Result<ClientCryptogramReply, DecodeError> ClientCryptogramReply::decode(QByteArrayView data)
{
    ByteReader reader(data);
    ClientCryptogramReply reply;
    reply.clientUid = reader.takeBytes(UidSize).toByteArray();
    reply.randomB = reader.takeBytes(RandomSize).toByteArray();
    reply.cryptogram = reader.takeBytes(CryptogramSize).toByteArray();
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    return reply;
}

QByteArray InitialMacReply::encode() const { return mac; }

Result<InitialMacReply, DecodeError> InitialMacReply::decode(QByteArrayView data)
{
    if (data.size() != CryptogramSize) {
        return DecodeError::WrongLength;
    }
    return InitialMacReply{data.toByteArray()};
}

QByteArray ManufacturerReply::encode() const { return vendor + data; }

Result<ManufacturerReply, DecodeError> ManufacturerReply::decode(QByteArrayView data)
{
    if (data.size() < VendorSize) {
        return DecodeError::WrongLength;
    }
    return ManufacturerReply{data.first(VendorSize).toByteArray(), data.sliced(VendorSize).toByteArray()};
}

} // namespace latchkey::osdp
