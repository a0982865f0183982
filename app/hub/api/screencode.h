// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/store/commandstore.h>

namespace latchkey::hub {

/// Digits that the screen of a box shows, told to somebody far away: they go to the box as a command of their own.
inline constexpr auto ScreenCodeType = "open-code";
inline constexpr int ScreenCodeDigits = 3;

/// Whether the box waits for the digits of this order.
[[nodiscard]] bool awaitsScreenCode(const store::BoxCommand &open);
/// Sends what was typed for `open` under the name `id`; it is as good as `open` is, and no longer.
[[nodiscard]] Status<store::Fault> sendScreenCode(const Desk &desk, const Actor &actor, const store::BoxCommand &open,
                                                  const QString &id, const QString &digits);
/// What became of the digits that were typed last; none: none were typed.
[[nodiscard]] Result<std::optional<store::BoxCommand>, store::Fault> lastScreenCode(const Desk &desk,
                                                                                    const store::BoxCommand &open);

} // namespace latchkey::hub
