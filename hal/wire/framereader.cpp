// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/framereader.h>

namespace latchkey::osdp {

namespace {

constexpr qsizetype LengthEnd = 4; // start, address, length low, length high
constexpr qsizetype Shortest = 7; // header, code and one byte of checksum

qsizetype announcedLength(const QByteArray &buffer) { return quint8(buffer.at(2)) | quint8(buffer.at(3)) << 8; }

} // namespace

FrameReader::FrameReader(qsizetype maxSize) : m_maxSize(maxSize) {}

void FrameReader::feed(QByteArrayView bytes) { m_buffer.append(bytes); }

std::optional<FrameReader::Event> FrameReader::next()
{
    while (findStart()) {
        const bool lengthKnown = m_buffer.size() >= LengthEnd;
        const qsizetype length = lengthKnown ? announcedLength(m_buffer) : 0;
        if (lengthKnown && (length < Shortest || length > m_maxSize)) {
            return refuse(FrameError::BadLength, LengthEnd);
        }
        if (!lengthKnown || m_buffer.size() < length) {
            if (m_stale == 0) {
                return std::nullopt;
            }
            discard(1); // begun before the gap, so its rest will not come: search behind its start
            continue;
        }
        const Result<Frame, FrameError> frame = parseFrame(QByteArrayView(m_buffer).first(length), m_maxSize);
        if (!frame) {
            return refuse(frame.error(), length);
        }
        ReceivedFrame received{frame.value(), m_buffer.first(length), m_marked};
        discard(length);
        m_marked = false; // a check byte of FF is no mark of the packet behind it
        return received;
    }
    return std::nullopt;
}

bool FrameReader::hasPartial() const { return m_buffer.size() > m_stale; }

void FrameReader::dropPartial() { m_stale = m_buffer.size(); }

void FrameReader::clear()
{
    m_buffer.clear();
    m_stale = 0;
    m_marked = false;
}

/// Skips marks and noise up to the next start byte.
bool FrameReader::findStart()
{
    const qsizetype start = m_buffer.indexOf(char(StartByte));
    if (start != 0) {
        const qsizetype skipped = start < 0 ? m_buffer.size() : start;
        discard(skipped);
    }
    return !m_buffer.isEmpty();
}

std::optional<FrameReader::Event> FrameReader::refuse(FrameError error, qsizetype shown)
{
    FrameFault fault{error, m_buffer.first(shown)};
    discard(1);
    return fault;
}

void FrameReader::discard(qsizetype count)
{
    if (count > 0) {
        m_marked = quint8(m_buffer.at(count - 1)) == MarkByte;
        m_buffer.remove(0, count);
        m_stale = qMax<qsizetype>(0, m_stale - count);
    }
}

} // namespace latchkey::osdp
