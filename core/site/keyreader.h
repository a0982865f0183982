// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/peoplereader.h>

namespace latchkey::site {

/// The "keys" list. `bins` is how many places the box has; 0: not known, so home bins are not compared with it.
[[nodiscard]] QVector<keys::Key> readKeys(const Node &node, int bins, CardOwners &cards);

} // namespace latchkey::site
