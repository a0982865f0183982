// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/frame.h>

#include <variant>

namespace latchkey::osdp {

/// Something that began like a packet and was none.
struct FrameFault {
    FrameError error = FrameError::BadCheck;
    QByteArray raw; ///< what was seen of it, for the trace
    friend bool operator==(const FrameFault &, const FrameFault &) = default;
};

/// Finds packets in a stream of bytes that may be cut anywhere and may hold noise. Knows no time and no port.
///
///     reader.feed(port.readAll());
///     while (auto event = reader.next()) { ... }
///
/// After next() returned nullopt at most `maxSize` bytes are kept.
class FrameReader {
public:
    using Event = std::variant<ReceivedFrame, FrameFault>;

    /// `maxSize`: size of the largest packet that is taken, in bytes; longer ones are BadLength.
    explicit FrameReader(qsizetype maxSize = MaxFrameSize);

    void feed(QByteArrayView bytes);
    /// The next packet or fault; nullopt when more bytes are needed. After a fault the search goes on at the byte
    /// after the false start, so that a packet hidden behind noise is still found.
    [[nodiscard]] std::optional<Event> next();

    /// True while a begun packet waits for its rest: the caller's 20 ms gap timer should run.
    [[nodiscard]] bool hasPartial() const;
    /// The line was silent for more than 20 ms: what is begun will not be finished. Its start is dropped and the
    /// bytes behind it are searched once more, so call next() until nullopt afterwards.
    void dropPartial();
    /// Forgets everything, for example after the port was opened again.
    void clear();

private:
    [[nodiscard]] bool findStart();
    [[nodiscard]] std::optional<Event> refuse(FrameError error, qsizetype shown);
    void discard(qsizetype count);

    QByteArray m_buffer;
    qsizetype m_maxSize;
    qsizetype m_stale = 0; ///< bytes at the front that came before the last gap
    bool m_marked = false;
};

} // namespace latchkey::osdp
