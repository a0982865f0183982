// SPDX-License-Identifier: Apache-2.0
#include "webanswer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

using std::chrono::seconds;

constexpr qsizetype MostDigits = 9;

QDateTime moment(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone::utc()) : QDateTime();
}

seconds bounded(qint64 wait) { return std::clamp(seconds(wait), seconds(0), seconds(LongestRetryAfter)); }

} // namespace

std::optional<seconds> retryAfter(const QByteArray &value, const QByteArray &date)
{
    const QByteArray text = value.trimmed();
    const bool number = std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (number && !text.isEmpty())
        return text.size() > MostDigits ? seconds(LongestRetryAfter) : bounded(text.toLongLong());
    const QDateTime then = moment(text);
    const QDateTime now = moment(date.trimmed());
    if (!then.isValid() || !now.isValid())
        return std::nullopt;
    return bounded(now.secsTo(then));
}

int gatewayCode(const QByteArray &answer)
{
    const int code = QJsonDocument::fromJson(answer).object().value(u"code"_s).toInt();
    return std::max(0, code);
}

} // namespace latchkey::hub::notify
