// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QVector>

namespace latchkey::fakes {

/// What the clocks of one place show, minute by minute, for some weeks around one moment, as the C library tells it,
/// which shares nothing with Qt's time zones. Minutes are counted since the beginning of 1970, UTC as well as shown.
class WallMinutes {
public:
    static constexpr int DaysAround = 26;
    static constexpr qint64 Day = 24 * 60;

    /// Sets TZ for a moment: not for use beside other threads.
    WallMinutes(const QByteArray &zone, qint64 middle);

    [[nodiscard]] qint64 shownAt(qint64 minute) const { return minute + m_offsets[minute - m_first]; }
    /// The first minute at which `shown` or something later is shown.
    [[nodiscard]] qint64 firstFrom(qint64 shown) const;
    /// The first minute after which nothing before `shown` is shown.
    [[nodiscard]] qint64 pastLastBefore(qint64 shown) const;

private:
    QVector<int> m_offsets; ///< minutes from UTC to what is shown
    qint64 m_first; ///< the minute of m_offsets[0]
    int m_least;
    int m_most;
};

} // namespace latchkey::fakes
