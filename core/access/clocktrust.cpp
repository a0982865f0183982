// SPDX-License-Identifier: Apache-2.0
#include "clocktrust.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace latchkey::access {

using std::chrono::milliseconds;

namespace {

/// No machine that runs this program has lived before this moment: such a clock was never set.
const QDateTime &earliest()
{
    static const QDateTime moment(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    return moment;
}

QDateTime after(const QDateTime &moment, milliseconds by) { return moment.addMSecs(by.count()); }

} // namespace

struct ClockTrust::Step {
    QDateTime rtc;
    QDateTime due; ///< the last moment and the steady time since
    milliseconds by; ///< how far rtc is beyond due
    milliseconds elapsed;
};

void ClockTrust::resume(const ClockPast &past)
{
    *this = ClockTrust();
    m_now = past.newest;
    if (past.doubt == ClockDoubt::None)
        return;
    m_leapt = past.doubt == ClockDoubt::LeaptAhead;
    m_behind = m_leapt ? ClockDoubt::None : past.doubt;
    m_lastTrusted = past.lastTrusted;
    m_ahead = past.ahead;
}

QDateTime ClockTrust::look(const Reading &reading)
{
    const QDateTime rtc = after(reading.rtc, m_hubOffset.value_or(milliseconds(0)));
    const bool first = !m_now.isValid();
    // The steady clock of an earlier start counted from elsewhere.
    const milliseconds elapsed = m_dark ? milliseconds(0) : std::max(reading.steady - m_steady, milliseconds(0));
    const QDateTime due = first ? rtc : after(m_now, elapsed);
    m_steady = reading.steady;
    judge({rtc, due, milliseconds(due.msecsTo(rtc)), elapsed});
    m_dark = false;
    return m_now;
}

void ClockTrust::judge(const Step &step)
{
    const ClockDoubt before = doubt();
    const QDateTime sure = after(step.due, -m_ahead);
    const bool wasSet = step.due >= earliest();
    m_behind = ClockDoubt::None;
    m_now = std::max(step.rtc, step.due);
    if (step.rtc < earliest()) {
        m_behind = ClockDoubt::NotSet;
    } else if (step.by < -Tolerance) {
        m_behind = ClockDoubt::RanBack;
    } else if (wasSet && step.by > LongestStep) {
        leap(step);
    } else if (m_leapt && !m_dark && step.by.count() > 0) {
        m_ahead += step.by;
    } else if (m_hubOffset && std::chrono::abs(step.by) <= Tolerance) {
        m_now = after(step.due, std::clamp(step.by, -step.elapsed / 10, step.elapsed / 10));
    }
    if (before == ClockDoubt::None && doubt() != ClockDoubt::None)
        m_lastTrusted = wasSet ? sure : QDateTime();
    if (doubt() != before)
        tell(doubt() == ClockDoubt::None ? ClockNews::Cause::Agrees : ClockNews::Cause::Doubt, step.due);
    else if (step.by > Tolerance && (!m_dark || step.by > LongestStep))
        tell(ClockNews::Cause::Stepped, step.due);
}

/// While the machine was awake, time cannot have gone further than the steady clock: what is sure stays behind. In the
/// dark it may have, and an end that may have passed counts as passed.
void ClockTrust::leap(const Step &step)
{
    m_leapt = true;
    if (!m_dark)
        m_ahead += step.by;
}

void ClockTrust::hubSays(const QDateTime &time, const Reading &reading)
{
    setRight(time, reading, ClockNews::Cause::Hub);
    m_hubOffset = milliseconds(reading.rtc.msecsTo(time));
}

void ClockTrust::ownerSays(const Reading &reading)
{
    if (reading.rtc >= earliest())
        setRight(reading.rtc, reading, ClockNews::Cause::Owner);
}

void ClockTrust::setRight(const QDateTime &time, const Reading &reading, ClockNews::Cause cause)
{
    const QDateTime now = look(reading);
    const bool wasInDoubt = doubt() != ClockDoubt::None;
    m_leapt = false;
    m_behind = ClockDoubt::None;
    m_lastTrusted = {};
    m_ahead = milliseconds(0);
    if (std::chrono::abs(milliseconds(now.msecsTo(time))) > Tolerance)
        m_now = time;
    if (wasInDoubt || m_now != now)
        tell(cause, now);
}

TimeTrust ClockTrust::trust() const
{
    if (doubt() == ClockDoubt::None)
        return {};
    return {doubt(), m_lastTrusted, after(m_now, -m_ahead)};
}

void ClockTrust::tell(ClockNews::Cause cause, const QDateTime &from)
{
    // What was not yet asked for is told in one: the first moment and the last state.
    m_news = ClockNews{cause, m_news ? m_news->from : from, m_now, state()};
}

std::optional<ClockNews> ClockTrust::takeNews() { return std::exchange(m_news, std::nullopt); }

} // namespace latchkey::access
