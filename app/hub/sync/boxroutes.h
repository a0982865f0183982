// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/sync/boxtokens.h>
#include <app/hub/sync/ingestgroup.h>

namespace latchkey::hub {

/// The routes of /box/v1. All that is handed in outlives the router.
[[nodiscard]] QVector<http::Route> boxRoutes(const Desks &desks, BoxTokens &tokens, IngestGroup &ingests);

} // namespace latchkey::hub
