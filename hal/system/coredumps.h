// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey::hal {

/// This process leaves no picture of its memory behind, whatever ends it, and no other process of the same user may look
/// into it: keys, and what people just typed, are in there.
void forbidCoreDumps();

} // namespace latchkey::hal
