// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// Whether a route keeps the answer of a request with an Idempotency-Key and gives it again: the POSTs of /api/v1.
[[nodiscard]] bool isRepeatable(const http::Route &route);
[[nodiscard]] Schema idempotencyKeySchema();

/// Puts that in front of the handlers of all such routes. What is answered with 5xx may be tried again under its key.
[[nodiscard]] QVector<http::Route> repeatable(QVector<http::Route> routes, const Desks &desks);

} // namespace latchkey::hub
