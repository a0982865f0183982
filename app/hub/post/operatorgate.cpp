// SPDX-License-Identifier: Apache-2.0
#include "operatorgate.h"

#include <app/hub/http/problem.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

namespace {

class Operator final : public http::Caller {};

} // namespace

http::Verdict OperatorGate::admit(const http::Route &route, const http::Request &request,
                                  const http::Parameters &parameters)
{
    if (!route.access.proofs().testFlag(http::Proof::Operator))
        return m_next.admit(route, request, parameters);
    constexpr QByteArrayView Scheme("Bearer ");
    QByteArray header = request.header("authorization");
    if (m_secret.size() >= LeastOperatorSecret && header.startsWith(Scheme)) {
        QByteArray given = header.mid(Scheme.size());
        if (Secret::takeFrom(given) == m_secret)
            return std::shared_ptr<const http::Caller>(std::make_shared<Operator>());
    }
    return http::Problem(401, "unauthorized").response().with("WWW-Authenticate", "Bearer");
}

} // namespace latchkey::hub
