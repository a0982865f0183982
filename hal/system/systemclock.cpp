// SPDX-License-Identifier: Apache-2.0
#include "systemclock.h"

namespace latchkey::hal {

SystemClock::SystemClock() : m_start(std::chrono::steady_clock::now()) {}

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
}

} // namespace latchkey::hal
