// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// The "keys" list.
[[nodiscard]] QVector<people::KeyRecord> readKeys(const Node &node, Reading &reading);

} // namespace latchkey::site
