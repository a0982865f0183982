// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QObject>

#include <app/link/hubaddress.h>
#include <core/base/result.h>

#include <QHash>

#include <chrono>
#include <functional>

namespace latchkey::link {

/// Why there is no answer.
enum class LineFault {
    Unreachable, ///< no line, no such host, nobody listens, or the line was lost on the way
    NotTrusted, ///< the certificate is not the hub's: nothing was sent
    TimedOut,
    TooLong, ///< the answer was longer than asked for, and was not read on
};

struct HubAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    /// Seconds of a Retry-After header, or nothing.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

struct HubQuestion {
    QByteArray method = "GET";
    QByteArray path; ///< from the root, with the query, percent-coded where it must be
    QByteArray body = {};
    QByteArray bearer = {}; ///< of the Authorization header; empty: none
    std::chrono::milliseconds patience{30000}; ///< until the whole answer is there
    qint64 most = qint64(4) * 1024 * 1024; ///< bytes of the answer's body
    QByteArray contentType = "application/json"; ///< of `body`
};

/// The line to one hub: HTTPS with TLS 1.3, one address, no redirects, no cookies, no proxy but the system's. The trust
/// in the certificate is settled for each request anew (security.md F4: the default configuration of Qt 6.4.2 also
/// believes authorities that it was not given).
class HubHttp : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(Result<HubAnswer, LineFault>)>;

    explicit HubHttp(const HubAddress &address, QObject *parent = nullptr);
    ~HubHttp() override;

    /// Answers once, later, on this thread; not at all once this object is gone.
    void ask(const HubQuestion &question, Answered answered);
    /// What is under way ends with Unreachable.
    void hangUp();

    [[nodiscard]] const HubAddress &address() const { return m_address; }

private:
    class Exchange;
    [[nodiscard]] QNetworkRequest requestFor(const HubQuestion &question) const;

    HubAddress m_address;
    QNetworkAccessManager m_network;
};

} // namespace latchkey::link
