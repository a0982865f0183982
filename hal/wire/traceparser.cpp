// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/trace.h>

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace latchkey::osdp::trace {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxTimeDigits = 15;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The text up to the next blank; takes both off `rest`.
QByteArrayView takeWord(QByteArrayView &rest)
{
    const qsizetype blank = rest.indexOf(' ');
    const QByteArrayView word = blank < 0 ? rest : rest.first(blank);
    rest = blank < 0 ? QByteArrayView() : rest.sliced(blank + 1);
    return word;
}

std::optional<quint8> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return quint8(c - '0');
    }
    if (c >= 'A' && c <= 'F') {
        return quint8(c - 'A' + 10);
    }
    return std::nullopt;
}

bool takeBytes(QByteArrayView hex, Entry &entry)
{
    if (hex.isEmpty() || hex.size() % 2 != 0 || hex.size() / 2 > MaxBytes) {
        return false;
    }
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        const bool masked = hex[i] == '*' && hex[i + 1] == '*';
        const auto high = hexDigit(hex[i]);
        const auto low = hexDigit(hex[i + 1]);
        if (!masked && (!high || !low)) {
            return false;
        }
        entry.masked = entry.masked || masked;
        entry.bytes.append(masked ? char(0) : char(*high << 4 | *low));
    }
    return true;
}

bool takeNote(QByteArrayView rest, Entry &entry)
{
    if (rest.isEmpty()) {
        return true;
    }
    if (!rest.startsWith("; ")) {
        return false;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    entry.note = decoder(rest.sliced(2));
    return !decoder.hasError() && !entry.note.isEmpty() && entry.note.size() <= MaxNote;
}

} // namespace

QLatin1StringView sentenceOf(TraceError error)
{
    switch (error) {
    case TraceError::NotATrace: return "The first line must be 'latchkey-osdp-trace 1'."_L1;
    case TraceError::LineTooLong: return "The line is longer than 4096 bytes."_L1;
    case TraceError::BadTime: return "The line must begin with milliseconds, digits only."_L1;
    case TraceError::BadDirection: return "After the time stands > (to the device) or < (to the panel)."_L1;
    case TraceError::BadBytes: return "The bytes must be 1 to 1500 pairs of hex digits 0-9 A-F, or ** where masked."_L1;
    case TraceError::BadNote: return "The remark must begin with '; ' and be at most 200 characters of UTF-8."_L1;
    }
    return {};
}

Result<Entry, TraceError> parseLine(QByteArrayView line)
{
    if (line.size() > MaxLine) {
        return TraceError::LineTooLong;
    }
    Entry entry;
    const QByteArrayView time = takeWord(line);
    if (!isDigits(time) || time.size() > MaxTimeDigits) {
        return TraceError::BadTime;
    }
    entry.milliseconds = time.toByteArray().toLongLong();
    const QByteArrayView direction = takeWord(line);
    if (direction != ">" && direction != "<") {
        return TraceError::BadDirection;
    }
    entry.direction = direction == ">" ? Direction::ToPeripheral : Direction::ToPanel;
    if (!takeBytes(takeWord(line), entry)) {
        return TraceError::BadBytes;
    }
    if (!takeNote(line, entry)) {
        return TraceError::BadNote;
    }
    return entry;
}

Result<QList<Entry>, LineError> parse(QByteArrayView text)
{
    QList<Entry> entries;
    qsizetype number = 0;
    while (!text.isEmpty() || number == 0) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        ++number;
        if (number == 1) {
            if (line != QByteArrayView(header()).chopped(1)) {
                return LineError{number, TraceError::NotATrace};
            }
        } else if (!line.isEmpty() && line.front() != '#') {
            const auto entry = parseLine(line);
            if (!entry) {
                return LineError{number, entry.error()};
            }
            entries.append(entry.value());
        }
    }
    return entries;
}

} // namespace latchkey::osdp::trace
