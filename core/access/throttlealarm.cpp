// SPDX-License-Identifier: Apache-2.0
#include "throttlealarm.h"

#include <utility>

namespace latchkey::access::throttle {

bool AlarmWatch::look(const Box &box, Newest newest, milliseconds steady)
{
    const bool alarming = throttle::isAlarming(box, newest);
    // What an open try leaves out it does not end either.
    if (alarming == m_alarming || (newest == Newest::Open && !alarming))
        return false;
    m_alarming = alarming;
    if (alarming && (!m_told || steady - *m_told >= AlarmWindow)) {
        m_told = steady;
        m_owed = true;
    }
    return true;
}

bool AlarmWatch::takeLine() { return std::exchange(m_owed, false); }

} // namespace latchkey::access::throttle
