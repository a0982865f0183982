// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace latchkey::sync {

namespace {

constexpr qint64 LatestMoment = 253402300799999; // the last millisecond of the year 9999
constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isLowerHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }

} // namespace

qint64 Fields::integer(QLatin1StringView name, qint64 least, qint64 most) const
{
    const QJsonValue value = m_object[name];
    const qint64 number = value.toInteger(least);
    // toInteger() gives its default for 1.5, 1e300 and texts alike; so does it for what a double cannot tell apart.
    if (value.isDouble() && number >= least && number <= most && double(number) == value.toDouble())
        return number;
    fail(name);
    return least;
}

std::optional<qint64> Fields::maybeInteger(QLatin1StringView name, qint64 least, qint64 most) const
{
    return has(name) ? std::optional(integer(name, least, most)) : std::nullopt;
}

double Fields::number(QLatin1StringView name, double least, double most) const
{
    const double number = m_object[name].toDouble(std::nan(""));
    if (m_object[name].isDouble() && number >= least && number <= most)
        return number;
    fail(name);
    return least;
}

bool Fields::truth(QLatin1StringView name) const
{
    if (!m_object[name].isBool())
        fail(name);
    return m_object[name].toBool();
}

bool Fields::truthOr(QLatin1StringView name, bool usual) const { return has(name) ? truth(name) : usual; }

QString Fields::text(QLatin1StringView name, qsizetype most) const
{
    const QJsonValue value = m_object[name];
    QString text = value.toString();
    if (value.isString() && text.size() <= most)
        return text;
    fail(name);
    return {};
}

QString Fields::maybeText(QLatin1StringView name, qsizetype most) const
{
    return has(name) ? text(name, most) : QString();
}

QByteArray Fields::hex(QLatin1StringView name, qsizetype least, qsizetype most) const
{
    const QString digits = text(name, 2 * most);
    if (digits.size() % 2 == 0 && digits.size() >= 2 * least && std::all_of(digits.cbegin(), digits.cend(), isLowerHex))
        return QByteArray::fromHex(digits.toLatin1());
    fail(name);
    return {};
}

QByteArray Fields::base64(QLatin1StringView name, qsizetype least, qsizetype most) const
{
    auto bytes = fromBase64(text(name, most * 4 / 3 + 3));
    if (bytes && bytes->size() >= least && bytes->size() <= most)
        return *std::move(bytes);
    fail(name);
    return {};
}

QDateTime Fields::moment(QLatin1StringView name) const
{
    return QDateTime::fromMSecsSinceEpoch(integer(name, 0, LatestMoment), QTimeZone::utc());
}

QDateTime Fields::maybeMoment(QLatin1StringView name) const { return has(name) ? moment(name) : QDateTime(); }

std::optional<Label> Fields::label(QLatin1StringView name) const
{
    auto label = Label::fromString(m_object[name].toString());
    if (!label)
        fail(name);
    return label;
}

std::optional<Label> Fields::maybeLabel(QLatin1StringView name) const { return has(name) ? label(name) : std::nullopt; }

QJsonObject Fields::object(QLatin1StringView name) const
{
    if (!m_object[name].isObject())
        fail(name);
    return m_object[name].toObject();
}

QJsonArray Fields::list(QLatin1StringView name, qsizetype most) const
{
    QJsonArray array = m_object[name].toArray();
    if (m_object[name].isArray() && array.size() <= most)
        return array;
    fail(name);
    return {};
}

QJsonArray Fields::maybeList(QLatin1StringView name, qsizetype most) const
{
    return has(name) ? list(name, most) : QJsonArray();
}

QString toBase64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(Url)); }

std::optional<QByteArray> fromBase64(const QString &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), Url | QByteArray::AbortOnBase64DecodingErrors);
    // Written anew it must be the same: no padding, and no bits that mean nothing.
    if (!decoded || toBase64(decoded.decoded) != text)
        return std::nullopt;
    return std::move(decoded.decoded);
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonValue toJson(const QDateTime &moment) { return moment.toMSecsSinceEpoch(); }

} // namespace latchkey::sync
