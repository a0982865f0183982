// SPDX-License-Identifier: Apache-2.0
#include "personcalls.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

using http::Problem;
using http::Response;

namespace {

/// A text of the query as the JSON that its schema speaks of.
QJsonValue valueOf(const QString &text, const Schema &schema)
{
    switch (schema.form()) {
    case Schema::Form::Boolean:
        if (text == u"true"_s || text == u"false"_s)
            return text == u"true"_s;
        return text;
    case Schema::Form::Integer: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    default: return text;
    }
}

} // namespace

Result<QJsonObject, Response> bodyOf(const http::Request &request, const Schema &schema)
{
    auto body = bodyOf(request);
    if (!body)
        return body.error();
    if (const auto faults = schema.faultsIn(*body); !faults.isEmpty())
        return answer(ObjectFault{ObjectFault::Why::Invalid, faults});
    return body;
}

Result<QJsonObject, Response> bodyOrNothing(const http::Request &request, const Schema &schema)
{
    return request.body.isEmpty() ? Result<QJsonObject, Response>(QJsonObject()) : bodyOf(request, schema);
}

Result<QHash<QString, QString>, Response> queryOf(const http::Request &request, const QueryMembers &members)
{
    QHash<QString, QString> found;
    for (const auto &[rawName, rawValue] : request.query) {
        const QString name = QString::fromUtf8(rawName);
        const QString value = QString::fromUtf8(rawValue);
        const auto member = std::find_if(members.cbegin(), members.cend(),
                                         [&](const QueryMember &one) { return one.name == name; });
        const bool fits = member != members.cend() && !found.contains(name)
            && member->schema.faultsIn(valueOf(value, member->schema)).isEmpty();
        // One that is misspelt must not be passed over: it would give more than was asked for.
        if (!fits)
            return Problem(400, "bad-parameter")
                .field(name, "invalid", u"there is no such parameter, or not with this value"_s)
                .response();
        found.insert(name, value);
    }
    return found;
}

Response stepUpNeeded()
{
    return Problem(403, "step-up-needed").detail(u"This needs a second factor that was shown a moment ago"_s);
}

QJsonValue momentOf(std::optional<store::Ms> ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue();
}

std::optional<store::Ms> msOf(const QString &moment)
{
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace latchkey::hub
