// SPDX-License-Identifier: Apache-2.0
#include "hubhttp.h"

#include <QCryptographicHash>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <utility>

namespace latchkey::link {

namespace {

/// Keeps nothing: the line knows no sessions but its own.
class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

bool isPinned(const QSslCertificate &certificate, const QVector<QByteArray> &pins)
{
    const QByteArray key = certificate.publicKey().toDer();
    return !key.isEmpty() && pins.contains(QCryptographicHash::hash(key, QCryptographicHash::Sha256));
}

} // namespace

std::optional<std::chrono::seconds> HubAnswer::retryAfter() const
{
    bool ok = false;
    const int seconds = headers.value("retry-after").toInt(&ok);
    return ok && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

/// One question until its answer; owns its reply.
class HubHttp::Exchange : public QObject {
public:
    Exchange(QNetworkReply *reply, const QVector<QByteArray> &pins, const HubQuestion &question, Answered answered,
             QObject *parent)
        : QObject(parent), m_reply(reply), m_pins(pins), m_most(question.most), m_answered(std::move(answered))
    {
        reply->setParent(this);
        reply->setReadBufferSize(question.most + 1);
        connect(reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
        connect(reply, &QNetworkReply::encrypted, this, &Exchange::checkPin);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { give(LineFault::TimedOut); });
        m_deadline.start(question.patience);
    }

    void drop() { give(LineFault::Unreachable); }

private:
    /// A pinned key needs nobody's word; without pins every error ends the attempt.
    void judge(const QList<QSslError> &errors)
    {
        if (!m_pins.isEmpty() && isPinned(m_reply->sslConfiguration().peerCertificate(), m_pins))
            m_reply->ignoreSslErrors(errors);
        else
            give(LineFault::NotTrusted);
    }
    /// Before anything was sent. Also where no error was seen: a certificate that some authority vouches for is still
    /// not the hub's.
    void checkPin()
    {
        if (!m_pins.isEmpty() && !isPinned(m_reply->sslConfiguration().peerCertificate(), m_pins))
            give(LineFault::NotTrusted);
    }
    void read()
    {
        if (!m_answered)
            return;
        m_body += m_reply->read(m_most + 1 - m_body.size());
        if (m_body.size() > m_most)
            give(LineFault::TooLong);
    }
    void finish()
    {
        read();
        if (!m_answered)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool whole = m_reply->error() == QNetworkReply::NoError
            || m_reply->error() >= QNetworkReply::ContentAccessDenied;
        if (status == 0 || !whole)
            return give(m_reply->error() == QNetworkReply::SslHandshakeFailedError ? LineFault::NotTrusted
                                                                                   : LineFault::Unreachable);
        HubAnswer answer{status, {}, std::exchange(m_body, {})};
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        give(std::move(answer));
    }
    /// Handed on without a copy: there may be secrets in it.
    void give(Result<HubAnswer, LineFault> result)
    {
        if (!m_answered)
            return;
        const Answered answered = std::exchange(m_answered, {});
        m_deadline.stop();
        // What must not be sent or read on ends now. Any other is ended by its destructor: it may be about to finish by
        // itself, with news that wait in the event loop already, and Qt warns of a second end.
        const bool isWrong = !result
            && (result.error() == LineFault::NotTrusted || result.error() == LineFault::TooLong);
        if (isWrong && m_reply->error() == QNetworkReply::NoError)
            m_reply->abort();
        deleteLater();
        answered(std::move(result));
    }

    QNetworkReply *m_reply;
    QVector<QByteArray> m_pins;
    qint64 m_most;
    QByteArray m_body;
    QTimer m_deadline;
    Answered m_answered;
};

HubHttp::HubHttp(const HubAddress &address, QObject *parent) : QObject(parent), m_address(address)
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(false);
    m_network.setAutoDeleteReplies(false);
}

HubHttp::~HubHttp() = default;

QNetworkRequest HubHttp::requestFor(const HubQuestion &question) const
{
    QNetworkRequest request(QUrl(m_address.url.toString() + QString::fromLatin1(question.path), QUrl::StrictMode));
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(m_address.pins.isEmpty() ? QSslConfiguration::systemCaCertificates()
                                                   : QList<QSslCertificate>());
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "latchkey-kiosk/" LATCHKEY_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // a small answer must not become a huge one here
    if (!question.bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + question.bearer);
    if (!question.body.isEmpty())
        request.setRawHeader("Content-Type", question.contentType);
    return request;
}

void HubHttp::ask(const HubQuestion &question, Answered answered)
{
    QNetworkReply *reply = m_network.sendCustomRequest(requestFor(question), question.method, question.body);
    new Exchange(reply, m_address.pins, question, std::move(answered), this); // ends itself with its answer
}

void HubHttp::hangUp()
{
    const auto running = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *child : running) {
        if (auto *exchange = dynamic_cast<Exchange *>(child))
            exchange->drop();
    }
    m_network.clearConnectionCache();
}

} // namespace latchkey::link
