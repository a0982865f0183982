// SPDX-License-Identifier: Apache-2.0
#include "bookingroutes.h"
#include "explanation.h"
#include "personcalls.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Route;

Schema question()
{
    return Schema::object()
        .with(u"box"_s, schemas::id())
        .with(u"person"_s, schemas::id().described(u"A person, or a booking"_s))
        .with(u"key"_s, schemas::id())
        .maybe(u"at"_s, schemas::moment().described(u"Without it: now"_s));
}

Outcome decide(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, question());
    if (!body)
        return body.error();
    const QString at = body->value(u"at"_s).toString();
    const auto moment = at.isEmpty() ? std::optional(desk.now()) : msOf(at);
    if (!moment)
        return Problem(422, "invalid").field(u"/at"_s, "invalid", u"this is no moment"_s);
    const Asked asked{actor.org, body->value(u"box"_s).toString(), body->value(u"person"_s).toString(),
                      body->value(u"key"_s).toString(), *moment};
    const auto explained = explain(desk, asked);
    if (!explained)
        return answer(explained.error());
    if (!*explained)
        return Problem(422, "invalid").field(u"/box"_s, "unknown", u"there is no box of this id"_s);
    return answer(200, {{u"hub"_s, toJson((*explained)->hub)}, {u"box"_s, toJson((*explained)->box)}});
}

} // namespace

QVector<Route> decisionRoutes(const Desks &desks)
{
    return {Route{"POST", "/api/v1/decisions", needs(Right::SeePeople), Body::upTo(qint64(16) * 1024),
                  forPerson(desks, decide), "explainDecision"}};
}

Operations decisionOperations()
{
    const Schema both = Schema::object().with(u"hub"_s, explainedSchema()).with(u"box"_s, explainedSchema());
    return {{"explainDecision",
             u"What the box would decide: by what the hub says, and by what the box has"_s,
             {},
             question(),
             {{200, u"Two answers"_s, both}}}};
}

} // namespace latchkey::hub
