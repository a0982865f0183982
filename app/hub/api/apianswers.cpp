// SPDX-License-Identifier: Apache-2.0
#include "apianswers.h"

#include <core/base/strictjson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

using http::Problem;
using http::Response;

Response answer(int status, const QJsonObject &object)
{
    return Response::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact))
        .with("Cache-Control", "no-store");
}

Response answer(int status, const store::Entity &entity, const QJsonObject &doc)
{
    return answer(status, doc).with("ETag", '"' + QByteArray::number(entity.version) + '"');
}

Response missing() { return Problem(404, "not-found"); }

Response answer(store::Fault fault)
{
    const bool full = fault == store::Fault::Full || fault == store::Fault::ReadOnly;
    return Problem(full ? 507 : 503, full ? "storage-full" : "unavailable")
        .detail(full ? u"The hub has no space left: nothing was changed"_s : u"The hub's store does not answer"_s)
        .retryAfter(10);
}

Response answer(const ObjectFault &fault)
{
    const auto with = [&](Problem problem) {
        for (const SchemaFault &one : fault.faults)
            problem.field(one.pointer, one.code, one.text);
        return problem.response();
    };
    switch (fault.why) {
    case ObjectFault::Why::Invalid: return with(Problem(422, "invalid"));
    case ObjectFault::Why::Missing: return missing();
    case ObjectFault::Why::Stale: return Problem(412, "changed-meanwhile").member(u"version"_s, fault.version);
    case ObjectFault::Why::Taken: return with(Problem(409, "taken"));
    case ObjectFault::Why::InUse:
        return Problem(409, "in-use").member(u"users"_s, QJsonArray::fromStringList(fault.users));
    case ObjectFault::Why::Busy: return Problem(503, "busy").retryAfter(2);
    case ObjectFault::Why::Store: break;
    }
    return answer(fault.fault);
}

Result<QJsonObject, Response> bodyOf(const http::Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json" && type != "application/merge-patch+json")
        return Problem(415, "unsupported-media-type").detail(u"application/json is wanted"_s).response();
    auto object = strictJson(request.body, request.body.size());
    if (!object)
        return Problem(400, "malformed")
            .detail(u"The body is no JSON object, nests too deep or has a member twice"_s)
            .response();
    return *object;
}

Result<std::optional<qint64>, Response> expectedVersion(const http::Request &request)
{
    const QByteArray header = request.header("if-match").trimmed();
    if (header.isEmpty() || header == "*")
        return std::optional<qint64>();
    bool ok = false;
    const qint64 version = header.size() > 2 && header.startsWith('"') && header.endsWith('"')
        ? header.mid(1, header.size() - 2).toLongLong(&ok)
        : 0;
    if (!ok)
        return Problem(412, "changed-meanwhile").response();
    return std::optional(version);
}

} // namespace latchkey::hub
