// SPDX-License-Identifier: Apache-2.0
#include "webhooksender.h"

#include "secrettext.h"
#include "transfer.h"
#include "webanswer.h"
#include "weburl.h"

#include <core/base/ids.h>

namespace latchkey::hub::notify {

namespace {

constexpr char UserAgent[] = "User-Agent: Latchkey-Hub/" LATCHKEY_VERSION;

QByteArray signatures(const WebhookTarget &target, const WebhookSender::Message &message, qint64 timestamp)
{
    QByteArrayList all;
    for (const WebhookSecret &secret : target.secrets)
        all.append(secret.sign(message.id, timestamp, viewOf(message.body)));
    return all.join(' ');
}

void addHeaders(Transfer &transfer, const WebhookTarget &target, const WebhookSender::Message &message)
{
    const qint64 timestamp = message.at.toSecsSinceEpoch();
    const QByteArrayList lines{
        "Content-Type: application/json",
        UserAgent,
        "Expect:", // no 100-continue
        "webhook-id: " + message.id,
        "webhook-timestamp: " + QByteArray::number(timestamp),
        "webhook-signature: " + signatures(target, message, timestamp),
    };
    for (const QByteArray &line : lines)
        transfer.addTo(CURLOPT_HTTPHEADER, line);
}

/// Receivers are mended, so nothing but their own word is final.
Outcome judged(const Transfer &transfer)
{
    const int status = transfer.code();
    if (status < 300)
        return Sent{};
    if (status < 400)
        return TryLater{{Fault::Redirected, status}, {}};
    if (status == 410)
        return GiveUp{{Fault::Gone, status}};
    const auto asked = transfer.header("Retry-After");
    const auto wait = asked ? retryAfter(*asked, transfer.header("Date").value_or(QByteArray())) : std::nullopt;
    return TryLater{{status == 429 || status >= 500 ? Fault::Busy : Fault::Refused, status}, wait};
}

} // namespace

Outcome WebhookSender::send(const WebhookTarget &target, const Message &message, const std::stop_token &stop)
{
    if (message.body.isEmpty() || message.body.size() > MostBody || !isIdText(QString::fromLatin1(message.id)))
        return GiveUp{{Fault::BadContent}};
    const auto url = WebUrl::fromString(target.url,
                                        target.plainHttp ? WebUrl::Scheme::PlainToo : WebUrl::Scheme::SecureOnly);
    if (!url || target.secrets.isEmpty())
        return TryLater{{Fault::BadSettings}, {}};
    Transfer transfer({target.deadline, target.reach, target.plainHttp ? "http,https" : "https", target.caFile});
    transfer.set(CURLOPT_URL, url->bytes());
    transfer.set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    addHeaders(transfer, target, message);
    transfer.post(message.body);
    const CURLcode result = transfer.run(stop);
    if (transfer.hasStatus())
        return judged(transfer);
    const Fault fault = transfer.faultOf(result);
    if (fault == Fault::ForbiddenAddress)
        return GiveUp{{fault}};
    return TryLater{{fault}, {}};
}

} // namespace latchkey::hub::notify
