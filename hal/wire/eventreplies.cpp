// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/eventreplies.h>

#include <hal/wire/bytes.h>

#include <algorithm>

namespace latchkey::osdp {

namespace {

constexpr qsizetype MaxCount = 255;

qsizetype bytesFor(quint16 bits) { return (bits + 7) / 8; }

void clearUnusedBits(QByteArray &data, quint16 bits)
{
    const int unused = (8 - bits % 8) % 8;
    if (unused != 0 && !data.isEmpty()) {
        data.back() = char(quint8(data.back()) >> unused << unused);
    }
}

} // namespace

QByteArray RawCardReply::encode() const
{
    Q_ASSERT(data.size() == bytesFor(bits));
    return ByteWriter().put(reader).put(format).put(bits).put(data).bytes();
}

Result<RawCardReply, DecodeError> RawCardReply::decode(QByteArrayView data)
{
    ByteReader bytes(data);
    RawCardReply reply;
    reply.reader = bytes.takeByte();
    reply.format = CardFormat(bytes.takeByte());
    reply.bits = bytes.take<quint16>();
    reply.data = bytes.takeBytes(bytesFor(reply.bits)).toByteArray();
    if (!bytes.isExact()) {
        return DecodeError::WrongLength;
    }
    if (reply.format > CardFormat::Wiegand || reply.bits == 0 || reply.bits > MaxBits) {
        return DecodeError::ValueOutOfRange;
    }
    clearUnusedBits(reply.data, reply.bits);
    return reply;
}

QByteArray FormattedCardReply::encode() const
{
    const auto sent = text.bytes().first(size_t(qMin(text.size(), MaxCount)));
    // Reserved in one piece: a buffer that grows would leave a copy of a code behind.
    QByteArray data;
    data.reserve(3 + qsizetype(sent.size()));
    data.append(char(reader)).append(char(backwards)).append(char(sent.size()));
    return data.append(reinterpret_cast<const char *>(sent.data()), qsizetype(sent.size()));
}

Result<FormattedCardReply, DecodeError> FormattedCardReply::decode(QByteArrayView data)
{
    ByteReader bytes(data);
    FormattedCardReply reply;
    reply.reader = bytes.takeByte();
    const quint8 direction = bytes.takeByte();
    const QByteArrayView text = bytes.takeBytes(bytes.takeByte());
    if (!bytes.isExact()) {
        return DecodeError::WrongLength;
    }
    const bool readable = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (direction > 1 || text.isEmpty() || text.size() > MaxCharacters || !readable) {
        return DecodeError::ValueOutOfRange;
    }
    reply.backwards = direction == 1;
    reply.text = Secret({reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size())});
    return reply;
}

QByteArray KeypadReply::encode() const
{
    const qsizetype count = qMin(keys.size(), MaxCount);
    // Reserved in one piece: a buffer that grows would leave a copy of a PIN behind.
    QByteArray data;
    data.reserve(2 + count);
    return data.append(char(reader)).append(char(count)).append(keys.constData(), count);
}

Result<KeypadReply, DecodeError> KeypadReply::decode(QByteArrayView data)
{
    ByteReader bytes(data);
    KeypadReply reply;
    reply.reader = bytes.takeByte();
    reply.keys = bytes.takeBytes(bytes.takeByte()).toByteArray();
    if (!bytes.isExact()) {
        return DecodeError::WrongLength;
    }
    return reply;
}

} // namespace latchkey::osdp
