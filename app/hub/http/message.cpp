// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include <algorithm>

namespace latchkey::hub::http {

namespace {

const QPair<QByteArray, QByteArray> *firstOf(const Pairs &pairs, QByteArrayView name)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return pair.first == name; });
    return found == pairs.end() ? nullptr : &*found;
}

Response withBody(int status, const QByteArray &type, const QByteArray &body)
{
    Response response{status, {}, body};
    return response.with("Content-Type", type);
}

/// Carriage returns end a line in an event stream, too.
QByteArray oneLine(QByteArray text) { return text.replace('\r', ' ').replace('\n', ' '); }

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const auto *pair = firstOf(headers, name);
    return pair ? pair->second : QByteArray();
}

std::optional<QByteArray> Request::queryValue(QByteArrayView name) const
{
    const auto *pair = firstOf(query, name);
    return pair ? std::optional(pair->second) : std::nullopt;
}

std::optional<QByteArray> Request::cookie(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const auto &[header, value] : headers) {
        if (header != "cookie")
            continue;
        const QList<QByteArray> cookies = value.split(';');
        for (const QByteArray &cookie : cookies) {
            const auto equals = cookie.indexOf('=');
            if (equals < 0 || cookie.left(equals).trimmed() != name)
                continue;
            if (found)
                return std::nullopt;
            found = cookie.mid(equals + 1).trimmed();
        }
    }
    return found;
}

Response Response::json(int status, const QByteArray &text) { return withBody(status, "application/json", text); }
Response Response::html(int status, const QByteArray &text)
{
    return withBody(status, "text/html; charset=utf-8", text);
}
Response Response::plain(int status, const QByteArray &text)
{
    return withBody(status, "text/plain; charset=utf-8", text);
}
Response Response::empty(int status) { return {status, {}, {}}; }

Response Response::seeOther(const QByteArray &where)
{
    Response response{303, {}, {}};
    return response.with("Location", where);
}

bool Response::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Response &Response::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray serverEvent(const QByteArray &name, const QByteArray &data, const QByteArray &id)
{
    QByteArray event;
    if (!id.isEmpty())
        event += "id: " + oneLine(id) + '\n';
    if (!name.isEmpty())
        event += "event: " + oneLine(name) + '\n';
    const QByteArray unix = QByteArray(data).replace("\r\n", "\n").replace('\r', '\n');
    const QList<QByteArray> lines = unix.split('\n');
    for (const QByteArray &line : lines)
        event += "data: " + line + '\n';
    return event + '\n';
}

} // namespace latchkey::hub::http
