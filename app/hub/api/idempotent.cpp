// SPDX-License-Identifier: Apache-2.0
#include "idempotent.h"

#include "personcalls.h"

#include <app/hub/store/idempotencystore.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Call;
using http::Outcome;
using http::Problem;
using http::Response;
using store::Fault;
using store::IdempotencyKey;
using store::IdempotencyStore;
using store::Repeated;
using store::Transaction;

QString placeOf(const IdempotencyKey &key) { return u"idempotency|"_s + key.scope + u'|' + key.name; }

QByteArray fingerprintOf(const http::Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + ' ' + request.path + '\0');
    for (const auto &[name, value] : request.query)
        hash.addData(name + '=' + value + '\0');
    hash.addData(request.body);
    return hash.result();
}

/// An answer may hold a secret that is shown once, so it rests sealed.
QByteArray sealed(const Desk &desk, const IdempotencyKey &key, const Response &response)
{
    QJsonArray headers;
    for (const auto &[name, value] : response.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
    const QJsonObject json{{u"headers"_s, headers}, {u"body"_s, QString::fromUtf8(response.body)}};
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return desk.house.secrets.seal(Secret::takeFrom(text), placeOf(key));
}

std::optional<Response> opened(const Desk &desk, const IdempotencyKey &key, const Repeated &repeated)
{
    const auto text = desk.house.secrets.unseal(repeated.response, placeOf(key));
    if (!text)
        return std::nullopt;
    const auto bytes = text->bytes();
    const QJsonObject json = QJsonDocument::fromJson(
                                 QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())))
                                 .object();
    Response response{repeated.status, {}, json.value(u"body"_s).toString().toUtf8()};
    const QJsonArray headers = json.value(u"headers"_s).toArray();
    for (const auto &header : headers)
        response.with(header.toArray().at(0).toString().toLatin1(), header.toArray().at(1).toString().toUtf8());
    return response;
}

/// Nothing: go ahead.
std::optional<Outcome> answerBefore(const Desk &desk, const IdempotencyKey &key)
{
    const auto begun = desk.database.transact(
        [&](Transaction &transaction) { return IdempotencyStore(desk.database).begin(transaction, key, desk.now()); });
    if (!begun)
        return answer(begun.error());
    switch (begun->outcome) {
    case Repeated::Outcome::New: return std::nullopt;
    case Repeated::Outcome::Running:
        return Problem(409, "still-running").detail(u"The first request with this key has not ended"_s).retryAfter(2);
    case Repeated::Outcome::Other:
        return Problem(422, "key-used").detail(u"This Idempotency-Key was used for another request"_s);
    case Repeated::Outcome::Same: break;
    }
    const auto response = opened(desk, key, *begun);
    return response ? Outcome(*response) : Outcome(answer(Fault::Failed));
}

Outcome once(const Desk &desk, const IdempotencyKey &key, const http::Handler &handler, const Call &call)
{
    if (const auto before = answerBefore(desk, key))
        return *before;
    Outcome outcome = handler(call);
    const auto *response = std::get_if<Response>(&outcome);
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        IdempotencyStore keys(desk.database);
        if (!response || response->status >= 500)
            return keys.abandon(transaction, key);
        return keys.finish(transaction, key, response->status, sealed(desk, key, *response), desk.now());
    });
    // What was done is done: its answer is worth more than the news that it will not be remembered.
    (void)ended;
    return outcome;
}

} // namespace

bool isRepeatable(const http::Route &route)
{
    return route.method == "POST" && route.pattern.startsWith("/api/v1/") && !route.access.isOpen();
}

Schema idempotencyKeySchema() { return Schema::pattern(u"[!-~]{8,64}"_s, 64); }

QVector<http::Route> repeatable(QVector<http::Route> routes, const Desks &desks)
{
    for (http::Route &route : routes) {
        if (!isRepeatable(route))
            continue;
        route.handler = [&desks, handler = route.handler, pattern = route.pattern](const Call &call) -> Outcome {
            const QString name = QString::fromUtf8(call.request.header("idempotency-key"));
            const Desk *desk = desks.here();
            const auto *person = dynamic_cast<const PersonCaller *>(call.caller);
            if (name.isEmpty() || !desk || !person)
                return handler(call);
            if (!idempotencyKeySchema().faultsIn(name).isEmpty())
                return Problem(400, "bad-parameter").field(u"Idempotency-Key"_s, "invalid");
            const QString scope = person->actor().org + u'|' + person->actor().words + u'|'
                + QString::fromLatin1(pattern);
            return once(*desk, {scope, name, fingerprintOf(call.request)}, handler, call);
        };
    }
    return routes;
}

} // namespace latchkey::hub
