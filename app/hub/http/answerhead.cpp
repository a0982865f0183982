// SPDX-License-Identifier: Apache-2.0
#include "answerhead.h"

#include <app/hub/http/problem.h>

#include <algorithm>
#include <iterator>

namespace latchkey::hub::http {

namespace {

constexpr const char *OwnHeaders[] = {"content-length", "transfer-encoding", "connection", "date",
                                      "keep-alive",     "upgrade",           "trailer",    "x-request-id"};

constexpr const char *Csp = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; "
                            "frame-ancestors 'none'";

constexpr QPair<const char *, const char *> Defaults[] = {
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Content-Security-Policy", Csp},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
    {"Cache-Control", "no-store"},
};

bool isTokenChar(char c)
{
    const bool letter = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return letter || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isGood(const QByteArray &name, const QByteArray &value)
{
    const auto isOwn = [&](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; };
    const auto isValueChar = [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar)
        && std::all_of(value.begin(), value.end(), isValueChar)
        && std::none_of(std::begin(OwnHeaders), std::end(OwnHeaders), isOwn);
}

} // namespace

std::optional<QByteArray> badHeader(const Response &response)
{
    for (const auto &[name, value] : response.headers) {
        if (!isGood(name, value))
            return name;
    }
    return std::nullopt;
}

void addSecurityHeaders(Response &response, bool secure)
{
    for (const auto &[name, value] : Defaults) {
        if (!response.hasHeader(name))
            response.with(name, value);
    }
    if (secure && !response.hasHeader("Strict-Transport-Security"))
        response.with("Strict-Transport-Security", "max-age=63072000");
}

bool mayHaveBody(int status) { return status >= 200 && status != 204 && status != 304; }

QByteArray answerHead(const Response &response, const AnswerFacts &facts)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + statusWords(response.status) + "\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) { head += name + ": " + value + "\r\n"; };
    add("Date", facts.date);
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (!facts.requestId.isEmpty())
        add("X-Request-Id", facts.requestId);
    if (facts.isStream && !facts.isOldClient)
        add("Transfer-Encoding", "chunked");
    else if (!facts.isStream && mayHaveBody(response.status))
        add("Content-Length", QByteArray::number(response.body.size()));
    if (!facts.keepAlive)
        add("Connection", "close");
    else if (facts.isOldClient)
        add("Connection", "keep-alive");
    return head + "\r\n";
}

} // namespace latchkey::hub::http
