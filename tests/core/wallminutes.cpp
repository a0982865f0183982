// SPDX-License-Identifier: Apache-2.0
#include "wallminutes.h"

#include <algorithm>
#include <ctime>

namespace latchkey::fakes {

namespace {

int offsetAt(qint64 minute)
{
    const time_t moment = time_t(minute * 60);
    tm shown{};
    localtime_r(&moment, &shown);
    return int(shown.tm_gmtoff / 60);
}

} // namespace

WallMinutes::WallMinutes(const QByteArray &zone, qint64 middle) : m_first(middle - DaysAround * Day)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    constexpr int Hour = 60;
    for (qint64 hour = m_first; hour < middle + DaysAround * Day; hour += Hour) {
        // Nobody changes the clocks twice in an hour.
        const int first = offsetAt(hour);
        const bool same = first == offsetAt(hour + Hour);
        for (qint64 minute = hour; minute < hour + Hour; ++minute)
            m_offsets.append(same ? first : offsetAt(minute));
    }
    qputenv("TZ", before);
    tzset();
    const auto [least, most] = std::minmax_element(m_offsets.cbegin(), m_offsets.cend());
    m_least = *least;
    m_most = *most;
}

qint64 WallMinutes::firstFrom(qint64 shown) const
{
    qint64 minute = shown - m_most; // before that it is too early everywhere
    while (shownAt(minute) < shown)
        ++minute;
    return minute;
}

qint64 WallMinutes::pastLastBefore(qint64 shown) const
{
    qint64 minute = shown - m_least; // from then on it is too late everywhere
    while (shownAt(minute - 1) >= shown)
        --minute;
    return minute;
}

} // namespace latchkey::fakes
