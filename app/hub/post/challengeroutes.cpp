// SPDX-License-Identifier: Apache-2.0
#include "challengeroutes.h"

#include "boxcodes.h"

#include <app/hub/sync/boxanswers.h>
#include <app/hub/sync/boxtokens.h>

namespace latchkey::hub {

namespace {

using http::Call;
using http::Outcome;
using sync::ProblemCode;

constexpr qint64 MostBody = qint64(4) * 1024;

/// Runs `work(codes, call)` for the box that asks.
template <class Work>
http::Handler forBox(const Desks &desks, Work work)
{
    return [&desks, work](const Call &call) -> Outcome {
        const Desk *desk = desks.here();
        if (!desk)
            return boxProblem(503, ProblemCode::Unavailable);
        const auto *box = dynamic_cast<const BoxCaller *>(call.caller);
        if (!box)
            return boxProblem(401, ProblemCode::Unauthorized);
        BoxCodes codes(*desk, box->org(), box->box());
        return work(codes, call);
    };
}

Outcome send(BoxCodes &codes, const Call &call)
{
    const auto asked = sync::challengeRequestFrom(call.request.body);
    if (!asked)
        return malformed(asked.error().pointer);
    const auto challenge = codes.send(*asked);
    if (!challenge)
        return boxProblem(challenge.error());
    return http::Response::json(202, sync::encode(sync::ChallengeReply{*challenge})).with("Cache-Control", "no-store");
}

Outcome check(BoxCodes &codes, const Call &call)
{
    const auto asked = sync::checkRequestFrom(call.request.body);
    if (!asked)
        return malformed(asked.error().pointer);
    const auto result = codes.check(QString::fromUtf8(call.parameters["id"]), asked->code);
    if (!result)
        return boxProblem(result.error());
    return http::Response::json(200, sync::encode(sync::CheckReply{*result})).with("Cache-Control", "no-store");
}

} // namespace

QVector<http::Route> challengeRoutes(const Desks &desks)
{
    const auto own = [] { return http::Access::withAnyRight(http::Proof::Box, http::Objects::Own); };
    const auto body = http::Body::upTo(MostBody);
    return {{"POST", "/box/v1/challenges", own(), body, forBox(desks, send), "startChallenge"},
            {"POST", "/box/v1/challenges/{id}/check", own(), body, forBox(desks, check), "checkChallenge"}};
}

} // namespace latchkey::hub
