// SPDX-License-Identifier: Apache-2.0
// Any bytes as what the hub's senders are given from outside: addresses, numbers, URLs, secrets, answers of servers,
// and texts of people. Whatever comes of them has the form that it promises, and no text becomes a line of its own.
#include <app/hub/notify/lettertext.h>
#include <app/hub/notify/mailmessage.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/notify/smssize.h>
#include <app/hub/notify/smstemplate.h>
#include <app/hub/notify/webanswer.h>
#include <app/hub/notify/webhooksecret.h>
#include <app/hub/notify/weburl.h>
#include <tests/fuzz/fuzzcheck.h>

#include <QTimeZone>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::hub::notify;

namespace {

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

void readAddresses(const QString &text)
{
    if (const auto address = MailAddress::fromString(text))
        require(isPrintable(address->bytes()) && address->bytes().count('@') >= 1 && address->bytes().size() <= 254
                && !address->bytes().contains('>') && MailAddress::fromString(QString::fromLatin1(address->bytes())));
    if (const auto number = PhoneNumber::fromString(text))
        require(isPrintable(number->bytes()) && number->bytes().size() <= 16);
    if (const auto url = WebUrl::fromString(text, WebUrl::Scheme::PlainToo))
        require(isPrintable(url->bytes()) && url->bytes().startsWith("http"));
}

void readAnswers(const QByteArray &bytes)
{
    const auto split = std::max<qsizetype>(0, bytes.indexOf('\n'));
    const auto wait = retryAfter(bytes.left(split), bytes.mid(split));
    require(!wait || (wait->count() >= 0 && *wait <= LongestRetryAfter));
    require(gatewayCode(bytes) >= 0);
    if (const auto secret = WebhookSecret::fromText(secretOf(bytes)))
        require(WebhookSecret::fromText(secret->text()).has_value());
    if (const auto size = smsSizeOf(bytes))
        require(size->parts >= (bytes.isEmpty() ? 0 : 1) && size->units >= size->parts);
}

void writeMail(const QString &text)
{
    const auto cut = text.size() / 2;
    const MailMessage message{"m-1",
                              QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()),
                              *MailAddress::fromString(QStringLiteral("a@b")),
                              text.left(cut),
                              *MailAddress::fromString(QStringLiteral("c@d")),
                              text.mid(cut),
                              secretOf(text.toUtf8()),
                              {}};
    const auto mail = written(message);
    if (!mail)
        return;
    const QByteArray lines = viewOf(*mail).toByteArray();
    require(lines.count("\r\n") == lines.count('\n') && lines.count('\r') == lines.count('\n'));
    const QByteArray head = lines.left(lines.indexOf("\r\n\r\n"));
    // Date, From, To, Message-ID, Subject, Auto-Submitted, MIME-Version, Content-Type, -Transfer-Encoding: no tenth.
    const auto all = head.split('\n');
    require(std::count_if(all.cbegin(), all.cend(), [](const QByteArray &line) { return !line.startsWith(' '); }) == 9);
}

void fillTemplates(const QByteArray &bytes)
{
    SmsGateway gateway;
    gateway.from = QString::fromUtf8(bytes);
    gateway.token = secretOf(bytes);
    const SmsSender::Message message{"s-1", *PhoneNumber::fromString(QStringLiteral("+491701234567")), secretOf(bytes)};
    const auto form = filled("{text}", Place::Form, gateway, message);
    require(form && isPrintable(viewOf(*form)) && !viewOf(*form).contains('&'));
    if (const auto header = filled("X: {token}{from}", Place::Header, gateway, message))
        require(!viewOf(*header).contains('\n') && !viewOf(*header).contains('\r'));
    const auto json = filled("{text}", Place::Json, gateway, message);
    require(json && std::none_of(viewOf(*json).begin(), viewOf(*json).end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x20;
            }));
    gateway.url = QString::fromUtf8(bytes);
    if (const auto url = filledUrl(gateway, message))
        require(viewOf(*url).startsWith("https://"));
}

void writeLetter(const QString &text)
{
    const Values values{{QStringLiteral("key"), text}};
    const Secret page = htmlPage(QStringLiteral("{key}{code}"), values, secretOf(text.toUtf8()), QStringLiteral("en"));
    require(viewOf(page).toByteArray().count('<') == 12); // those of the page itself
    require(!withValues(QStringLiteral("{key}"), values).contains(u'\n'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    readAddresses(text);
    readAnswers(bytes);
    writeMail(text);
    fillTemplates(bytes);
    writeLetter(text);
    return 0;
}
