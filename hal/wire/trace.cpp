// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/trace.h>

#include <hal/wire/frame.h>

#include <QList>

#include <algorithm>

namespace latchkey::osdp::trace {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto FirstLine = "latchkey-osdp-trace 1"_L1;
constexpr char MaskSign = '*';
constexpr auto ToPeripheralSign = '>';
constexpr auto ToPanelSign = '<';
constexpr qsizetype HeaderSize = 5; // start, address, length, control

/// Where the code of a packet that starts at `start` would stand.
qsizetype codePosition(QByteArrayView bytes, qsizetype start)
{
    const qsizetype control = start + HeaderSize - 1;
    if (control >= bytes.size()) {
        return bytes.size();
    }
    const bool secured = (quint8(bytes[control]) & 0x08) != 0;
    if (!secured) {
        return control + 1;
    }
    return control + 1 < bytes.size() ? control + 1 + quint8(bytes[control + 1]) : bytes.size();
}

/// A new key, the digits that somebody typed, or the booking code in a QR code.
bool isSecret(QByteArrayView bytes, qsizetype start, qsizetype code)
{
    const bool reply = (quint8(bytes[start + 1]) & 0x80) != 0;
    const auto what = quint8(bytes[code]);
    return reply ? what == quint8(Reply::Keypad) || what == quint8(Reply::FormattedCard)
                 : what == quint8(Command::KeySet);
}

/// First byte that must not be written, or the size. In one sound packet only its code counts; in anything else,
/// such as a damaged packet, whatever might be a secret is taken for one.
qsizetype maskFrom(QByteArrayView bytes)
{
    const qsizetype first = bytes.indexOf(char(StartByte));
    const bool sound = first >= 0 && bool(parseFrame(bytes.sliced(first)));
    for (qsizetype start = first; start >= 0; start = bytes.indexOf(char(StartByte), start + 1)) {
        const qsizetype code = codePosition(bytes, start);
        if (code < bytes.size() && isSecret(bytes, start, code)) {
            return code + 1;
        }
        if (sound) {
            break;
        }
    }
    return bytes.size();
}

QByteArray oneLine(const QString &note)
{
    QString text = note.left(MaxNote);
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
    };
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    return text.trimmed().toUtf8();
}

} // namespace

QByteArray header() { return QByteArray(FirstLine.data(), FirstLine.size()) + '\n'; }

QByteArray lineOf(const Entry &entry)
{
    const QByteArrayView bytes = QByteArrayView(entry.bytes).first(qMin(entry.bytes.size(), MaxBytes));
    const qsizetype shown = maskFrom(bytes);
    QByteArray line = QByteArray::number(qMax<qint64>(0, entry.milliseconds)) + ' ';
    line += entry.direction == Direction::ToPeripheral ? ToPeripheralSign : ToPanelSign;
    line += ' ' + bytes.first(shown).toByteArray().toHex().toUpper();
    line += QByteArray(2 * (bytes.size() - shown), MaskSign);
    if (const QByteArray note = oneLine(entry.note); !note.isEmpty()) {
        line += " ; " + note;
    }
    return line + '\n';
}

QString describe(QByteArrayView bytes)
{
    const qsizetype start = bytes.indexOf(char(StartByte));
    const auto frame = start < 0 ? Result<Frame, FrameError>(FrameError::BadLength) : parseFrame(bytes.sliced(start));
    if (!frame) {
        return {};
    }
    const QString name = frame->reply ? nameOf(frame->replyCode()) : nameOf(frame->command());
    return frame->mac.isEmpty() ? name : name + u" (secured)"_s;
}

} // namespace latchkey::osdp::trace
