// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/clock.h>

#include <QTimeZone>

namespace latchkey::fakes {

/// A clock that stands still until a test moves it. It starts on Monday 2 June 2025, 08:00 UTC.
class HandClock : public Clock {
public:
    explicit HandClock(const QDateTime &start = QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()))
        : m_now(start.toUTC())
    {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }

    /// Time goes by: both halves move.
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_steady += by;
    }
    [[nodiscard]] std::chrono::milliseconds slept() const override { return m_slept; }
    /// The machine sleeps: its time of day goes on, the steady half stands still.
    void sleep(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_slept += by;
    }
    [[nodiscard]] TimeTrust trust() const override { return m_trust; }
    void setTrust(const TimeTrust &trust) { m_trust = trust; }
    /// Somebody sets the time of day: the steady half does not notice.
    void setTimeOfDay(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
    TimeTrust m_trust;
    std::chrono::milliseconds m_steady{0};
    std::chrono::milliseconds m_slept{0};
};

} // namespace latchkey::fakes
