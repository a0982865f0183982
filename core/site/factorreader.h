// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/secondfactor.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// A "secondFactor" object; what it leaves out is as in `usual`. Whoever switches one off is warned.
[[nodiscard]] std::optional<access::FactorSettings> readFactors(const Node &node, const access::FactorSettings &usual);

} // namespace latchkey::site
