// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/link/boxline.h>
#include <core/power/powerkeeper.h>

namespace latchkey {

/// Tells the hub what feeds the box, with each session from now on, and leaves it alone while the box sleeps: the radio is
/// used when somebody woke the box, for all that has gathered.
void followPower(link::BoxLine &line, power::PowerKeeper &keeper);

} // namespace latchkey
