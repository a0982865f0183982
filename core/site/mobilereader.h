// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// A person's "mobile" as E.164 has it, without the plus sign; empty where there is none that could be used.
[[nodiscard]] Secret readMobile(const ObjectNode &person, Reading &reading);

} // namespace latchkey::site
