// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/desk/desks.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// How a box is, what its bins are for, its journals, and letting it go.
[[nodiscard]] QVector<http::Route> boxCareRoutes(const Desks &desks);
[[nodiscard]] Operations boxCareOperations();
/// Letting a box in: codes made here, and codes that a box shows.
[[nodiscard]] QVector<http::Route> pairingRoutes(const Desks &desks);
[[nodiscard]] Operations pairingOperations();
/// Opening a bin from afar, and what became of it.
[[nodiscard]] QVector<http::Route> openRoutes(const Desks &desks);
[[nodiscard]] Operations openOperations();
/// Emergency sheets: who printed what about a box, and why. Their codes come later.
[[nodiscard]] QVector<http::Route> sheetRoutes(const Desks &desks);
[[nodiscard]] Operations sheetOperations();
/// After a restore: what boxes know better, until somebody has looked.
[[nodiscard]] QVector<http::Route> reviewRoutes(const Desks &desks);
[[nodiscard]] Operations reviewOperations();

} // namespace latchkey::hub
