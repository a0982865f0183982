// SPDX-License-Identifier: Apache-2.0
#include "frontroutes.h"

#include "pageroute.h"

#include <app/hub/http/problem.h>
#include <app/hub/web/hubpages.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Access;
using http::Body;
using http::Call;
using http::Outcome;
using http::Response;
using http::Route;

const PageRoutes &allPages()
{
    static const PageRoutes all = signInPages() + firstAppPages() + resetPages() + securityPages() + factorPages()
        + detailPages() + mobilePages() + addressPages() + overviewPages() + keymapPages() + keyPages() + peoplePages()
        + groupPages() + permissionPages() + shiftPages() + explainPages() + bookingPages() + guestPages() + boxPages()
        + openPages() + pairPages() + activityPages() + alertPages() + casePages() + emergencyPages() + settingsPages()
        + organisationPages() + memberPages() + tokenPages() + webhookPages() + importPages();
    return all;
}

/// Where somebody comes back to after the second factor: the page of a form, never its sending.
QByteArray pageOf(const PageRoute &route, const PageRoutes &all, const http::Request &request)
{
    const bool hasPage = std::any_of(all.cbegin(), all.cend(), [&](const PageRoute &other) {
        return other.method == "GET" && other.pattern == route.pattern;
    });
    return hasPage ? request.path : '/' + request.path.split('/').value(1);
}

http::Handler handler(const Front &front, const PageRoutes &all, const PageRoute &page)
{
    return [&front, &all, page](const Call &call) -> Outcome {
        const Desk *desk = front.desks().here();
        if (!desk)
            return http::Problem(503, "unavailable").retryAfter(10).response();
        Visit visit(front, *desk, call);
        if (visit.isPost() && !visit.isOfOurForm())
            return visit.error(403);
        if (page.dangerous && !visit.actor().steppedUp)
            return visit.to(u"/step-up?next="_s
                            + QString::fromLatin1(http::percentEncoded(pageOf(page, all, call.request))));
        return page.show(visit);
    };
}

Response file(const Front &front, const http::Request &request, const QByteArray &name, bool isVersioned)
{
    const web::StaticFile *found = front.files().find(name);
    if (!found)
        return http::Problem(404, "not-found");
    const bool forever = isVersioned && request.queryValue("v") == front.files().version().toUtf8();
    Response response{200, {}, found->bytes};
    if (request.header("if-none-match") == found->tag)
        response = Response{304, {}, {}};
    return response.with("Content-Type", found->type)
        .with("ETag", found->tag)
        .with("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

void addFiles(const Front &front, QVector<Route> &routes)
{
    const QByteArray why = "the console's look is the same for everybody";
    for (const QByteArray name : {"manifest.webmanifest", "service-worker.js"}) {
        routes.append(
            Route{"GET",
                  '/' + name,
                  Access::anyone(why),
                  Body::none(),
                  [&front, name](const Call &call) -> Outcome { return file(front, call.request, name, false); },
                  {}});
    }
    routes.append(Route{
        "GET",
        "/static/{name}",
        Access::anyone(why, http::Objects::Capability),
        Body::none(),
        [&front](const Call &call) -> Outcome { return file(front, call.request, call.parameters["name"], true); },
        {}});
    routes.append(Route{"GET",
                        "/static/icons/{name}",
                        Access::anyone(why, http::Objects::Capability),
                        Body::none(),
                        [&front](const Call &call) -> Outcome {
                            return file(front, call.request, "icons/" + call.parameters["name"], true);
                        },
                        {}});
}

bool isForPeople(const http::Request &request)
{
    const bool api = request.path.startsWith("/api/") || request.path.startsWith("/box/");
    return !api && request.header("accept").contains("text/html");
}

} // namespace

Access needs(Right right)
{
    return Access::with(http::Proof::Session, wordFor(right).toByteArray(), http::Objects::Organisation);
}

Access own() { return Access::withAnyRight(http::Proof::Session, http::Objects::Own); }

Access anyone(const QByteArray &why) { return Access::anyone(why); }

Access knower(const QByteArray &why) { return Access::anyone(why, http::Objects::Capability); }

QVector<Route> frontRoutes(const Front &front)
{
    QVector<Route> routes;
    const PageRoutes &pages = allPages();
    for (const PageRoute &page : pages) {
        const bool sends = page.method == "POST";
        const Body body = !sends                 ? Body::none()
            : page.mostBody > http::MostUnproved ? Body::large(page.mostBody)
                                                 : Body::upTo(page.mostBody);
        routes.append(Route{page.method, page.pattern, page.access, body, handler(front, pages, page), {}});
    }
    addFiles(front, routes);
    return routes;
}

QVector<QByteArray> dangerousPatterns()
{
    QVector<QByteArray> patterns;
    const PageRoutes &pages = allPages();
    for (const PageRoute &page : pages) {
        if (page.dangerous)
            patterns.append(page.method + ' ' + page.pattern);
    }
    return patterns;
}

http::BodyRule FrontDoor::ruleFor(const http::Request &head)
{
    http::BodyRule rule = m_inner.ruleFor(head);
    if (rule.answer)
        rule.answer = forPeople(head, std::move(*rule.answer));
    return rule;
}

std::optional<Response> FrontDoor::refuseBody(const http::Request &head)
{
    auto refusal = m_inner.refuseBody(head);
    if (refusal)
        refusal = forPeople(head, std::move(*refusal));
    return refusal;
}

Outcome FrontDoor::handle(const http::Request &request, const http::Turn &turn)
{
    Outcome outcome = m_inner.handle(request, turn);
    if (auto *response = std::get_if<Response>(&outcome))
        return forPeople(request, std::move(*response));
    return outcome;
}

Response FrontDoor::forPeople(const http::Request &request, Response response) const
{
    const bool isProblem = response.status >= 400
        && std::any_of(response.headers.cbegin(), response.headers.cend(), [](const auto &header) {
                               return header.first == "Content-Type"
                                   && header.second.startsWith("application/problem+json");
                           });
    if (!isProblem || !isForPeople(request))
        return response;
    if (response.status == 401) {
        const bool back = request.method == "GET" && request.path != "/";
        return Response::seeOther(back ? "/sign-in?next=" + http::percentEncoded(request.path) : "/sign-in");
    }
    web::Frame frame;
    frame.language = m_front.console().languageFor(request.header("accept-language"));
    frame.now = m_front.desks().house().clock.now().toMSecsSinceEpoch();
    const web::ErrorPage page{response.status, QString::fromLatin1(request.id)};
    Response shown = Response::html(response.status, m_front.console().page(frame, page).html);
    for (const auto &[name, value] : response.headers) {
        if (name == "Allow" || name == "Retry-After")
            shown.with(name, value);
    }
    return shown.with("Cache-Control", "no-store");
}

} // namespace latchkey::hub::front
