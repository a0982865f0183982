// SPDX-License-Identifier: Apache-2.0
#include "mailmessage.h"

#include "secrettext.h"

#include <QLocale>
#include <core/base/ids.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

constexpr qsizetype MostBody = 262'144;
constexpr qsizetype MostSubject = 200;
constexpr qsizetype BytesAWord = 45; // an encoded word has at most 75 characters (RFC 2047, 2)
constexpr QByteArrayView Boundary = "=_latchkey_alternative"; // base64 has no underscore

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// RFC 2047: words of base64, one a line, none of which parts a character.
QByteArray encodedWords(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray words;
    for (qsizetype start = 0; start < utf8.size();) {
        qsizetype end = std::min(utf8.size(), start + BytesAWord);
        while (end < utf8.size() && isContinuation(utf8.at(end)))
            --end;
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + utf8.mid(start, end - start).toBase64() + "?=";
        start = end;
    }
    return words;
}

QByteArray dateText(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

QByteArray fromText(const MailMessage &message)
{
    const QByteArray address = '<' + message.from.bytes() + '>';
    return message.fromName.isEmpty() ? address : encodedWords(message.fromName) + "\r\n " + address;
}

QByteArray headers(const MailMessage &message)
{
    return "Date: " + dateText(message.date) + "\r\nFrom: " + fromText(message) + "\r\nTo: <" + message.to.bytes()
        + ">\r\nMessage-ID: <" + message.id + '@' + message.from.host()
        + ">\r\nSubject: " + encodedWords(message.subject)
        + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"; // no out-of-office answers (RFC 3834)
}

void appendPart(Secret &mail, QByteArrayView type, const Secret &content)
{
    append(mail, "Content-Type: ");
    append(mail, type);
    append(mail, "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    appendBase64Lines(mail, viewOf(withNetworkLines(viewOf(content))));
}

void appendBoundary(Secret &mail, QByteArrayView end)
{
    append(mail, "\r\n--");
    append(mail, Boundary);
    append(mail, end);
}

bool isSendable(const MailMessage &message)
{
    return isIdText(QString::fromLatin1(message.id)) && message.date.isValid() && !message.subject.isEmpty()
        && message.subject.size() <= MostSubject && isOneLine(message.subject) && isOneLine(message.fromName)
        && message.fromName.size() <= MostSubject && !message.text.isEmpty()
        && message.text.size() + message.html.size() <= MostBody;
}

} // namespace

Result<Secret, Fault> written(const MailMessage &message)
{
    if (!isSendable(message))
        return Fault::BadContent;
    Secret mail = secretOf(headers(message));
    if (message.html.isEmpty()) {
        appendPart(mail, "text/plain", message.text);
        return mail;
    }
    append(mail, "Content-Type: multipart/alternative; boundary=\"");
    append(mail, Boundary);
    append(mail, "\"\r\n");
    appendBoundary(mail, "\r\n");
    appendPart(mail, "text/plain", message.text);
    appendBoundary(mail, "\r\n");
    appendPart(mail, "text/html", message.html);
    appendBoundary(mail, "--\r\n");
    return mail;
}

} // namespace latchkey::hub::notify
