// SPDX-License-Identifier: Apache-2.0
#include "energyledger.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::bench {

namespace {

constexpr std::array Words{"screen"_L1, "computer"_L1, "line"_L1,   "radio"_L1, "suspended"_L1,
                           "off"_L1,    "boot"_L1,     "resume"_L1, "pulses"_L1};
static_assert(Words.size() == size_t(Items));

/// Sums of many small shares do not end at a whole percent exactly.
constexpr double Slack = 1e-9;

double joulesOf(double milliwatts, Ms duration) { return milliwatts * double(duration.count()) / 1e6; }

} // namespace

QString wordFor(Item item) { return Words[size_t(item)]; }

double Draws::screenAt(int percent) const
{
    if (percent <= 0)
        return 0; // the panel's rail is off, not only its light
    const double at = std::min(percent, 100) / 25.0;
    const size_t below = std::min(size_t(at), screen.size() - 2);
    return screen[below] + (at - double(below)) * (screen[below + 1] - screen[below]);
}

double sum(const Ledger::Powers &powers) { return std::accumulate(powers.cbegin(), powers.cend(), 0.0); }

int Ledger::percent() const { return int(std::floor(100 * m_left / m_full + Slack)); }

Ms Ledger::untilNextPercent(double milliwatts) const
{
    const double above = m_left - m_full * percent() / 100;
    return Ms(qint64(std::ceil(std::max(0.0, above) / milliwatts * 1e6)) + 1);
}

bool Ledger::gulp(Item item, double joules)
{
    if (joules > m_left) {
        m_left = 0;
        return false;
    }
    m_left -= joules;
    m_spent[size_t(item)] += joules;
    return true;
}

Ms Ledger::draw(const Powers &powers, Ms duration)
{
    const double wanted = joulesOf(sum(powers), duration);
    const double share = wanted <= m_left ? 1 : m_left / wanted;
    for (size_t i = 0; i < powers.size(); ++i)
        m_spent[i] += share * joulesOf(powers[i], duration);
    m_left = share < 1 ? 0 : m_left - wanted;
    return share < 1 ? Ms(qint64(share * double(duration.count()))) : duration;
}

} // namespace latchkey::bench
