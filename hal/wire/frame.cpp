// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/frame.h>

#include <hal/wire/bytes.h>

namespace latchkey::osdp {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint8 ReplyBit = 0x80;
constexpr quint8 SequenceBits = 0x03;
constexpr quint8 CrcBit = 0x04;
constexpr quint8 SecurityBit = 0x08;
constexpr qsizetype HeaderSize = 5; // start, address, length (2), control
constexpr qsizetype MacBytes = 4;

quint8 controlByte(const Frame &frame)
{
    return quint8((frame.sequence & SequenceBits) | (frame.check == Check::Crc ? CrcBit : 0)
                  | (frame.security ? SecurityBit : 0));
}

void appendCheck(QByteArray &packet, Check check)
{
    if (check == Check::Crc) {
        packet += ByteWriter().put(crc16(packet)).bytes();
    } else {
        packet += char(checksum(packet));
    }
}

bool isCheckRight(QByteArrayView raw, Check check)
{
    const QByteArrayView body = raw.chopped(sizeOf(check));
    ByteReader tail(raw.sliced(body.size()));
    return check == Check::Crc ? tail.take<quint16>() == crc16(body) : tail.takeByte() == checksum(body);
}

std::optional<SecurityBlock> takeSecurityBlock(ByteReader &reader)
{
    const quint8 length = reader.takeByte();
    if (length < 2) {
        return std::nullopt;
    }
    const auto type = ScsType(reader.takeByte());
    return SecurityBlock{type, reader.takeBytes(length - 2).toByteArray()};
}

/// Everything between header and check.
Result<Frame, FrameError> takeBody(Frame frame, QByteArrayView body, bool secured)
{
    ByteReader reader(body);
    if (secured) {
        frame.security = takeSecurityBlock(reader);
        if (!frame.security) {
            return FrameError::BadSecurityBlock;
        }
    }
    if (reader.isAtEnd()) {
        return secured ? FrameError::BadSecurityBlock : FrameError::BadLength;
    }
    frame.code = reader.takeByte();
    QByteArrayView rest = reader.takeRest();
    if (frame.security && carriesMac(frame.security->type)) {
        if (rest.size() < MacBytes) {
            return FrameError::BadSecurityBlock;
        }
        frame.mac = rest.last(MacBytes).toByteArray();
        rest = rest.chopped(MacBytes);
    }
    frame.data = rest.toByteArray();
    return frame;
}

} // namespace

Frame commandFrame(quint8 address, quint8 sequence, Command code, const QByteArray &data, Check check)
{
    Frame frame;
    frame.address = address;
    frame.sequence = sequence;
    frame.check = check;
    frame.code = quint8(code);
    frame.data = data;
    return frame;
}

Frame replyFrame(const Frame &command, Reply code, const QByteArray &data)
{
    Frame frame = commandFrame(command.address, command.sequence, Command(code), data, command.check);
    frame.reply = true;
    return frame;
}

qsizetype encodedSize(const Frame &frame)
{
    const qsizetype block = frame.security ? 2 + frame.security->data.size() : 0;
    return HeaderSize + block + 1 + frame.data.size() + frame.mac.size() + sizeOf(frame.check);
}

QByteArray authenticatedPart(const Frame &frame)
{
    const qsizetype size = encodedSize(frame);
    Q_ASSERT(size <= MaxFrameSize);
    ByteWriter writer;
    writer.put(StartByte).put(quint8((frame.address & BroadcastAddress) | (frame.reply ? ReplyBit : 0)));
    writer.put(quint16(size)).put(controlByte(frame));
    if (frame.security) {
        writer.put(quint8(2 + frame.security->data.size())).put(frame.security->type).put(frame.security->data);
    }
    return writer.put(frame.code).put(frame.data).bytes();
}

QByteArray encodeFrame(const Frame &frame, Mark mark)
{
    QByteArray packet = authenticatedPart(frame) + frame.mac;
    appendCheck(packet, frame.check);
    return mark == Mark::With ? packet.prepend(char(MarkByte)) : packet;
}

QLatin1StringView sentenceOf(FrameError error)
{
    switch (error) {
    case FrameError::BadLength: return "The packet is shorter or longer than a packet can be."_L1;
    case FrameError::BadCheck: return "The packet's check bytes are wrong."_L1;
    case FrameError::BadSecurityBlock: return "The packet's security block does not fit into its length."_L1;
    }
    return {};
}

Result<Frame, FrameError> parseFrame(QByteArrayView raw, qsizetype maxSize)
{
    ByteReader header(raw);
    const quint8 start = header.takeByte();
    const quint8 address = header.takeByte();
    const auto length = header.take<quint16>();
    const quint8 control = header.takeByte();
    Frame frame;
    frame.address = address & BroadcastAddress;
    frame.reply = (address & ReplyBit) != 0;
    frame.sequence = control & SequenceBits;
    frame.check = (control & CrcBit) != 0 ? Check::Crc : Check::Checksum;
    const qsizetype shortest = HeaderSize + 1 + sizeOf(frame.check);
    if (start != StartByte || length != raw.size() || raw.size() < shortest || raw.size() > maxSize) {
        return FrameError::BadLength;
    }
    if (!isCheckRight(raw, frame.check)) {
        return FrameError::BadCheck;
    }
    const QByteArrayView body = raw.sliced(HeaderSize).chopped(sizeOf(frame.check));
    return takeBody(frame, body, (control & SecurityBit) != 0);
}

} // namespace latchkey::osdp
