// SPDX-License-Identifier: Apache-2.0
#include "openapi.h"

#include "idempotent.h"
#include "resources.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

QJsonObject reference(const QString &name) { return {{u"$ref"_s, u"#/components/schemas/"_s + name}}; }

QJsonObject content(const QJsonObject &schema, const QString &type = u"application/json"_s)
{
    return {{type, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject problemSchema()
{
    const Schema field = Schema::object()
                             .with(u"pointer"_s, Schema::text(0, 300))
                             .maybe(u"code"_s, Schema::text(1, 60))
                             .maybe(u"detail"_s, Schema::text(0, 500));
    QJsonObject schema = Schema::object()
                             .maybe(u"type"_s, Schema::text(1, 300))
                             .maybe(u"title"_s, Schema::text(1, 200))
                             .with(u"status"_s, Schema::integer(400, 599))
                             .maybe(u"detail"_s, Schema::text(0, 500))
                             .with(u"code"_s, Schema::text(1, 60).described(u"Stable, for programs"_s))
                             .maybe(u"errors"_s, Schema::list(field, 0, 20))
                             .toOpenApi();
    schema.insert(u"additionalProperties"_s, true); // members of their own, such as the version that is there now
    return schema;
}

/// The resource that an operation of objectRoutes() is about, and its verb.
struct ObjectVerb {
    const Resource *resource = nullptr;
    QString verb;
};

ObjectVerb verbOf(const QByteArray &name)
{
    const QString text = QString::fromLatin1(name);
    for (const Resource &resource : resources()) {
        for (const auto &verb : {u"list"_s, u"create"_s, u"get"_s, u"change"_s, u"remove"_s}) {
            if (text == verb + resource.title)
                return {&resource, verb};
        }
    }
    return {};
}

/// Members by which a list may be narrowed: those that name other objects.
QStringList filtersOf(const Resource &resource)
{
    static const QStringList naming{u"person"_s,    u"group"_s,    u"groups"_s,    u"key"_s,
                                    u"keys"_s,      u"keyGroup"_s, u"keyGroups"_s, u"location"_s,
                                    u"timeShift"_s, u"homeBox"_s,  u"owner"_s,     u"boxes"_s};
    QStringList names;
    const QStringList members = resource.references ? resource.schema.members() : QStringList();
    for (const QString &name : members) {
        if (naming.contains(name))
            names.append(name);
    }
    return names;
}

const Operation *specOf(const http::Route &route, const Operations &operations)
{
    const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                    [&](const Operation &one) { return one.name == route.operation; });
    return found == operations.cend() ? nullptr : &*found;
}

QJsonArray parametersOf(const http::Route &route, const ObjectVerb &operation, const Operation *spec)
{
    QJsonArray parameters;
    const QList<QByteArray> segments = route.pattern.split('/');
    for (const QByteArray &segment : segments) {
        if (segment.startsWith('{'))
            parameters.append(QJsonObject{{u"name"_s, QString::fromLatin1(segment.mid(1, segment.size() - 2))},
                                          {u"in"_s, u"path"_s},
                                          {u"required"_s, true},
                                          {u"schema"_s, Schema::text(1, 200).toOpenApi()}});
    }
    const auto query = [&](const QString &name, const Schema &schema, bool required = false) {
        parameters.append(QJsonObject{
            {u"name"_s, name}, {u"in"_s, u"query"_s}, {u"required"_s, required}, {u"schema"_s, schema.toOpenApi()}});
    };
    const auto header = [&](const QString &name, const Schema &schema) {
        parameters.append(QJsonObject{{u"name"_s, name}, {u"in"_s, u"header"_s}, {u"schema"_s, schema.toOpenApi()}});
    };
    if (operation.verb == u"list"_s) {
        query(u"pageToken"_s, Schema::text(1, 400));
        query(u"limit"_s, Schema::integer(1, 500));
        query(u"search"_s, Schema::text(1, 100));
        const QStringList filters = filtersOf(*operation.resource);
        for (const QString &name : filters)
            query(name, schemas::id());
    }
    if (operation.verb == u"change"_s || operation.verb == u"remove"_s)
        header(u"If-Match"_s, Schema::pattern(u"\\*|\"[0-9]{1,16}\""_s, 20));
    if (isRepeatable(route))
        header(u"Idempotency-Key"_s, idempotencyKeySchema());
    const auto more = spec ? spec->query : QVector<Operation::Parameter>();
    for (const Operation::Parameter &parameter : more)
        query(parameter.name, parameter.schema, parameter.required);
    return parameters;
}

QJsonObject responsesOf(const ObjectVerb &operation, const Operation *spec)
{
    QJsonObject responses{{u"default"_s, QJsonObject{{u"$ref"_s, u"#/components/responses/Problem"_s}}}};
    const auto add = [&](const QString &status, const QString &words, const QJsonObject &body) {
        QJsonObject response{{u"description"_s, words}};
        if (!body.isEmpty())
            response.insert(u"content"_s, body);
        responses.insert(status, response);
    };
    if (spec) {
        for (const Operation::Answer &answer : spec->answers) {
            const QJsonObject schema = answer.schema ? answer.schema->toOpenApi()
                                                     : QJsonObject{{u"type"_s, u"string"_s}};
            const bool has = answer.schema || answer.type != u"application/json"_s;
            add(QString::number(answer.status), answer.words, has ? content(schema, answer.type) : QJsonObject());
        }
        return responses;
    }
    if (!operation.resource)
        return responses;
    const QString name = operation.resource->title;
    if (operation.verb == u"list"_s)
        add(u"200"_s, u"A page"_s, content(reference(name + u"Page"_s)));
    else if (operation.verb == u"create"_s)
        add(u"201"_s, u"Made"_s, content(reference(name)));
    else if (operation.verb == u"remove"_s)
        add(u"204"_s, u"Gone"_s, {});
    else
        add(u"200"_s, u"The object"_s, content(reference(name)));
    return responses;
}

/// What is sent, or nothing.
QJsonObject requestOf(const ObjectVerb &operation, const Operation *spec)
{
    if (spec && spec->body)
        return {{u"required"_s, !spec->bodyIsOptional},
                {u"content"_s, content(spec->body->toOpenApi(), spec->bodyType)}};
    if (operation.verb != u"create"_s && operation.verb != u"change"_s)
        return {};
    const QString schema = operation.resource->title + (operation.verb == u"change"_s ? u"Patch"_s : u"Body"_s);
    return {{u"required"_s, true}, {u"content"_s, content(reference(schema))}};
}

QJsonArray securityOf(const http::Access &access)
{
    QJsonArray ways;
    if (access.proofs().testFlag(http::Proof::Token) || access.proofs().testFlag(http::Proof::Box)
        || access.proofs().testFlag(http::Proof::Operator))
        ways.append(QJsonObject{{u"bearer"_s, QJsonArray()}});
    if (access.proofs().testFlag(http::Proof::Session))
        ways.append(QJsonObject{{u"session"_s, QJsonArray()}});
    return ways;
}

QJsonObject operationObject(const http::Route &route, const Operations &operations)
{
    const ObjectVerb operation = verbOf(route.operation);
    const Operation *spec = specOf(route, operations);
    QJsonObject object{{u"operationId"_s, QString::fromLatin1(route.operation)},
                       {u"parameters"_s, parametersOf(route, operation, spec)},
                       {u"responses"_s, responsesOf(operation, spec)},
                       {u"security"_s, securityOf(route.access)}};
    if (route.access.needsRight())
        object.insert(u"description"_s, u"Needs the right "_s + QString::fromLatin1(route.access.right()));
    if (spec)
        object.insert(u"summary"_s, spec->summary);
    else if (operation.resource)
        object.insert(u"summary"_s, operation.resource->summary);
    if (const QJsonObject request = requestOf(operation, spec); !request.isEmpty())
        object.insert(u"requestBody"_s, request);
    return object;
}

/// What is answered: secrets are never among it, but for a code that the hub drew just now.
Schema answered(const Resource &resource)
{
    Schema whole = Schema::object();
    const Schema all = wholeSchema(resource);
    const QStringList names = all.members();
    for (const QString &name : names) {
        const Schema member = *all.member(name);
        if (!member.isWriteOnly())
            whole = all.isRequired(name) ? whole.with(name, member) : whole.maybe(name, member);
    }
    return resource.secrets.contains(u"code"_s) ? whole.maybe(u"code"_s, Schema::pattern(u"[0-9]{4,16}"_s, 16)) : whole;
}

QJsonObject componentSchemas()
{
    QJsonObject schemas{{u"Problem"_s, problemSchema()}};
    for (const Resource &resource : resources()) {
        schemas.insert(resource.title, answered(resource).toOpenApi());
        schemas.insert(resource.title + u"Body"_s, resource.schema.toOpenApi());
        // RFC 7396: null takes any member away, which OpenAPI 3.0 cannot say of each; so a patch is any object of these.
        const QJsonObject patch{{u"type"_s, u"object"_s},
                                {u"description"_s, u"A merge patch (RFC 7396) of "_s + resource.title + u"Body"_s}};
        schemas.insert(resource.title + u"Patch"_s, patch);
        const QJsonObject items{{u"type"_s, u"array"_s}, {u"items"_s, reference(resource.title)}};
        schemas.insert(
            resource.title + u"Page"_s,
            QJsonObject{{u"type"_s, u"object"_s},
                        {u"required"_s, QJsonArray{u"items"_s}},
                        {u"properties"_s,
                         QJsonObject{{u"items"_s, items}, {u"nextPage"_s, Schema::text(1, 400).toOpenApi()}}}});
    }
    return schemas;
}

} // namespace

QByteArray openApi(const QVector<http::Route> &routes, const Operations &operations)
{
    QJsonObject paths;
    for (const http::Route &route : routes) {
        if (route.operation.isEmpty())
            continue;
        const QString path = QString::fromLatin1(route.pattern);
        QJsonObject methods = paths.value(path).toObject();
        methods.insert(QString::fromLatin1(route.method).toLower(), operationObject(route, operations));
        paths.insert(path, methods);
    }
    const QJsonObject problem{
        {u"description"_s, u"What is wrong, as RFC 9457 writes it"_s},
        {u"content"_s,
         QJsonObject{{u"application/problem+json"_s, QJsonObject{{u"schema"_s, reference(u"Problem"_s)}}}}}};
    const QJsonObject contract{
        {u"openapi"_s, u"3.0.3"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"Latchkey hub"_s},
                     {u"version"_s, QStringLiteral(LATCHKEY_VERSION)},
                     {u"license"_s, QJsonObject{{u"name"_s, u"Apache-2.0"_s}}}}},
        {u"paths"_s, paths},
        {u"components"_s,
         QJsonObject{{u"schemas"_s, componentSchemas()},
                     {u"responses"_s, QJsonObject{{u"Problem"_s, problem}}},
                     {u"securitySchemes"_s,
                      QJsonObject{{u"bearer"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}},
                                  {u"session"_s,
                                   QJsonObject{{u"type"_s, u"apiKey"_s},
                                               {u"in"_s, u"cookie"_s},
                                               {u"name"_s, u"__Host-latchkey"_s}}}}}}}};
    return QJsonDocument(contract).toJson(QJsonDocument::Compact);
}

} // namespace latchkey::hub
