// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// The "box" object: what the box is called, where it hangs and what it speaks.
[[nodiscard]] std::optional<SiteBox> readBox(const Node &node);

} // namespace latchkey::site
