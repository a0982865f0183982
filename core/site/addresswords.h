// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/label.h>

namespace latchkey::site {

/// Whether a name reads like a postal address: a number with a word for a street beside it, as some languages of Europe
/// write them, or a British post code. A guess, good enough for a warning.
[[nodiscard]] bool looksLikeAddress(const Label &name);

} // namespace latchkey::site
