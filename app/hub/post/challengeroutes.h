// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// POST /box/v1/challenges and /box/v1/challenges/{id}/check, for adopted boxes.
[[nodiscard]] QVector<http::Route> challengeRoutes(const Desks &desks);

} // namespace latchkey::hub
