// SPDX-License-Identifier: Apache-2.0
#include "hubcaller.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/desk/memberrights.h>
#include <app/hub/http/problem.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/tokenstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Problem;
using http::Proof;
using http::Verdict;

Verdict away()
{
    return Problem(503, "unavailable").detail(u"The hub's store does not answer"_s).retryAfter(10).response();
}

Verdict unknown() { return Problem(401, "unauthorized").response().with("WWW-Authenticate", "Bearer"); }

std::optional<QByteArray> bearerOf(const http::Request &request)
{
    const QByteArray header = request.header("authorization");
    constexpr QByteArrayView Scheme("bearer ");
    if (header.size() <= Scheme.size() || header.left(Scheme.size()).toLower() != Scheme)
        return std::nullopt;
    return header.mid(Scheme.size()).trimmed();
}

/// A token has what its scopes name and its maker has; without scopes all of that.
Rights scoped(Rights own, const QJsonObject &scopes)
{
    if (!scopes.contains(u"rights"_s))
        return own;
    QStringList words;
    const QJsonArray list = scopes.value(u"rights"_s).toArray();
    for (const auto &word : list)
        words.append(word.toString());
    return own & rightsFrom(words).value_or(Rights());
}

bool mayPass(const http::Route &route, Rights rights)
{
    const auto needed = rightFrom(route.access.right());
    return !route.access.needsRight() || (needed && rights.testFlag(*needed));
}

Verdict withoutRight(const http::Route &route)
{
    return Problem(403, "forbidden")
        .detail(u"This needs the right "_s + QString::fromLatin1(route.access.right()))
        .response();
}

/// The pages check the token that each form carries; programs in a page send it as a header.
bool isForged(const Sessions &sessions, const store::Session &session, const http::Route &route,
              const http::Request &request)
{
    if (request.method == "GET" || request.method == "HEAD")
        return false;
    if (Sessions::isFromElsewhere(request))
        return true;
    const bool ofPages = !route.access.proofs().testFlag(Proof::Token);
    return !ofPages && !sessions.isCsrf(session.hash, request.header("x-csrf-token"));
}

} // namespace

Verdict HubGatekeeper::admit(const http::Route &route, const http::Request &request, const http::Parameters &)
{
    if (route.access.isOpen())
        return std::shared_ptr<const http::Caller>();
    const Desk *desk = m_desks.here();
    if (!desk)
        return away();
    const auto bearer = bearerOf(request);
    if (!bearer)
        return route.access.proofs().testFlag(Proof::Session) ? admitSession(*desk, route, request) : unknown();
    if (route.access.proofs().testFlag(Proof::Box))
        return admitBox(*desk, *bearer);
    if (route.access.proofs().testFlag(Proof::Token))
        return admitToken(*desk, route, *bearer);
    return unknown();
}

Verdict HubGatekeeper::admitSession(const Desk &desk, const http::Route &route, const http::Request &request)
{
    Sessions sessions(desk);
    auto who = sessions.find(request);
    if (!who)
        return away();
    if (!*who)
        return unknown();
    if (isForged(sessions, (*who)->session, route, request))
        return Problem(403, "forged").detail(u"The token of this session is missing: X-CSRF-Token"_s).response();
    if (!mayPass(route, (*who)->actor.rights))
        return withoutRight(route);
    return std::make_shared<const PersonCaller>(**who);
}

Verdict HubGatekeeper::admitBox(const Desk &desk, const QByteArray &bearer)
{
    const auto box = m_boxes.admit(desk, bearer);
    if (!box)
        return away();
    if (!*box)
        return unknown();
    return std::shared_ptr<const http::Caller>(*box);
}

Verdict HubGatekeeper::admitToken(const Desk &desk, const http::Route &route, const QByteArray &bearer)
{
    const auto hash = hashOfToken(bearer);
    if (!hash)
        return unknown();
    const auto token = store::TokenStore(desk.database).byHash(*hash, desk.now());
    if (!token)
        return away();
    if (!*token)
        return unknown();
    const auto membership = store::MembershipStore(desk.database).get((*token)->account, (*token)->org);
    if (!membership)
        return away();
    if (!*membership)
        return unknown();
    const Rights rights = scoped(rightsOf(**membership), (*token)->scopes);
    if (!mayPass(route, rights))
        return withoutRight(route);
    Actor actor{(*token)->org,
                (*token)->account,
                (*membership)->person,
                u"token:"_s + (*token)->id,
                rights,
                (*token)->scopes.value(u"stepUp"_s).toBool()};
    return std::make_shared<const PersonCaller>(std::move(actor));
}

} // namespace latchkey::hub
