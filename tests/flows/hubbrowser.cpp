// SPDX-License-Identifier: Apache-2.0
#include "hubbrowser.h"

#include <tests/fakes/appcode.h>

#include <QDateTime>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::flows {

namespace {

constexpr int Patience = 20000; // ms

QNetworkRequest requestFor(const QString &url)
{
    QNetworkRequest request{QUrl(url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

int HubBrowser::read(QNetworkReply *reply)
{
    reply->ignoreSslErrors();
    const bool answered = QTest::qWaitFor([reply] { return reply->isFinished(); }, Patience);
    m_html = QString::fromUtf8(reply->readAll());
    m_location = QString::fromLatin1(reply->rawHeader("location"));
    const int status = answered ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    reply->deleteLater();
    return status;
}

int HubBrowser::get(const QString &path) { return read(m_network.get(requestFor(m_hub + path))); }

int HubBrowser::post(const QString &path, const Fields &fields)
{
    static const QRegularExpression token(u"name=\"csrf\" value=\"([^\"]+)\""_s);
    QUrlQuery form;
    form.addQueryItem(u"csrf"_s, token.match(m_html).captured(1));
    for (const auto &[name, value] : fields)
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QNetworkRequest request = requestFor(m_hub + path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return read(m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1()));
}

bool HubBrowser::signIn(const QString &mail, const QString &password)
{
    return get(u"/sign-in"_s) == 200 && post(u"/sign-in"_s, {{u"email"_s, mail}, {u"password"_s, password}}) == 303
        && (!m_location.endsWith(u"/sign-in/app"_s) || setUpApp()) && get(u"/"_s) == 200;
}

bool HubBrowser::setUpApp()
{
    static const QRegularExpression shown(u"<code dir=\"ltr\">([A-Z2-7 ]+)</code>"_s);
    if (get(u"/sign-in/app"_s) != 200)
        return false;
    const QByteArray key = shown.match(m_html).captured(1).toLatin1();
    const QByteArray code = fakes::appCode(key, QDateTime::currentSecsSinceEpoch());
    return post(u"/sign-in/app"_s, {{u"code"_s, QString::fromLatin1(code)}}) == 303;
}

} // namespace latchkey::flows
