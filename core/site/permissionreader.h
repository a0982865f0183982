// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// The "permissions" list: one entry for each person or group and each key or key group that a line names. An entry
/// that reappears is kept: two permissions for one key may have different hours. The box has to be known.
[[nodiscard]] QVector<people::Allowance> readPermissions(const Node &node, const Reading &reading);

} // namespace latchkey::site
