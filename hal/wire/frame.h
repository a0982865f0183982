// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/check.h>
#include <hal/wire/codes.h>

#include <core/base/result.h>

#include <QByteArray>

#include <optional>

namespace latchkey::osdp {

/// Largest packet that the protocol allows, in bytes, from start byte to last check byte.
inline constexpr qsizetype MaxFrameSize = 1440;
/// What every device can receive, unless its capability 10 says more.
inline constexpr qsizetype MinReceiveBuffer = 128;
inline constexpr quint8 StartByte = 0x53;
inline constexpr quint8 MarkByte = 0xFF;

/// The block that announces a handshake step or a secured packet. `data` holds what follows type, 0 to 253 bytes.
struct SecurityBlock {
    ScsType type = ScsType::CommandMac;
    QByteArray data;
    friend bool operator==(const SecurityBlock &, const SecurityBlock &) = default;
};

/// One packet, taken apart. `data` is what is on the line: clear, or cipher under block types 17 and 18.
struct Frame {
    quint8 address = 0; ///< 0 to 7F, without the reply bit
    bool reply = false;
    quint8 sequence = 0; ///< 0 to 3
    Check check = Check::Crc;
    std::optional<SecurityBlock> security;
    quint8 code = 0; ///< Command or Reply; unknown ones are kept
    QByteArray data;
    QByteArray mac; ///< 4 bytes under block types 15 to 18, else empty

    [[nodiscard]] Command command() const { return Command(code); }
    [[nodiscard]] Reply replyCode() const { return Reply(code); }
    [[nodiscard]] bool is(Command c) const { return !reply && code == quint8(c); }
    [[nodiscard]] bool is(Reply r) const { return reply && code == quint8(r); }
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// A clear command or reply, ready to be encoded.
[[nodiscard]] Frame commandFrame(quint8 address, quint8 sequence, Command code, const QByteArray &data = {},
                                 Check check = Check::Crc);
/// A clear reply to `command`: its address, sequence number and kind of check.
[[nodiscard]] Frame replyFrame(const Frame &command, Reply code, const QByteArray &data = {});

/// Whether one FF goes before the packet: it lets the other side's receiver settle. Not part of length, check or MAC.
enum class Mark : bool { Without, With };

/// Bytes of the packet without mark, from start byte to last check byte.
[[nodiscard]] qsizetype encodedSize(const Frame &frame);
/// The packet as it goes on the line. Sizes above MaxFrameSize are the caller's mistake (asserted).
[[nodiscard]] QByteArray encodeFrame(const Frame &frame, Mark mark = Mark::With);
/// The part that a MAC covers: start byte to end of data, with the final length; MAC and check bytes left out.
[[nodiscard]] QByteArray authenticatedPart(const Frame &frame);

/// Why bytes on the line are not a packet. A receiver says nothing and looks on.
enum class FrameError {
    BadLength, ///< shorter than a packet can be, or longer than the receiver takes
    BadCheck, ///< checksum or CRC is wrong
    BadSecurityBlock, ///< the check is right, but block, code and MAC do not fit into the length
};
[[nodiscard]] QLatin1StringView sentenceOf(FrameError error);

/// A packet as it came, with its bytes: repeats are recognised and MACs are computed over what was really sent.
struct ReceivedFrame {
    Frame frame;
    QByteArray raw; ///< start byte to last check byte, without mark
    bool marked = false; ///< an FF stood right before it
    friend bool operator==(const ReceivedFrame &, const ReceivedFrame &) = default;
};

/// Takes apart exactly one packet: `raw` begins with the start byte and ends with the check.
[[nodiscard]] Result<Frame, FrameError> parseFrame(QByteArrayView raw, qsizetype maxSize = MaxFrameSize);

} // namespace latchkey::osdp
