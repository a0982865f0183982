// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/commands.h>

#include <QString>

namespace latchkey::sim {

/// A command as a person reads it, "OUT no=2 code=5 timer=30". Keys and what is typed are left out.
[[nodiscard]] QString describe(const osdp::AnyCommand &command);

} // namespace latchkey::sim
