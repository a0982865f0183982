// SPDX-License-Identifier: Apache-2.0
#include "boxanswers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr int RetrySeconds = 10;

} // namespace

http::Response boxProblem(const sync::Problem &problem)
{
    http::Response response{problem.status, {{"Content-Type", "application/problem+json"}}, sync::encode(problem)};
    if (problem.status == 503 || problem.status == 429)
        response.with("Retry-After", QByteArray::number(RetrySeconds));
    return response;
}

http::Response boxProblem(int status, sync::ProblemCode code) { return boxProblem({status, code}); }

http::Response boxProblem(store::Fault) { return boxProblem(503, sync::ProblemCode::Unavailable); }

http::Response malformed(const QString &pointer)
{
    sync::Problem problem{400, sync::ProblemCode::BadRequest};
    problem.pointers = QStringList{pointer};
    return boxProblem(problem);
}

} // namespace latchkey::hub
