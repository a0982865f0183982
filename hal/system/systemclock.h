// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/clock.h>

namespace latchkey::hal {

/// The machine's own time. Its steady half stands still while the machine sleeps, so that a lock-out is served awake.
class SystemClock : public Clock {
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    /// Since the machine started. A reading that is interrupted tells less, never more.
    [[nodiscard]] std::chrono::milliseconds slept() const override;

private:
    std::chrono::steady_clock::time_point m_start;
};

} // namespace latchkey::hal
