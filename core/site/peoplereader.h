// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/reading.h>

namespace latchkey::site {

/// The "people" list. The box has to be known.
[[nodiscard]] QVector<SitePerson> readPeople(const Node &node, Reading &reading);

} // namespace latchkey::site
