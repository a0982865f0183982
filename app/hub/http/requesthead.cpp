// SPDX-License-Identifier: Apache-2.0
#include "requesthead.h"

#include <algorithm>

namespace latchkey::hub::http {

namespace {

constexpr const char *Singles[] = {
    "host",          "content-length", "transfer-encoding", "content-type",    "expect",
    "authorization", "origin",         "if-match",          "idempotency-key", "last-event-id"};

qsizetype countOf(const RequestHead &head, QByteArrayView name)
{
    return std::count_if(head.headers.begin(), head.headers.end(),
                         [&](const auto &pair) { return pair.first == name; });
}

bool isLetterOrDigit(char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

bool isPort(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !text.isEmpty() && text.size() <= 5 && digits && text.toInt() <= 65535;
}

/// A name, an IPv4 address, or an IPv6 address in brackets; perhaps a port.
bool isHost(const QByteArray &host)
{
    if (host.isEmpty() || host.size() > 255 + 6)
        return false;
    const bool bracketed = host.startsWith('[');
    const auto end = bracketed ? host.indexOf(']') + 1 : host.indexOf(':');
    if (bracketed && end < 4)
        return false;
    const QByteArray name = end < 0 ? host : host.left(end);
    const QByteArray rest = end < 0 ? QByteArray() : host.mid(end);
    const auto isNameChar = [](char c) { return isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'; };
    const auto isV6Char = [](char c) { return isLetterOrDigit(c) || c == ':' || c == '.'; };
    const bool good = bracketed ? std::all_of(name.begin() + 1, name.end() - 1, isV6Char)
                                : !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameChar);
    return good && (rest.isEmpty() || (rest.startsWith(':') && isPort(rest.mid(1))));
}

} // namespace

QByteArray RequestHead::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto &pair) { return pair.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool RequestHead::expectsContinue() const { return minor >= 1 && !header("expect").isEmpty(); }

std::optional<FormFault> rawHeadFault(QByteArrayView head)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char c = head[i];
        const char next = i + 1 < head.size() ? head[i + 1] : '\0';
        const bool atEnd = i + 1 == head.size();
        const bool loneFeed = c == '\n' && (i == 0 || head[i - 1] != '\r');
        const bool loneReturn = c == '\r' && !atEnd && next != '\n';
        const bool continued = c == '\n' && !atEnd && (next == ' ' || next == '\t');
        if (c == '\0' || loneFeed || loneReturn || continued)
            return FormFault{400, "bad-request"};
    }
    return std::nullopt;
}

std::optional<FormFault> headFault(const RequestHead &head)
{
    for (const char *name : Singles) {
        if (countOf(head, name) > 1)
            return FormFault{400, "repeated-header"};
    }
    if (head.length && head.header("content-length").contains(','))
        return FormFault{400, "repeated-header"};
    if (!isHost(head.header("host")))
        return FormFault{400, "bad-host"};
    if (countOf(head, "transfer-encoding") > 0) {
        if (head.minor < 1 || head.length)
            return FormFault{400, "bad-length"};
        if (!head.chunked || head.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return FormFault{501, "coding-not-known"};
    }
    if (head.expectsContinue() && head.header("expect").compare("100-continue", Qt::CaseInsensitive) != 0)
        return FormFault{417, "expectation-not-known"};
    return std::nullopt;
}

} // namespace latchkey::hub::http
