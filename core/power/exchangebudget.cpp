// SPDX-License-Identifier: Apache-2.0
#include "exchangebudget.h"

#include <algorithm>
#include <cmath>

namespace latchkey::power {

ExchangeBudget::ExchangeBudget(double fromFull) : m_fromFull(std::clamp(fromFull, Fewest, Most)) {}

void ExchangeBudget::level(std::optional<int> percent, bool onBattery)
{
    if (!percent || !onBattery || !m_from || *percent > *m_from) {
        m_from = onBattery ? percent : std::nullopt;
        m_exchanges = 0;
        return;
    }
    const int used = *m_from - *percent;
    if (used < Enough)
        return;
    // With no exchange at all it says nothing about what one takes, only about waiting.
    if (m_exchanges > 0) {
        const double seen = double(m_exchanges) * 100 / used;
        m_fromFull = std::clamp(m_fromFull * (1 - Weight) + seen * Weight, Fewest, Most);
    }
    m_from = percent;
    m_exchanges = 0;
}

int ExchangeBudget::left(int percent) const
{
    const int exact = int(std::floor(m_fromFull * std::clamp(percent, 0, 100) / 100));
    return exact < 20 ? exact : exact / 5 * 5;
}

} // namespace latchkey::power
