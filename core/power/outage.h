// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/mainswatch.h>

namespace latchkey::power {

/// What is missing: the three cases of the published guides, each with a banner of its own (docs/power.md).
enum class Outage { None, PowerOnly, InternetOnly, Both };

[[nodiscard]] inline Outage outageOf(Mains mains, bool online)
{
    if (mains == Mains::Lost)
        return online ? Outage::PowerOnly : Outage::Both;
    return online ? Outage::None : Outage::InternetOnly;
}

} // namespace latchkey::power
