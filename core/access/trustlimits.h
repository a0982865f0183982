// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <optional>

namespace latchkey::access {

/// How long a box relies on what its hub told it last. Drop-offs and emergency codes always work.
struct TrustLimits {
    std::chrono::hours warn{24}; ///< then screen and console say so
    std::optional<std::chrono::hours> guests = std::chrono::days(30); ///< then guests take nothing; none: never

    static constexpr std::chrono::hours Least{1};
    static constexpr std::chrono::hours Most = std::chrono::days(365);

    friend bool operator==(const TrustLimits &, const TrustLimits &) = default;
};

} // namespace latchkey::access
