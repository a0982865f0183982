// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// What is where, and what happened: /api/v1/keymap, its stream, /api/v1/events.
[[nodiscard]] QVector<http::Route> newsRoutes(const Desks &desks);
[[nodiscard]] Operations newsOperations();

} // namespace latchkey::hub
