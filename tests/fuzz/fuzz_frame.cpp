// SPDX-License-Identifier: Apache-2.0
// The frame reader on any bytes: cut anywhere, with gaps, and with check bytes made right so that the parts behind
// the check are reached too.
#include <hal/wire/framereader.h>
#include <tests/fuzz/fuzzcheck.h>

#include <QList>

using namespace latchkey;
using namespace latchkey::osdp;

namespace {

constexpr qsizetype LongestStream = 512;

void checkReceived(const ReceivedFrame &received)
{
    const auto parsed = parseFrame(received.raw);
    require(parsed && parsed.value() == received.frame);
    // Spare control bits are dropped, everything else comes back.
    const auto again = parseFrame(encodeFrame(received.frame, Mark::Without));
    require(again && again.value() == received.frame);
    require(encodedSize(received.frame) == received.raw.size());
}

QList<FrameReader::Event> readAll(QByteArrayView stream, qsizetype chunk, qsizetype maxSize)
{
    FrameReader reader(maxSize);
    QList<FrameReader::Event> events;
    while (!stream.isEmpty()) {
        const qsizetype size = qMin(chunk, stream.size());
        reader.feed(stream.first(size));
        stream = stream.sliced(size);
        while (auto event = reader.next()) {
            events.append(*event);
        }
    }
    reader.dropPartial();
    while (auto event = reader.next()) {
        events.append(*event);
    }
    require(!reader.hasPartial());
    return events;
}

/// Header and check are ours, the rest is the fuzzer's: blocks, codes, MACs of any shape.
void checkSealed(QByteArrayView body, quint8 control)
{
    const Check check = (control & 0x04) != 0 ? Check::Crc : Check::Checksum;
    const qsizetype size = 5 + body.size() + sizeOf(check);
    if (size > MaxFrameSize) {
        return;
    }
    QByteArray packet = QByteArray::fromHex("5301");
    packet.append(char(size & 0xFF)).append(char(size >> 8)).append(char(control)).append(body);
    if (check == Check::Crc) {
        const quint16 crc = crc16(packet);
        packet.append(char(crc & 0xFF)).append(char(crc >> 8));
    } else {
        packet.append(char(checksum(packet)));
    }
    const auto parsed = parseFrame(packet);
    require(parsed || parsed.error() != FrameError::BadCheck);
    if (parsed) {
        checkReceived({parsed.value(), packet, false});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    FuzzInput input(data, size);
    const quint8 mode = input.takeByte();
    const QByteArrayView rest = input.takeRest();
    if ((mode & 0x80) != 0) {
        checkSealed(rest, mode);
        return 0;
    }
    // Every false start is judged by its whole length, so long streams for a large receiver cost much and find little.
    const qsizetype maxSize = (mode & 0x40) != 0 ? MinReceiveBuffer : 64;
    const QByteArrayView stream = rest.first(qMin(rest.size(), LongestStream));
    const QList<FrameReader::Event> events = readAll(stream, 1 + (mode & 0x3F), maxSize);
    require(events == readAll(stream, LongestStream, maxSize));
    for (const FrameReader::Event &event : events) {
        if (const auto *received = std::get_if<ReceivedFrame>(&event)) {
            require(received->raw.size() <= maxSize);
            checkReceived(*received);
        }
    }
    return 0;
}
