// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// What was told and what is to be looked at: /api/v1/alerts, /api/v1/messages, and what hangs on one webhook.
[[nodiscard]] QVector<http::Route> postRoutes(const Desks &desks);
/// What the contract says of them, and of the codes that boxes ask for.
[[nodiscard]] Operations postOperations();

} // namespace latchkey::hub
