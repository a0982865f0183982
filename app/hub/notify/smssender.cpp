// SPDX-License-Identifier: Apache-2.0
#include "smssender.h"

#include "secrettext.h"
#include "smssize.h"
#include "smstemplate.h"
#include "transfer.h"
#include "webanswer.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

bool isSendable(const SmsGateway &gateway, const SmsSender::Message &message)
{
    const auto size = smsSizeOf(viewOf(message.text));
    return size && size->parts > 0 && size->parts <= gateway.mostParts;
}

bool addHeaders(Transfer &transfer, const SmsGateway &gateway, const SmsSender::Message &message)
{
    for (const SmsGateway::Header &header : gateway.headers) {
        const auto line = filled(header.name + ": " + header.value, Place::Header, gateway, message);
        if (!line)
            return false;
        transfer.addTo(CURLOPT_HTTPHEADER, *line);
    }
    return true;
}

void addBody(Transfer &transfer, const SmsGateway &gateway, const SmsSender::Message &message)
{
    if (gateway.method == SmsGateway::Method::Get)
        return;
    const bool form = gateway.kind == SmsGateway::Body::Form;
    transfer.addTo(
        CURLOPT_HTTPHEADER,
        QByteArray(form ? "Content-Type: application/x-www-form-urlencoded" : "Content-Type: application/json"));
    const auto body = filled(gateway.body, form ? Place::Form : Place::Json, gateway, message);
    transfer.post(*body);
    if (gateway.method == SmsGateway::Method::Put)
        transfer.set(CURLOPT_CUSTOMREQUEST, QByteArray("PUT"));
}

std::optional<std::chrono::seconds> waitOf(const Transfer &transfer)
{
    const auto asked = transfer.header("Retry-After");
    return asked ? retryAfter(*asked, transfer.header("Date").value_or(QByteArray())) : std::nullopt;
}

/// A no to this message is final; a no to our login or to the place is a matter of settings, which may be mended.
Outcome judged(const Transfer &transfer)
{
    const int status = transfer.code();
    const int told = gatewayCode(transfer.answer());
    const int code = told != 0 ? told : status;
    if (status < 300)
        return Sent{};
    if (status < 400)
        return TryLater{{Fault::Redirected, code}, {}};
    if (status == 401 || status == 403 || status == 407)
        return TryLater{{Fault::LoginRefused, code}, {}};
    if (status == 404 || status == 405)
        return TryLater{{Fault::BadSettings, code}, {}};
    if (status == 408 || status == 425 || status == 429 || status >= 500)
        return TryLater{{Fault::Busy, code}, waitOf(transfer)};
    return GiveUp{{Fault::Refused, code}};
}

} // namespace

SmsGateway SmsGateway::twilio(const QString &account, const Secret &token, const QString &from, const QString &base)
{
    SmsGateway gateway;
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(account));
    gateway.url = base + u"/2010-04-01/Accounts/"_s + name + u"/Messages.json"_s;
    gateway.body = from.startsWith(u"MG") ? "To={to}&MessagingServiceSid={from}&Body={text}"
                                          : "To={to}&From={from}&Body={text}";
    gateway.user = account;
    gateway.password = token;
    gateway.from = from;
    return gateway;
}

Outcome SmsSender::send(const SmsGateway &gateway, const Message &message, const std::stop_token &stop)
{
    if (!isSendable(gateway, message))
        return GiveUp{{Fault::BadContent}};
    const auto url = filledUrl(gateway, message);
    if (!url)
        return TryLater{{Fault::BadSettings}, {}};
    Transfer transfer({gateway.deadline, gateway.reach, gateway.plainHttp ? "http,https" : "https", gateway.caFile});
    transfer.set(CURLOPT_URL, *url);
    transfer.set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    if (!addHeaders(transfer, gateway, message))
        return TryLater{{Fault::BadSettings}, {}};
    addBody(transfer, gateway, message);
    if (!gateway.user.isEmpty()) {
        transfer.set(CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
        transfer.set(CURLOPT_USERNAME, gateway.user.toUtf8());
        transfer.set(CURLOPT_PASSWORD, gateway.password);
    }
    const CURLcode result = transfer.run(stop);
    if (transfer.hasStatus())
        return judged(transfer);
    return TryLater{{transfer.faultOf(result)}, {}};
}

} // namespace latchkey::hub::notify
