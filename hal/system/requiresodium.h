// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey::hal {

/// Starts libsodium once. Ends the program where that fails: without it there is no randomness that nobody can guess,
/// and every door would open to somebody who can.
void requireSodium();

} // namespace latchkey::hal
