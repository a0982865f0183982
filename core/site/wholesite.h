// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>

namespace latchkey::site {

/// Warns of what only the whole of a file without errors shows: keys that too few people may take together, and settings
/// that have no effect.
void warnAboutWhole(const SiteFile &site, Problems &problems);

} // namespace latchkey::site
