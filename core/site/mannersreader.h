// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// How people identify themselves, out of the "box" object.
[[nodiscard]] Manners readManners(const ObjectNode &box);

} // namespace latchkey::site
