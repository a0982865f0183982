// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>

#include <span>

namespace latchkey::hub::web {

/// The hub's names of what happens, with words for people: "key.picked_up" is "Picked up".
extern const std::span<const Option> EventOptions;
/// Those among them that people can be told of by rules.
extern const std::span<const Option> AlertOptions;
/// Those that webhooks can be told of.
extern const std::span<const Option> WebhookOptions;
/// The access levels of the console, with what each may do.
extern const std::span<const Option> LevelOptions;

/// Words for a name; the name itself where there are none.
[[nodiscard]] QString wordsOf(std::span<const Option> options, const QString &name, const Reader &reader);

} // namespace latchkey::hub::web
