// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/simulator/simulatoroptions.h>

namespace latchkey::simulator {

/// Draws every screen in every theme and language at both sizes, and the simulator's own window. 0: no warning was
/// said; else 1, and what was said is on stderr.
[[nodiscard]] int selfTest(const Options &options);

} // namespace latchkey::simulator
