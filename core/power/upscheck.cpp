// SPDX-License-Identifier: Apache-2.0
#include "upscheck.h"

#include <algorithm>

namespace latchkey::power {

UpsCheck::Obstacle UpsCheck::obstacle(const Belief &belief) const
{
    if (belief.silent)
        return Obstacle::Silent;
    if (belief.mains != Mains::On || belief.careful)
        return Obstacle::NoMains;
    if (belief.stopOrdered || (belief.percent && *belief.percent < m_terms.startAbove))
        return Obstacle::BatteryLow;
    return Obstacle::None;
}

void UpsCheck::begin(const UpsAnswers &answers, const Belief &belief, Ms now)
{
    if (isRunning() || obstacle(belief) != Obstacle::None)
        return;
    m_belief = belief;
    m_broken = Broken::No;
    m_result = {};
    m_result.answers = answers;
    m_result.before = belief.percent;
    m_pulledAt.reset();
    m_lostAt.reset();
    enter(Step::Pull, now);
}

void UpsCheck::pulled(Ms now)
{
    if (m_step != Step::Pull || m_pulledAt)
        return;
    m_pulledAt = now;
    m_since = now; // the UPS has its time from here on
    look(now);
}

void UpsCheck::take(const Belief &belief, Ms now)
{
    if (!isRunning())
        return;
    m_belief = belief;
    if (!belief.careful && belief.mains != Mains::Lost)
        m_lostAt.reset();
    else if (!m_lostAt)
        m_lostAt = now;
    look(now);
}

void UpsCheck::pass(Ms now)
{
    if (isRunning())
        look(now);
}

void UpsCheck::giveUp()
{
    if (isRunning())
        breakOff(Broken::GivenUp);
    m_step = Step::Ready;
}

/// What is so at this moment, before whether the time is over: what came in time counts.
void UpsCheck::look(Ms now)
{
    const bool isLost = m_belief.mains == Mains::Lost;
    if (m_belief.silent)
        return fail(UpsFault::Silent, now, Step::Done);
    switch (m_step) {
    case Step::Pull:
        if (m_pulledAt && isLost) {
            m_result.noticedAfter = std::max(Ms(0), m_lostAt.value_or(now) - *m_pulledAt);
            return enter(Step::Measure, now);
        }
        if (now - m_since < m_terms.pull)
            return;
        if (m_pulledAt)
            return fail(UpsFault::NotNoticed, now, Step::Done);
        return breakOff(isLost ? Broken::Outage : Broken::NobodyPulled);
    case Step::Measure: return measure(now);
    case Step::PutBack:
        if (m_belief.mains == Mains::On && !m_belief.careful)
            return enter(Step::Done, now);
        if (now - m_since >= m_terms.back)
            fail(UpsFault::StayedAway, now, Step::Done);
        return;
    case Step::Ready:
    case Step::Done: return;
    }
}

void UpsCheck::measure(Ms now)
{
    if (m_belief.mains == Mains::On)
        return breakOff(Broken::TooEarly);
    m_result.after = m_belief.percent;
    m_result.left = m_belief.left;
    // Nobody waits for the end of a battery that is at its end.
    if (m_belief.level != Level::Enough || m_belief.stopOrdered)
        return fail(UpsFault::TooLittleLeft, now, Step::PutBack);
    const auto &[before, after] = std::pair(m_result.before, m_result.after);
    if (before && after && *before - *after > m_terms.mostDrop)
        return fail(UpsFault::FellTooFar, now, Step::PutBack);
    if (now - m_since < m_terms.measure)
        return;
    judge();
    enter(Step::PutBack, now);
}

/// At the end of the measuring. What the UPS does not say is held against nobody.
void UpsCheck::judge()
{
    if (m_result.left && *m_result.left < m_terms.leastLeft)
        m_result.fault = UpsFault::TooLittleLeft;
    else if (!m_result.answers.areGood())
        m_result.fault = UpsFault::Answers;
}

void UpsCheck::enter(Step step, Ms now)
{
    m_step = step;
    m_since = now;
    look(now);
}

/// The first fault is the one that is told.
void UpsCheck::fail(UpsFault fault, Ms now, Step next)
{
    if (m_result.fault == UpsFault::None || m_result.fault == UpsFault::Answers)
        m_result.fault = fault;
    m_step = next;
    m_since = now;
}

void UpsCheck::breakOff(Broken why)
{
    m_broken = why;
    m_step = Step::Ready;
    m_result = {};
}

std::optional<Ms> UpsCheck::due() const
{
    switch (m_step) {
    case Step::Pull: return m_since + m_terms.pull;
    case Step::Measure: return m_since + m_terms.measure;
    case Step::PutBack: return m_since + m_terms.back;
    case Step::Ready:
    case Step::Done: break;
    }
    return std::nullopt;
}

} // namespace latchkey::power
