// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>
#include <app/hub/post/metrics.h>

namespace latchkey::hub {

/// GET /metrics, for whoever watches the machine. `figures` is asked at each call.
[[nodiscard]] http::Route metricsRoute(const Desks &desks, const std::function<ProcessFigures()> &figures);

} // namespace latchkey::hub
