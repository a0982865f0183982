// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/resources.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// GET and POST /api/v1/{plural}, GET, PATCH and DELETE /api/v1/{plural}/{id} of every resource.
[[nodiscard]] QVector<http::Route> objectRoutes(const Desks &desks);

} // namespace latchkey::hub
