// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/key.h>

namespace latchkey::access {

/// What the rules say to a key that comes back. There is no word for a refusal: whatever permissions, hours, closures
/// and clock say, a key can come home. Only a bin that is free is needed, and that the bins' use (BinUse) says.
enum class Return {
    Home,
    Astray, ///< it belongs to another box: taken in all the same, and both screen and journal say so
};

[[nodiscard]] Return judgeReturn(const keys::Key &key);

} // namespace latchkey::access
