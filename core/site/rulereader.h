// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// Opening hours, closures and the use of bins, out of the "box" object. `zone`: the box's.
[[nodiscard]] access::SiteRules readRules(const ObjectNode &box, const QTimeZone &zone);

} // namespace latchkey::site
