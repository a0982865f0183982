// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/problem.h>
#include <app/hub/store/fault.h>
#include <core/sync/problem.h>

namespace latchkey::hub {

// Answers of /box/v1, in the words of the line.

[[nodiscard]] http::Response boxProblem(const sync::Problem &problem);
[[nodiscard]] http::Response boxProblem(int status, sync::ProblemCode code);
/// What a box is told where the hub's own store did not answer: to come again. Nothing of what it brought is lost.
[[nodiscard]] http::Response boxProblem(store::Fault fault);
/// A body that is not of the form: where.
[[nodiscard]] http::Response malformed(const QString &pointer);

} // namespace latchkey::hub
