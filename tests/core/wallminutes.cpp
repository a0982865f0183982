// SPDX-License-Identifier: Apache-2.0
#include "wallminutes.h"

#include <algorithm>
#include <ctime>

namespace latchkey::fakes {

WallMinutes::WallMinutes(const QByteArray &zone, qint64 middle) : m_first(middle - DaysAround * Day)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    for (qint64 minute = m_first; minute <= middle + DaysAround * Day; ++minute) {
        const time_t moment = time_t(minute * 60);
        tm shown{};
        localtime_r(&moment, &shown);
        m_offsets.append(int(shown.tm_gmtoff / 60));
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
