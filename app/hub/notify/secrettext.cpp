// SPDX-License-Identifier: Apache-2.0
#include "secrettext.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {

constexpr char Hex[] = "0123456789ABCDEF";
constexpr char Base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr qsizetype BytesALine = 57; // 76 characters

void appendHex(Secret &text, unsigned char byte)
{
    text.append(static_cast<unsigned char>(Hex[byte >> 4]));
    text.append(static_cast<unsigned char>(Hex[byte & 0xf]));
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

} // namespace

QByteArrayView viewOf(const Secret &text) { return {text.bytes().data(), text.size()}; }

Secret secretOf(QByteArrayView text)
{
    return Secret({reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size())});
}

void append(Secret &text, QByteArrayView more)
{
    for (const char c : more)
        text.append(static_cast<unsigned char>(c));
}

void appendBase64(Secret &text, QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        const auto left = std::min<qsizetype>(3, bytes.size() - i);
        quint32 three = 0;
        for (qsizetype j = 0; j < 3; ++j)
            three = three << 8 | (j < left ? quint8(bytes[i + j]) : 0U);
        for (qsizetype j = 0; j < 4; ++j)
            text.append(static_cast<unsigned char>(j <= left ? Base64[three >> (18 - 6 * j) & 0x3f] : '='));
    }
}

void appendBase64Lines(Secret &text, QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); i += BytesALine) {
        appendBase64(text, bytes.sliced(i, std::min(BytesALine, bytes.size() - i)));
        append(text, "\r\n");
    }
}

void appendPercentEncoded(Secret &text, QByteArrayView value)
{
    for (const char c : value) {
        text.append(static_cast<unsigned char>(isUnreserved(c) ? c : '%'));
        if (!isUnreserved(c))
            appendHex(text, static_cast<unsigned char>(c));
    }
}

void appendJsonEscaped(Secret &text, QByteArrayView value)
{
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            append(text, "\\u00");
            appendHex(text, byte);
            continue;
        }
        if (c == '"' || c == '\\')
            text.append('\\');
        text.append(byte);
    }
}

Secret withNetworkLines(QByteArrayView text)
{
    Secret lines;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue; // the line feed speaks for both
        if (text[i] == '\r' || text[i] == '\n')
            append(lines, "\r\n");
        else
            lines.append(static_cast<unsigned char>(text[i]));
    }
    return lines;
}

} // namespace latchkey::hub::notify
