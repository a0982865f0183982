// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/system/systemclock.h>

#include <QTimeZone>

#include <optional>

namespace latchkey::simulator {

/// The machine's time, or a time of day that stands still so that pictures repeat. Timeouts go on either way.
class SimulatorClock : public Clock {
public:
    explicit SimulatorClock(bool frozen)
    {
        if (frozen)
            m_frozen = QDateTime(QDate(2025, 6, 2), QTime(9, 42), QTimeZone::utc());
    }
    [[nodiscard]] QDateTime now() const override { return m_frozen.value_or(m_system.now()); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_system.steady(); }
    [[nodiscard]] std::chrono::milliseconds slept() const override { return m_system.slept(); }

private:
    hal::SystemClock m_system;
    std::optional<QDateTime> m_frozen;
};

} // namespace latchkey::simulator
