// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>

namespace latchkey::access {

/// Whether digits (ASCII) are chosen with the finger rather than the head, on a keypad of 123 456 789 and 0 below the 8:
/// a line of neighbouring keys with at most one corner (2580, 1478), the four corner keys in any order (1397), or, from
/// six digits on, rows of three keys one after another (147258, 159357).
[[nodiscard]] bool isKeypadShape(std::span<const unsigned char> digits);

} // namespace latchkey::access
