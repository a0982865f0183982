// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// What the owner of a key asks of whoever takes it, out of the key's object.
[[nodiscard]] keys::Terms readTerms(const ObjectNode &key, const Reading &reading);

} // namespace latchkey::site
