// SPDX-License-Identifier: Apache-2.0
#include "mailsender.h"

#include "secrettext.h"
#include "transfer.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

using Security = MailServer::Security;

QByteArray urlOf(const MailServer &server)
{
    QUrl url;
    url.setScheme(server.security == Security::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(server.host, QUrl::StrictMode);
    url.setPort(server.port);
    const bool usable = url.isValid() && !url.host().isEmpty() && server.port > 0;
    return usable ? url.toEncoded() : QByteArray();
}

Line lineTo(const MailServer &server)
{
    const bool stays = server.security == Security::None && !server.plainAnywhere;
    return {server.deadline, stays ? Reach::ThisMachine : server.reach, "smtp,smtps", server.caFile};
}

/// RFC 5321: 4xx is "not now", 5xx is "no". What speaks of the login is a matter of settings, which may be mended.
Outcome judged(int code)
{
    static constexpr int LoginCodes[]{454, 530, 534, 535, 538};
    for (const int login : LoginCodes) {
        if (code == login)
            return TryLater{{Fault::LoginRefused, code}, {}};
    }
    if (code >= 500)
        return GiveUp{{Fault::Refused, code}};
    return TryLater{{Fault::Busy, code}, {}};
}

/// Whether the server itself ended the conversation with its last code.
bool isAnswer(CURLcode result, int code)
{
    if (code < 400 || code > 599)
        return false;
    return result == CURLE_SEND_ERROR || result == CURLE_WEIRD_SERVER_REPLY || result == CURLE_RECV_ERROR
        || result == CURLE_REMOTE_ACCESS_DENIED || result == CURLE_LOGIN_DENIED || result == CURLE_GOT_NOTHING;
}

} // namespace

Outcome MailSender::send(const MailServer &server, const MailMessage &message, const std::stop_token &stop)
{
    const QByteArray url = urlOf(server);
    if (url.isEmpty())
        return TryLater{{Fault::BadSettings}, {}};
    const auto mail = written(message);
    if (!mail)
        return GiveUp{{mail.error()}};

    Transfer transfer(lineTo(server));
    transfer.set(CURLOPT_URL, url);
    transfer.set(CURLOPT_USE_SSL, long(server.security == Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!server.user.isEmpty()) {
        transfer.set(CURLOPT_USERNAME, server.user.toUtf8());
        transfer.set(CURLOPT_PASSWORD, server.password);
    }
    transfer.set(CURLOPT_MAIL_FROM, '<' + message.from.bytes() + '>');
    transfer.addTo(CURLOPT_MAIL_RCPT, '<' + message.to.bytes() + '>');
    transfer.upload(*mail);

    const CURLcode result = transfer.run(stop);
    if (result == CURLE_OK || transfer.wasTaken())
        return Sent{};
    if (isAnswer(result, transfer.code()))
        return judged(transfer.code());
    return TryLater{{transfer.faultOf(result)}, {}};
}

} // namespace latchkey::hub::notify
