// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// POST /api/v1/import/people, /keys and /site; GET /api/v1/export.
[[nodiscard]] QVector<http::Route> importRoutes(const Desks &desks);
[[nodiscard]] Operations importOperations();

} // namespace latchkey::hub
