// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey::hal {

/// What to do about a secret that is certainly not there.
enum class WhenAbsent {
    Make, ///< a first start: nothing was made with the old one yet
    Refuse, ///< there is data that only the old one fits
};

} // namespace latchkey::hal
