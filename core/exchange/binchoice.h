// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>
#include <core/keys/geometry.h>
#include <core/keys/keybook.h>
#include <core/ports/binboard.h>

#include <optional>

namespace latchkey::exchange {

/// Where a key that comes back goes: to its home bin if that is free, else to the free bin nearest to it (by the
/// centres of the doors), else nowhere. Free means that the sensors see it empty and shut, and
/// that the rules let something be put in.
[[nodiscard]] std::optional<BinNumber> chooseBin(const keys::Key &key, const keys::Geometry &geometry,
                                                 const access::SiteRules &rules, const BinBoard &board);

} // namespace latchkey::exchange
