// SPDX-License-Identifier: Apache-2.0
#include "smstemplate.h"

#include "secrettext.h"
#include "weburl.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

/// The value of the placeholder that `text` begins with, and its length; nothing where there is none.
struct Value {
    Secret bytes;
    qsizetype length = 0;
};

Value valueAt(QByteArrayView text, const SmsGateway &gateway, const SmsSender::Message &message)
{
    if (text.startsWith("{text}"))
        return {message.text, 6};
    if (text.startsWith("{to}"))
        return {secretOf(message.to.bytes()), 4};
    if (text.startsWith("{digits}"))
        return {secretOf(message.to.digits()), 8};
    if (text.startsWith("{from}"))
        return {secretOf(gateway.from.toUtf8()), 6};
    if (text.startsWith("{id}"))
        return {secretOf(message.id), 4};
    if (text.startsWith("{token}"))
        return {gateway.token, 7};
    return {};
}

void appendValue(Secret &to, const Secret &value, Place place)
{
    switch (place) {
    case Place::Url:
    case Place::Form: appendPercentEncoded(to, viewOf(value)); break;
    case Place::Json: appendJsonEscaped(to, viewOf(value)); break;
    case Place::Header: append(to, viewOf(value)); break;
    }
}

bool isOneLine(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) >= 0x20; });
}

/// Whether this is a URL wherever its placeholders lead, all of them behind the host.
bool isUsable(const SmsGateway &gateway)
{
    QString plain = gateway.url;
    const auto host = plain.indexOf(u"//");
    const auto path = host < 0 ? -1 : plain.indexOf(u'/', host + 2);
    const auto brace = plain.indexOf(u'{');
    if (brace >= 0 && (path < 0 || brace < path))
        return false;
    plain.replace(u'{', u'x').replace(u'}', u'x');
    return WebUrl::fromString(plain, gateway.plainHttp ? WebUrl::Scheme::PlainToo : WebUrl::Scheme::SecureOnly)
        .has_value();
}

} // namespace

std::optional<Secret> filled(const QByteArray &text, Place place, const SmsGateway &gateway,
                             const SmsSender::Message &message)
{
    Secret result;
    for (qsizetype i = 0; i < text.size();) {
        const Value value = valueAt(QByteArrayView(text).sliced(i), gateway, message);
        if (value.length == 0) {
            result.append(static_cast<unsigned char>(text.at(i++)));
            continue;
        }
        appendValue(result, value.bytes, place);
        i += value.length;
    }
    if (place == Place::Header && !isOneLine(viewOf(result)))
        return std::nullopt;
    return result;
}

std::optional<Secret> filledUrl(const SmsGateway &gateway, const SmsSender::Message &message)
{
    if (!isUsable(gateway))
        return std::nullopt;
    return filled(gateway.url.toUtf8(), Place::Url, gateway, message);
}

} // namespace latchkey::hub::notify
