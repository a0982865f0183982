// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/operations.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// The published contract (OpenAPI 3.0.3) of a table of routes: every route with an operation, its body, its answers and
/// its errors, made of the same table and schemas that serve. `operations`: what is not of a Resource.
[[nodiscard]] QByteArray openApi(const QVector<http::Route> &routes, const Operations &operations);

} // namespace latchkey::hub
