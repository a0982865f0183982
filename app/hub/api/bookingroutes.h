// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// What a guest is given: the code of a booking, its QR picture and its link.
[[nodiscard]] QVector<http::Route> bookingRoutes(const Desks &desks);
[[nodiscard]] Operations bookingOperations();
/// GET /api/v1/{plural}/{id}/delivery of what boxes are told of: which of them know it.
[[nodiscard]] QVector<http::Route> deliveryRoutes(const Desks &desks);
[[nodiscard]] Operations deliveryOperations();
/// What the hub and a box would decide now.
[[nodiscard]] QVector<http::Route> decisionRoutes(const Desks &desks);
[[nodiscard]] Operations decisionOperations();

} // namespace latchkey::hub
