// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::journal {

namespace {

constexpr qint64 LargestExactInteger = qint64(1) << 53; // of a JSON number, RFC 8259 section 6

/// A whole number from 0 to `limit`, or nullopt.
std::optional<qint64> count(const QJsonValue &value, qint64 limit)
{
    const qint64 n = value.toInteger(-1);
    return value.isDouble() && n >= 0 && n <= limit ? std::optional(n) : std::nullopt;
}

} // namespace

QByteArray Record::toBytes() const
{
    // QJsonObject keeps its members sorted, so the same record always gives the same bytes.
    const QJsonObject object{{u"n"_s, qint64(n)},
                             {u"boot"_s, qint64(boot)},
                             {u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                             {u"type"_s, type},
                             {u"body"_s, body}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Record> Record::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MaxRecordBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto n = count(object[u"n"_s], LargestExactInteger);
    const auto boot = count(object[u"boot"_s], std::numeric_limits<quint32>::max());
    const QDateTime time = QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODateWithMs);
    const QString type = object[u"type"_s].toString();
    if (!n || !boot || !time.isValid() || type.isEmpty() || !object[u"body"_s].isObject())
        return std::nullopt;
    return Record{quint64(*n), quint32(*boot), time.toUTC(), type, object[u"body"_s].toObject()};
}

} // namespace latchkey::journal
