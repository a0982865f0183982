// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/sync/boxtokens.h>

namespace latchkey::hub {

/// The routes of /box/v1. Desks and tokens outlive the router.
[[nodiscard]] QVector<http::Route> boxRoutes(const Desks &desks, BoxTokens &tokens);

} // namespace latchkey::hub
