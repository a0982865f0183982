// SPDX-License-Identifier: Apache-2.0
#include "boxroutes.h"

#include "boxanswers.h"
#include "boxline.h"
#include "boxpairing.h"

#include <core/sync/pairing.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Access;
using http::Body;
using http::Call;
using http::Objects;
using http::Outcome;
using http::Proof;
using http::Route;
using sync::ProblemCode;

/// Runs `work(desk)` at the desk of this worker.
template <class Work>
http::Handler atDesk(const Desks &desks, Work work)
{
    return [&desks, work](const Call &call) -> Outcome {
        const Desk *desk = desks.here();
        return desk ? Outcome(work(*desk, call)) : Outcome(boxProblem(503, ProblemCode::Unavailable));
    };
}

/// The same for a box that proved who it is.
template <class Work>
http::Handler forBox(const Desks &desks, Work work)
{
    return atDesk(desks, [work](const Desk &desk, const Call &call) -> Outcome {
        const auto *box = dynamic_cast<const BoxCaller *>(call.caller);
        if (!box)
            return boxProblem(401, ProblemCode::Unauthorized);
        BoxLine line(desk, *box);
        return work(line, call);
    });
}

http::Response token(const Desk &desk, BoxTokens &tokens, const http::Request &request)
{
    const auto asked = sync::decode<sync::TokenRequest>(request.body);
    if (!asked)
        return malformed(asked.error().pointer);
    const auto again = [&](ProblemCode code) {
        return boxProblem(401, code).with("Latchkey-Nonce", tokens.newNonce());
    };
    if (asked->assertion.isEmpty())
        return again(ProblemCode::UseNonce);
    auto granted = tokens.exchange(desk, asked->assertion);
    if (!granted) {
        switch (granted.error()) {
        case BoxTokens::Refusal::UnknownNonce: return again(ProblemCode::UseNonce);
        case BoxTokens::Refusal::WrongBox: return boxProblem(401, ProblemCode::BoxRemoved);
        case BoxTokens::Refusal::WrongSignature: return boxProblem(401, ProblemCode::Unauthorized);
        case BoxTokens::Refusal::Malformed: return malformed(u"/assertion"_s);
        }
    }
    const Secret text = sync::encode(sync::TokenReply{granted.value(), BoxTokens::TokenLife, desk.house.clock.now()});
    return http::Response::json(200, QByteArray(reinterpret_cast<const char *>(text.bytes().data()), text.size()))
        .with("Cache-Control", "no-store");
}

QVector<Route> openRoutes(const Desks &desks, BoxTokens &tokens)
{
    return {
        Route{"POST", "/box/v1/pairings", Access::anyone("a new box has nothing to prove itself with"),
              Body::upTo(sync::MaxRequestBytes),
              atDesk(desks, [](const Desk &desk, const Call &call) { return BoxPairing(desk).ask(call.request); }),
              "startPairing"},
        Route{"GET", "/box/v1/pairings/{device_code}",
              Access::anyone("the code is a long secret of the box that asks", Objects::Capability), Body::none(),
              atDesk(desks,
                     [](const Desk &desk, const Call &call) {
                         return BoxPairing(desk).look(call.parameters["device_code"]);
                     }),
              "pollPairing"},
        Route{
            "POST", "/box/v1/token", Access::anyone("the body is the proof"), Body::upTo(qint64(16) * 1024),
            atDesk(desks, [&tokens](const Desk &desk, const Call &call) { return token(desk, tokens, call.request); }),
            "boxToken"},
    };
}

} // namespace

QVector<Route> boxRoutes(const Desks &desks, BoxTokens &tokens, IngestGroup &ingests)
{
    const auto own = [] { return Access::withAnyRight(Proof::Box, Objects::Own); };
    QVector<Route> routes = openRoutes(desks, tokens);
    routes.append(Route{"POST", "/box/v1/session", own(), Body::upTo(qint64(16) * 1024),
                        forBox(desks, [](BoxLine &line, const Call &call) { return line.session(call.request); }),
                        "openSession"});
    routes.append(
        Route{"GET", "/box/v1/changes", own(), Body::none(),
              forBox(desks, [](BoxLine &line, const Call &call) { return line.changes(call.request, call.turn); }),
              "pullChanges"});
    routes.append(Route{"POST", "/box/v1/journals/{log}/entries", own(), Body::upTo(sync::MaxRequestBytes),
                        forBox(desks,
                               [&ingests](BoxLine &line, const Call &call) {
                                   return line.entries(call.request, call.parameters["log"], ingests);
                               }),
                        "pushEntries"});
    routes.append(Route{
        "PUT", "/box/v1/commands/{id}/result", own(), Body::upTo(qint64(16) * 1024),
        forBox(desks,
               [](BoxLine &line, const Call &call) { return line.commandResult(call.request, call.parameters["id"]); }),
        "commandResult"});
    return routes;
}

} // namespace latchkey::hub
