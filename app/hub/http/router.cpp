// SPDX-License-Identifier: Apache-2.0
#include "router.h"

#include <app/hub/http/problem.h>
#include <app/hub/http/routerules.h>

#include <algorithm>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isName(const QByteArray &segment) { return segment.startsWith('{'); }

bool matches(const QVector<QByteArray> &pattern, const QVector<QByteArray> &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isName(pattern[i]) ? segments[i].isEmpty() : pattern[i] != segments[i])
            return false;
    }
    return true;
}

Pairs valuesOf(const QVector<QByteArray> &pattern, const QVector<QByteArray> &segments)
{
    Pairs pairs;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isName(pattern[i]))
            pairs.append({pattern[i].mid(1, pattern[i].size() - 2), segments[i]});
    }
    return pairs;
}

/// The same for two patterns that the same paths match.
QVector<QByteArray> shapeOf(const QVector<QByteArray> &segments)
{
    QVector<QByteArray> shape;
    for (const QByteArray &segment : segments)
        shape.append(isName(segment) ? QByteArray("{}") : segment);
    return shape;
}

RouteFault faultOf(const Route &route, const QString &why)
{
    return {u"route %1 %2: %3"_s.arg(QString::fromLatin1(route.method), QString::fromLatin1(route.pattern), why)};
}

Response unproved() { return Problem(401, "not-signed-in").response(); }

} // namespace

QByteArray Parameters::operator[](QByteArrayView name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return value;
    }
    Q_ASSERT_X(false, "Parameters", "no such name in the pattern");
    return {};
}

Result<std::unique_ptr<Router>, RouteFault> Router::make(QVector<Route> routes, Gatekeeper &gatekeeper)
{
    auto router = std::unique_ptr<Router>(new Router(gatekeeper));
    router->m_routes.reserve(routes.size());
    for (Route &route : routes) {
        if (const auto fault = router->take(std::move(route)))
            return *fault;
    }
    router->sort();
    return router;
}

std::optional<RouteFault> Router::take(Route route)
{
    if (const auto why = whyRefused(route))
        return faultOf(route, *why);
    const QVector<QByteArray> segments = patternSegments(route.pattern);
    auto shape = std::find_if(m_shapes.begin(), m_shapes.end(),
                              [&](const Shape &known) { return shapeOf(known.segments) == shapeOf(segments); });
    if (shape == m_shapes.end())
        shape = m_shapes.insert(m_shapes.end(), Shape{segments, {}});
    if (shape->methods.contains(route.method)) {
        const Route &other = m_routes.at(shape->methods.value(route.method));
        return faultOf(route, u"the same calls go to "_s + QString::fromLatin1(other.pattern));
    }
    if (shape->segments != segments)
        return faultOf(route, u"its names differ from those of another method on the same path"_s);
    shape->methods.insert(route.method, int(m_routes.size()));
    m_routes.append(std::move(route));
    return std::nullopt;
}

void Router::sort()
{
    const auto before = [](const QByteArray &a, const QByteArray &b) { return !isName(a) && isName(b); };
    std::stable_sort(m_shapes.begin(), m_shapes.end(), [&](const Shape &a, const Shape &b) {
        return std::lexicographical_compare(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
                                            before);
    });
}

Router::Match Router::find(const Request &request) const
{
    const auto shape = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const Shape &candidate) {
        return matches(candidate.segments, request.segments);
    });
    if (shape == m_shapes.end())
        return {};
    QList<QByteArray> allowed = shape->methods.keys();
    if (allowed.contains("GET"))
        allowed.append("HEAD");
    allowed.append("OPTIONS");
    Match match{nullptr, Parameters(valuesOf(shape->segments, request.segments)), allowed.join(", ")};
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const auto index = shape->methods.constFind(method);
    if (index != shape->methods.cend())
        match.route = &m_routes.at(*index);
    return match;
}

BodyRule Router::ruleFor(const Request &head)
{
    const Match match = find(head);
    if (match.allow.isEmpty())
        return {{}, Problem(404, "not-found").response(), 0, false};
    if (head.method == "OPTIONS")
        return {{}, Response::empty().with("Allow", match.allow), 0, false};
    if (!match.route)
        return {{}, Problem(405, "method-not-allowed").response().with("Allow", match.allow), 0, false};
    return {match.route->pattern, std::nullopt, match.route->body.most, match.route->body.afterAdmission};
}

Verdict Router::verdict(const Match &match, const Request &request) const
{
    Verdict verdict = m_gatekeeper.admit(*match.route, request, match.parameters);
    const auto *caller = std::get_if<std::shared_ptr<const Caller>>(&verdict);
    if (caller && !*caller && !match.route->access.isOpen())
        return unproved();
    return verdict;
}

std::optional<Response> Router::refuseBody(const Request &head)
{
    const Match match = find(head);
    if (!match.route)
        return Problem(404, "not-found").response();
    Verdict found = verdict(match, head);
    auto *refusal = std::get_if<Response>(&found);
    return refusal ? std::optional(std::move(*refusal)) : std::nullopt;
}

Outcome Router::handle(const Request &request, const Turn &turn)
{
    const Match match = find(request);
    if (!match.route)
        return Problem(404, "not-found");
    Verdict found = verdict(match, request);
    if (auto *refusal = std::get_if<Response>(&found))
        return std::move(*refusal);
    const auto &caller = std::get<std::shared_ptr<const Caller>>(found);
    return match.route->handler({request, match.parameters, caller.get(), turn});
}

} // namespace latchkey::hub::http
