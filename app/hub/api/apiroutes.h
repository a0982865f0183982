// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// All of /api/v1 that this room serves.
[[nodiscard]] QVector<http::Route> apiRoutes(const Desks &desks);
/// What the contract says of them, beside the resources.
[[nodiscard]] Operations apiOperations();
/// And of /box/v1, /healthz and /readyz.
[[nodiscard]] Operations boxOperations();

} // namespace latchkey::hub
