// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// Who uses the hub and how far: /api/v1/me, organisation, members, tokens, audit.
[[nodiscard]] QVector<http::Route> memberRoutes(const Desks &desks);
[[nodiscard]] Operations memberOperations();
[[nodiscard]] QVector<http::Route> tokenRoutes(const Desks &desks);
[[nodiscard]] Operations tokenOperations();
[[nodiscard]] QVector<http::Route> organisationRoutes(const Desks &desks);
[[nodiscard]] Operations organisationOperations();

} // namespace latchkey::hub
