// SPDX-License-Identifier: Apache-2.0
#include "systemclock.h"

#include <algorithm>
#include <ctime>

namespace latchkey::hal {

namespace {

std::chrono::nanoseconds reading(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

SystemClock::SystemClock() : m_start(std::chrono::steady_clock::now()) {}

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
}

std::chrono::milliseconds SystemClock::slept() const
{
    // In this order: whatever comes between the two makes the difference smaller.
    const auto withSleep = reading(CLOCK_BOOTTIME);
    const auto awake = reading(CLOCK_MONOTONIC);
    return std::max(std::chrono::milliseconds(0),
                    std::chrono::duration_cast<std::chrono::milliseconds>(withSleep - awake));
}

} // namespace latchkey::hal
