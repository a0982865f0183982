// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <variant>

/// A trace that a person can read and a program can replay (docs/protocol.md):
///
///     latchkey-osdp-trace 1
///     1042 > FF530108000660D866 ; POLL
///     1044 < FF5381080006406A60 ; ACK
///
/// Milliseconds since any fixed moment, direction, bytes as on the line, remark. Keys, typed digits and the text of QR
/// codes never get into it: the data of KEYSET, KEYPAD and FMT, encrypted or not, is written as ** (who knows the old key
/// could read the new one out of the trace).
namespace latchkey::osdp::trace {

enum class Direction : quint8 { ToPeripheral, ToPanel };

struct Entry {
    qint64 milliseconds = 0; ///< not negative
    Direction direction = Direction::ToPeripheral;
    QByteArray bytes; ///< 1 to MaxBytes; masked ones read back as 00
    bool masked = false; ///< some bytes were left out: this packet cannot be replayed
    QString note; ///< one line, at most MaxNote characters
    friend bool operator==(const Entry &, const Entry &) = default;
};

inline constexpr qsizetype MaxBytes = 1500;
inline constexpr qsizetype MaxNote = 200;
/// Longest line that is read, in bytes, without its end.
inline constexpr qsizetype MaxLine = 4096;

enum class TraceError {
    NotATrace, ///< the first line is not the header
    LineTooLong,
    BadTime,
    BadDirection,
    BadBytes,
    BadNote,
};
[[nodiscard]] QLatin1StringView sentenceOf(TraceError error);

/// First line of every trace, with its end of line.
[[nodiscard]] QByteArray header();
/// One line with its end. Masks KEYSET, KEYPAD and FMT, cuts bytes and note to their limits, keeps the note on one line.
[[nodiscard]] QByteArray lineOf(const Entry &entry);
/// One line without its end.
[[nodiscard]] Result<Entry, TraceError> parseLine(QByteArrayView line);

struct LineError {
    qsizetype line = 0; ///< from 1
    TraceError error = TraceError::NotATrace;
    friend bool operator==(const LineError &, const LineError &) = default;
};
/// A whole trace. Empty lines and lines that begin with '#' are skipped.
[[nodiscard]] Result<QList<Entry>, LineError> parse(QByteArrayView text);

/// "POLL", "ISTATR", "KEYSET (secured)" for the remark; empty if the bytes are not one packet.
[[nodiscard]] QString describe(QByteArrayView bytes);

} // namespace latchkey::osdp::trace
