// SPDX-License-Identifier: Apache-2.0
#include "metricsroute.h"

namespace latchkey::hub {

http::Route metricsRoute(const Desks &desks, const std::function<ProcessFigures()> &figures)
{
    const auto handler = [&desks, figures](const http::Call &) -> http::Outcome {
        const Desk *desk = desks.here();
        const auto text = desk ? metricsText(*desk, figures())
                               : Result<QByteArray, store::Fault>(store::Fault::Unavailable);
        // Whoever watches sees at least that the database is away.
        const QByteArray body = text ? *text
                                     : QByteArray("# HELP latchkey_up The hub answers, and so does its database.\n"
                                                  "# TYPE latchkey_up gauge\nlatchkey_up 0\n");
        return http::Response{
            200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}, {"Cache-Control", "no-store"}}, body};
    };
    return {
        "GET",   "/metrics", http::Access::withAnyRight(http::Proof::Operator, http::Objects::None), http::Body::none(),
        handler, {}};
}

} // namespace latchkey::hub
