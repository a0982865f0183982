// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/profile.h>

#include <hal/wire/bytes.h>

namespace latchkey::osdp::profile {

namespace {

constexpr quint8 WakeButton = 0x01;
constexpr quint8 WakeBadge = 0x02;
constexpr quint8 WakeTamper = 0x04;
constexpr quint8 WakeLine = 0x08;
constexpr quint8 WakeMains = 0x10;

/// Length first, then the sub-command: what is too long for one request is not another.
template <class T>
Result<T, DecodeError> checked(const ByteReader &reader, quint8 sub, T request)
{
    if (sub != quint8(T::Code)) {
        return DecodeError::UnknownCode;
    }
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    return request;
}

} // namespace

QByteArray HibernateRequest::encode() const
{
    const auto wake = quint8((wakeOnButton ? WakeButton : 0) | (wakeOnBadge ? WakeBadge : 0)
                             | (wakeOnTamper ? WakeTamper : 0) | (wakeOnLine ? WakeLine : 0)
                             | (wakeOnMains ? WakeMains : 0));
    return ByteWriter().put(Code).put(delay).put(wake).bytes();
}

Result<HibernateRequest, DecodeError> HibernateRequest::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 sub = reader.takeByte();
    HibernateRequest request;
    request.delay = reader.take<quint16>();
    const quint8 wake = reader.takeByte();
    request.wakeOnButton = (wake & WakeButton) != 0;
    request.wakeOnBadge = (wake & WakeBadge) != 0;
    request.wakeOnTamper = (wake & WakeTamper) != 0;
    request.wakeOnLine = (wake & WakeLine) != 0;
    request.wakeOnMains = (wake & WakeMains) != 0;
    const auto result = checked(reader, sub, request);
    if (result && (wake & ~(WakeButton | WakeBadge | WakeTamper | WakeLine | WakeMains)) != 0) {
        return DecodeError::ValueOutOfRange;
    }
    return result;
}

QByteArray InventoryRequest::encode() const { return ByteWriter().put(Code).put(first).put(count).bytes(); }

Result<InventoryRequest, DecodeError> InventoryRequest::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 sub = reader.takeByte();
    InventoryRequest request;
    request.first = reader.takeByte();
    request.count = reader.takeByte();
    const auto result = checked(reader, sub, request);
    const bool inRange = request.first >= 1 && request.count >= 1 && request.first + request.count - 1 <= 255;
    if (result && !inRange) {
        return DecodeError::ValueOutOfRange;
    }
    return result;
}

QByteArray PingRequest::encode() const { return ByteWriter().put(Code).put(payload).bytes(); }

Result<PingRequest, DecodeError> PingRequest::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 sub = reader.takeByte();
    return checked(reader, sub, PingRequest{reader.takeRest().toByteArray()});
}

QByteArray OpenAllRequest::encode() const { return ByteWriter().put(Code).put(seconds).put(reason).bytes(); }

Result<OpenAllRequest, DecodeError> OpenAllRequest::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 sub = reader.takeByte();
    OpenAllRequest request;
    request.seconds = reader.take<quint16>();
    request.reason = reader.takeByte();
    return checked(reader, sub, request);
}

QByteArray TokenRequest::encode() const
{
    Q_ASSERT(hash.size() == HashSize);
    return ByteWriter().put(Code).put(output).put(sequence).put(hash).bytes();
}

Result<TokenRequest, DecodeError> TokenRequest::decode(QByteArrayView data)
{
    ByteReader reader(data);
    const quint8 sub = reader.takeByte();
    TokenRequest request;
    request.output = reader.takeByte();
    request.sequence = reader.take<quint64>();
    request.hash = reader.takeBytes(HashSize).toByteArray();
    const auto result = checked(reader, sub, request);
    if (result && request.output == FactsReport::NoOutput) {
        return DecodeError::ValueOutOfRange;
    }
    return result;
}

} // namespace latchkey::osdp::profile
