// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/order.h>

namespace latchkey::exchange {

/// The only place that decides how an exchange ended: from what was in the bin before and what is in it now that the
/// door is shut. Never from what was meant.
[[nodiscard]] Outcome outcomeOf(Kind kind, const std::optional<CardUid> &fob, const FobReading &before,
                                const FobReading &found);

/// The same after a power cut: what happened while nobody watched is not known, so "nothing changed" needs a look.
[[nodiscard]] Outcome outcomeAfterPowerCut(Kind kind, const std::optional<CardUid> &fob, const FobReading &before,
                                           const FobReading &found);

} // namespace latchkey::exchange
