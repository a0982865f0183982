// SPDX-License-Identifier: Apache-2.0
#include "belief.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::power {

namespace {

std::optional<Ms> earlier(std::optional<Ms> a, std::optional<Ms> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

void Believer::take(const std::optional<PowerReading> &reading, Ms now)
{
    m_lastTaken = now;
    m_isMissed = false;
    if (reading) {
        m_goneSince.reset();
        m_belief.silent = false;
        judge(*reading, now);
    } else if (!m_goneSince) {
        m_goneSince = now;
    }
    pass(now);
}

void Believer::judge(const PowerReading &reading, Ms now)
{
    m_mains.take(reading.mains, now);
    m_belief.charging = reading.charging;
    m_belief.replaceBattery = reading.replaceBattery;
    // One that stood already when the source was first heard is an old one: upsd keeps it until it is started again.
    m_oldOrder = reading.stopOrdered && (m_oldOrder || !m_isHeard);
    m_isHeard = true;
    m_ordered.take(reading.stopOrdered && !m_oldOrder, now);
    std::optional<int> percent = reading.percent;
    m_oddity.clear();
    if (percent && (*percent < 0 || *percent > 100)) {
        m_oddity = u"%1 % cannot be"_s.arg(*percent);
        percent.reset();
    }
    m_isMissed = inSag(now);
    if (m_isMissed)
        return;
    m_belief.percent = percent;
    m_belief.left = reading.left;
    m_underKeep.take(percent, m_terms.keepAwake, now);
    m_underSaving.take(percent, m_terms.saveBelow, now);
    m_veryLow.take(percent, m_terms.veryLow, now);
    const bool known = percent || reading.left || reading.low;
    const bool isEmpty = (percent && *percent < m_terms.empty + (m_empty.isUnder() ? Agreement::Hysteresis : 0))
        || (reading.left && *reading.left < m_terms.emptyLeft);
    m_empty.take(known ? std::optional(isEmpty) : std::nullopt, now);
}

void Believer::pass(Ms now)
{
    m_mains.pass(now);
    if (m_goneSince && now - *m_goneSince >= Silence && !m_belief.silent) {
        m_belief.silent = true; // whether there are mains goes on to hold: nothing is known better
        m_belief.percent.reset();
        m_belief.left.reset();
    }
    settle();
}

void Believer::woke(Ms now)
{
    m_mains.woke(now);
    for (Agreement *one : {&m_underKeep, &m_underSaving, &m_veryLow, &m_empty, &m_ordered})
        one->woke();
    m_belief.percent.reset(); // of before it slept
    m_belief.left.reset();
    if (m_goneSince)
        m_goneSince = now;
}

void Believer::settle()
{
    m_belief.mains = m_mains.believed();
    m_belief.careful = m_mains.isCareful();
    m_belief.returning = m_mains.isReturning();
    m_belief.mayKeepAwake = m_terms.keepAwake < AboveAll && !m_underKeep.isUnder();
    m_belief.underSaving = m_terms.saveBelow >= AboveAll || m_underSaving.isUnder();
    m_belief.stopOrdered = m_ordered.isUnder() && !m_ordered.isOld();
    const bool isDown = m_belief.mains == Mains::Lost;
    m_belief.level = Level::Enough;
    if (isDown && m_veryLow.isUnder())
        m_belief.level = Level::VeryLow;
    if (m_ordered.isUnder() || (isDown && m_empty.isUnder()))
        m_belief.level = Level::Empty;
}

std::optional<Ms> Believer::due() const
{
    std::optional<Ms> due = m_mains.due();
    if (m_goneSince && !m_belief.silent)
        due = earlier(due, *m_goneSince + Silence);
    return due;
}

std::optional<Ms> Believer::askAt() const
{
    const bool isOpen = m_underKeep.isOpen() || m_underSaving.isOpen() || m_veryLow.isOpen() || m_empty.isOpen()
        || m_ordered.isOpen();
    const auto again = isOpen ? std::optional(m_lastTaken + LookAgain) : std::nullopt;
    return m_isMissed ? earlier(again, *m_pulsedAt + Sag) : again;
}

} // namespace latchkey::power
