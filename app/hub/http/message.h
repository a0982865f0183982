// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/target.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace latchkey::hub::http {

/// One request. It has passed all rules of form: exactly one Host, no dot segments, valid UTF-8 in what is decoded.
struct Request {
    QByteArray id; ///< of this request, also in the answer's X-Request-Id and in the access log
    QByteArray method;
    QByteArray path; ///< as it was sent, without the query
    QVector<QByteArray> segments; ///< decoded
    Pairs query; ///< decoded
    Pairs headers; ///< names in lower case
    QByteArray body;
    QByteArray host; ///< as the client wrote it, in lower case, with its port; never a base for links in mails
    QString peer; ///< address of the client; behind a trusted proxy, what the proxy says
    QString peerGroup; ///< who is counted as one by limits: the address, or the /64 of IPv6
    bool secure = false; ///< came over TLS, to us or to the trusted proxy

    /// The first value of a header (its name in lower case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The first value of a name in the query.
    [[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView name) const;
    /// The value of a cookie. Nothing where it is missing or sent twice: one of them is not ours.
    [[nodiscard]] std::optional<QByteArray> cookie(QByteArrayView name) const;
};

/// One answer. Date, Content-Length, X-Request-Id and the security headers are added by the server.
struct Response {
    int status = 200;
    Pairs headers;
    QByteArray body;

    [[nodiscard]] static Response json(int status, const QByteArray &text);
    [[nodiscard]] static Response html(int status, const QByteArray &text);
    [[nodiscard]] static Response plain(int status, const QByteArray &text);
    [[nodiscard]] static Response empty(int status = 204);
    /// 303 See Other: the way from a form to its page. `where` is an own path, percent-coded where it must be.
    [[nodiscard]] static Response seeOther(const QByteArray &where);

    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// Adds a header, to be written in a chain.
    Response &with(const QByteArray &name, const QByteArray &value);
};

/// Keeps the client waiting until `topic` is poked, then runs the handler again. `wait` is how long in all, counted
/// from the first Hold of a request; when it is over the handler runs once more, with Turn::last. A Hold that is
/// returned then is answered with 204.
struct Hold {
    QByteArray topic;
    std::chrono::milliseconds wait{0};
};

/// Server-sent events. `next` runs on a worker, one at a time: at once, after each poke of `topic`, and every
/// `heartbeat`. It returns events (see serverEvent()), or nothing to end the stream. While the client has not taken
/// what was sent before, it does not run; what it returns should therefore be the news since its last run, bounded.
struct Stream {
    QByteArray topic;
    std::chrono::milliseconds heartbeat{15000};
    std::function<std::optional<QByteArray>()> next;
};

using Outcome = std::variant<Response, Hold, Stream>;

/// Which run of a handler this is.
struct Turn {
    int attempt = 0; ///< 0 for the first
    bool last = false; ///< the wait is over, or the server is about to stop: answer now
};

/// One event as text/event-stream wants it. `data` may have several lines; name and id must have none and may be empty.
[[nodiscard]] QByteArray serverEvent(const QByteArray &name, const QByteArray &data, const QByteArray &id = {});

} // namespace latchkey::hub::http
