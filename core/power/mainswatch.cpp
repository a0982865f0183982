// SPDX-License-Identifier: Apache-2.0
#include "mainswatch.h"

#include <algorithm>

namespace latchkey::power {

void MainsWatch::take(std::optional<bool> mains, Ms now)
{
    pass(now);
    const Mains told = !mains ? Mains::Unknown : *mains ? Mains::On : Mains::Lost;
    if (told == m_told)
        return;
    m_told = told;
    m_toldSince = now;
    if (told == Mains::Unknown) // whoever says nothing changes nothing; silence is somebody else's matter
        return;
    if (told == Mains::Lost)
        count(now);
    m_careful = m_careful || told == Mains::Lost;
    if (m_believed == Mains::Unknown)
        return believe(told); // there was nothing before that it could disturb
    if (told != m_believed && !m_unsettledSince)
        m_unsettledSince = now;
    pass(now);
}

void MainsWatch::woke(Ms now)
{
    m_toldSince = now;
    if (m_unsettledSince)
        m_unsettledSince = now;
}

Ms MainsWatch::needed(Ms now) const
{
    if (m_told != Mains::On)
        return Settled;
    const auto recent = std::count_if(m_losses.cbegin(), m_losses.cend(), [&](Ms loss) { return now - loss < Recent; });
    return recent >= ManyLosses ? Quiet : Settled;
}

void MainsWatch::pass(Ms now)
{
    if (m_told != Mains::Unknown && now - m_toldSince >= needed(now)) {
        if (m_told != m_believed)
            believe(m_told);
        m_unsettledSince.reset();
        m_careful = m_believed == Mains::Lost;
    }
    if (m_believed == Mains::On && m_unsettledSince && now - *m_unsettledSince >= Flapping) {
        m_unsettledSince.reset();
        believe(Mains::Lost);
    }
}

void MainsWatch::believe(Mains mains)
{
    m_believed = mains;
    m_careful = mains == Mains::Lost;
}

void MainsWatch::count(Ms now)
{
    m_losses.append(now);
    if (m_losses.size() > ManyLosses)
        m_losses.removeFirst();
}

std::optional<Ms> MainsWatch::due() const
{
    std::optional<Ms> due;
    if (m_told != Mains::Unknown
        && (m_told != m_believed || m_unsettledSince || m_careful != (m_believed == Mains::Lost)))
        due = m_toldSince + needed(m_toldSince);
    if (m_believed == Mains::On && m_unsettledSince)
        due = std::min(due.value_or(*m_unsettledSince + Flapping), *m_unsettledSince + Flapping);
    return due;
}

} // namespace latchkey::power
