// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>

#include <chrono>
#include <optional>

namespace latchkey::sync {

/// How long to wait before the hub is asked again: a random part of a time that doubles from one failure to the next,
/// so that boxes which failed together do not come back together.
class Backoff {
public:
    static constexpr std::chrono::milliseconds First = std::chrono::seconds(1);
    static constexpr std::chrono::milliseconds Longest = std::chrono::minutes(5);

    explicit Backoff(RandomSource &random) : m_random(random) {}

    /// After a failure. `retryAfter` is the least that the hub asked for; `spread` the window within which it wants boxes
    /// back that it has lost.
    [[nodiscard]] std::chrono::milliseconds next(std::optional<std::chrono::seconds> retryAfter,
                                                 std::chrono::seconds spread);
    void reset() { m_failures = 0; }

private:
    /// Any time from 0 to `most`.
    [[nodiscard]] std::chrono::milliseconds upTo(std::chrono::milliseconds most);

    RandomSource &m_random;
    int m_failures = 0;
};

} // namespace latchkey::sync
