// SPDX-License-Identifier: Apache-2.0
#include "policyoracle.h"

#include <algorithm>

namespace latchkey::fakes {

using access::Decision;
using access::KeyRole;
using access::Permission;
using access::Reason;
using access::WeeklyShift;

namespace {

qint64 minuteOfDay(QTime time) { return time.hour() * 60 + time.minute(); }

QDateTime moment(qint64 minute) { return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC); }

/// The earlier of two that may be null, which stands for never.
QDateTime sooner(const QDateTime &a, const QDateTime &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return a < b ? a : b;
}

} // namespace

PolicyOracle::PolicyOracle(const World &world) : m_world(world), m_rulings(rulingsOn(world.permissions))
{
    lookAtHours();
}

QVector<PolicyOracle::Ruling> PolicyOracle::rulingsOn(const QVector<Permission> &permissions) const
{
    QVector<Ruling> rulings;
    for (const Permission &permission : permissions)
        rulings.append(rulingOn(permission));
    return rulings;
}

/// From a week before the scene's middle to three weeks after it. A run that the clocks leave out is none.
QVector<PolicyOracle::Run> PolicyOracle::runsOf(const QVector<WeeklyShift> &shifts) const
{
    const WallMinutes &wall = m_world.scene->wall;
    const qint64 middle = wall.shownAt(m_world.scene->middle.toSecsSinceEpoch() / 60) / WallMinutes::Day;
    QVector<Run> runs;
    for (const WeeklyShift &shift : shifts) {
        const qint64 from = minuteOfDay(shift.from);
        const qint64 until = minuteOfDay(shift.until) + (shift.until > shift.from ? 0 : WallMinutes::Day);
        for (qint64 day = middle - 7; day <= middle + 21; ++day) {
            if (!shift.days[size_t((day + 3) % 7)]) // day 0, 1970-01-01, was a Thursday
                continue;
            const qint64 midnight = day * WallMinutes::Day;
            const Run run{moment(wall.firstFrom(midnight + from)), moment(wall.pastLastBefore(midnight + until))};
            if (run.from < run.until)
                runs.append(run);
        }
    }
    return runs;
}

bool PolicyOracle::isSure(const QDateTime &moment) const
{
    const QDateTime &sureUntil = m_world.now.lastTrusted;
    return !m_world.now.clockSuspect || (!sureUntil.isNull() && moment <= sureUntil);
}

PolicyOracle::Ruling PolicyOracle::rulingOn(const Permission &permission) const
{
    const QDateTime &now = m_world.now.now;
    const bool anyHour = permission.shifts.isEmpty();
    const bool sure = permission.from.isNull() || isSure(permission.from);
    bool sureShift = anyHour;
    Ruling ruling{permission.role, Phase::Holds, {}, permission.until, true, anyHour};
    QDateTime next = anyHour ? permission.from : QDateTime();
    const QDateTime start = permission.from.isNull() || permission.from < now ? now : permission.from;
    for (const Run &run : runsOf(permission.shifts)) {
        ruling.inShifts |= run.holds(now);
        sureShift |= run.holds(now) && isSure(run.from);
        if (run.until > start)
            next = sooner(next, std::max(start, run.from));
    }
    const bool over = !permission.until.isNull() && permission.until <= now;
    const bool begun = permission.from.isNull() || permission.from <= now;
    ruling.inWindow = begun && !over;
    if (!permission.until.isNull() && !next.isNull() && next >= permission.until)
        next = QDateTime();
    if (permission.role == KeyRole::Exchange && m_world.now.loan.count() > 0)
        ruling.due = sooner(permission.until, now.addSecs(60 * m_world.now.loan.count()));
    const bool waits = !begun || !ruling.inShifts;
    if (over)
        ruling.phase = Phase::Ended;
    else if (waits && next.isNull())
        ruling.phase = Phase::NoHoursLeft;
    else if (waits)
        ruling.phase = begun ? Phase::OtherHours : Phase::Later;
    else if (!(sure && sureShift))
        ruling.phase = Phase::InDoubt;
    if (over)
        ruling.at = permission.until;
    else if (waits)
        ruling.at = next;
    return ruling;
}

void PolicyOracle::lookAtHours()
{
    const auto &hours = m_world.rules.hours;
    const QDateTime &now = m_world.now.now;
    const QVector<Run> runs = runsOf(hours.weekly);
    const auto open = [&](const QDateTime &at) {
        const auto shut = [&](const access::Closure &closure) { return closure.from <= at && at < closure.until; };
        const auto runs_ = [&](const Run &run) { return run.holds(at); };
        return std::none_of(hours.closures.cbegin(), hours.closures.cend(), shut)
            && (hours.weekly.isEmpty() || std::any_of(runs.cbegin(), runs.cend(), runs_));
    };
    m_closed = !open(now);
    if (!m_closed)
        return;
    // It can open only where a closure ends or a run begins.
    QVector<QDateTime> candidates;
    for (const access::Closure &closure : hours.closures)
        candidates.append(closure.until);
    for (const Run &run : runs)
        candidates.append(run.from);
    for (const QDateTime &candidate : std::as_const(candidates)) {
        if (candidate > now && open(candidate))
            m_opensAt = sooner(m_opensAt, candidate);
    }
}

Decision PolicyOracle::leaveOf(const QVector<Ruling> &rulings)
{
    Decision leave{Reason::None, {}};
    bool given = false;
    bool seen = false;
    bool forEver = false;
    for (const Ruling &ruling : rulings) {
        seen |= ruling.role == KeyRole::View && ruling.phase == Phase::Holds;
        if (!ruling.gives())
            continue;
        forEver |= ruling.due.isNull();
        leave.due = given ? std::max(leave.due, ruling.due) : ruling.due;
        leave.role = std::max(leave.role, ruling.role);
        given = true;
    }
    if (forEver)
        leave.due = QDateTime();
    if (given)
        return leave;
    const auto inPhase = [&](Phase phase) {
        QVector<QDateTime> times;
        for (const Ruling &ruling : rulings) {
            if (ruling.role != KeyRole::View && ruling.phase == phase)
                times.append(ruling.at);
        }
        std::sort(times.begin(), times.end());
        return times;
    };
    if (!inPhase(Phase::InDoubt).isEmpty())
        return {Reason::ClockSuspect, {}};
    const auto hours = inPhase(Phase::OtherHours);
    const auto starts = inPhase(Phase::Later);
    if (!starts.isEmpty() && (hours.isEmpty() || starts.first() <= hours.first()))
        return {Reason::NotYet, starts.first()};
    if (!hours.isEmpty())
        return {Reason::OutsideHours, hours.first()};
    if (seen)
        return {Reason::ViewOnly, {}};
    if (!inPhase(Phase::NoHoursLeft).isEmpty())
        return {Reason::OutsideHours, {}};
    const QVector<QDateTime> ends = inPhase(Phase::Ended);
    return ends.isEmpty() ? Decision{} : Decision{Reason::Ended, ends.last()};
}

Decision PolicyOracle::pickUp() const
{
    const keys::Place &place = m_world.now.place;
    Decision answer = leaveOf(m_rulings);
    if (answer.reason != Reason::None)
        return answer;
    if (!m_world.now.unheardSince.isNull())
        answer = {Reason::StaleData, m_world.now.unheardSince, answer.role};
    else if (m_closed)
        answer = {Reason::Closed, m_opensAt, answer.role};
    else if (place.kind == keys::Place::Kind::Out)
        answer = {Reason::KeyIsOut, place.since, answer.role};
    else if (place.kind == keys::Place::Kind::Unknown)
        answer = {Reason::KeyNotSeen, {}, answer.role};
    else if (m_world.rules.bins.value(*place.bin) == access::BinUse::Disabled)
        answer = {Reason::BinDisabled, {}, answer.role};
    return answer;
}

Decision PolicyOracle::handOver() const
{
    const Decision leave = leaveOf(m_rulings);
    if (leave.reason == Reason::None && !m_world.now.unheardSince.isNull())
        return {Reason::StaleData, m_world.now.unheardSince, leave.role};
    if (leave.reason != Reason::None || m_world.now.place.kind == keys::Place::Kind::Out)
        return leave;
    const bool inside = m_world.now.place.kind == keys::Place::Kind::InBin;
    return {inside ? Reason::NotOut : Reason::KeyNotSeen, {}, leave.role};
}

} // namespace latchkey::fakes
