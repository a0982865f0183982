// SPDX-License-Identifier: Apache-2.0
#include "accesspolicy.h"

#include "weeklyshift.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace latchkey::access {

namespace {

using namespace std::chrono_literals;

/// What permissions say under the same circumstances, each on its own.
class Judge {
public:
    explicit Judge(const Circumstances &circumstances) : m_given(circumstances) {}
    [[nodiscard]] Decision judge(const Permission &permission);

private:
    [[nodiscard]] Reason standing(const Permission &permission);
    [[nodiscard]] bool isSure(const QDateTime &start) const;
    [[nodiscard]] bool isAnySure(const QVector<WeeklyShift> &shifts);
    [[nodiscard]] QDateTime nextUse(const Permission &permission);
    [[nodiscard]] QDateTime dueBy(const Permission &permission) const;
    [[nodiscard]] const WallClock &clock();

    const Circumstances &m_given;
    std::optional<WallClock> m_clock;
};

/// Made where the first shift asks for it: most permissions have none.
const WallClock &Judge::clock()
{
    if (m_given.wall)
        return *m_given.wall;
    return m_clock ? *m_clock : m_clock.emplace(m_given.now, m_given.zone);
}

Decision Judge::judge(const Permission &permission)
{
    const Reason reason = standing(permission);
    // To see a key is nothing to wait for: a permission to view that does not hold now counts as none.
    if (permission.role == KeyRole::View)
        return {reason == Reason::None ? Reason::ViewOnly : Reason::NoPermission, {}};
    switch (reason) {
    case Reason::None: return {reason, {}, permission.role, dueBy(permission)};
    case Reason::Ended: return {reason, permission.until};
    case Reason::ClockSuspect: return {reason, {}};
    default: break;
    }
    // One that can never be used again is told by its hours, without a time to wait for.
    const QDateTime next = nextUse(permission);
    return {next.isValid() ? reason : Reason::OutsideHours, next};
}

/// None: the permission holds now.
Reason Judge::standing(const Permission &permission)
{
    const QVector<WeeklyShift> &shifts = permission.shifts;
    if (permission.until.isValid() && m_given.now >= permission.until)
        return Reason::Ended;
    if (permission.from.isValid() && m_given.now < permission.from)
        return Reason::NotYet;
    if (!shifts.isEmpty() && !isAnyOn(shifts, clock()))
        return Reason::OutsideHours;
    if (permission.from.isValid() && !isSure(permission.from))
        return Reason::ClockSuspect;
    return shifts.isEmpty() || isAnySure(shifts) ? Reason::None : Reason::ClockSuspect;
}

/// Whether what runs since `start` began while the box was sure of the time.
bool Judge::isSure(const QDateTime &start) const
{
    return !m_given.clockSuspect || (m_given.lastTrusted.isValid() && start <= m_given.lastTrusted);
}

bool Judge::isAnySure(const QVector<WeeklyShift> &shifts)
{
    const auto sure = [this](const WeeklyShift &shift) {
        const QDateTime since = runningSince(shift, clock());
        return since.isValid() && isSure(since);
    };
    return !m_given.clockSuspect || std::any_of(shifts.cbegin(), shifts.cend(), sure);
}

/// When a permission that does not hold now can be used next; null: not before it ends.
QDateTime Judge::nextUse(const Permission &permission)
{
    const bool begun = !permission.from.isValid() || permission.from <= m_given.now;
    QDateTime next = permission.from;
    if (!permission.shifts.isEmpty()) {
        const WallClock start = begun ? clock() : WallClock(permission.from, m_given.zone);
        if (begun || !isAnyOn(permission.shifts, start))
            next = nextStart(permission.shifts, start);
    }
    const bool tooLate = next.isValid() && permission.until.isValid() && next >= permission.until;
    return tooLate ? QDateTime() : next;
}

/// When the key is to be back if this permission alone gives it out; null: at no set time.
QDateTime Judge::dueBy(const Permission &permission) const
{
    if (permission.role != KeyRole::Exchange || m_given.loan <= 0min)
        return permission.until;
    const QDateTime loanEnds = m_given.now.addSecs(std::chrono::seconds(m_given.loan).count());
    return permission.until.isValid() ? std::min(permission.until, loanEnds) : loanEnds;
}

/// The smaller, the more it helps the person to hear it.
int despair(const Decision &decision)
{
    switch (decision.reason) {
    case Reason::None: return 0;
    case Reason::ClockSuspect: return 1;
    case Reason::NotYet: return 2;
    case Reason::OutsideHours: return decision.at.isValid() ? 2 : 4;
    case Reason::ViewOnly: return 3;
    case Reason::Ended: return 5;
    default: return 6;
    }
}

/// Between two to wait for, the sooner; between two that ended, the later.
bool isBetter(const Decision &a, const Decision &b)
{
    if (despair(a) != despair(b))
        return despair(a) < despair(b);
    if (a.reason == Reason::Ended)
        return a.at > b.at;
    return std::tie(a.at, a.reason) < std::tie(b.at, b.reason);
}

/// Two permissions that hold give the more of both.
Decision together(const Decision &a, const Decision &b)
{
    const bool atNoTime = !a.due.isValid() || !b.due.isValid();
    return {Reason::None, {}, std::max(a.role, b.role), atNoTime ? QDateTime() : std::max(a.due, b.due)};
}

Decision mostHopeful(const QVector<Permission> &permissions, const Circumstances &circumstances)
{
    Judge judge(circumstances);
    Decision best;
    for (const Permission &permission : permissions) {
        const Decision decision = judge.judge(permission);
        if (best.allowed() && decision.allowed())
            best = together(best, decision);
        else if (isBetter(decision, best))
            best = decision;
    }
    return best;
}

/// What stands in the way of somebody who has leave.
Decision hindered(const Decision &leave, Reason why, const QDateTime &at = {}) { return {why, at, leave.role}; }

} // namespace

Decision decide(const QVector<Permission> &permissions, const Circumstances &circumstances)
{
    const Decision leave = mostHopeful(permissions, circumstances);
    if (!leave.allowed())
        return leave;
    if (circumstances.unheardSince.isValid())
        return hindered(leave, Reason::StaleData, circumstances.unheardSince);
    if (!circumstances.opening.isOpen)
        return hindered(leave, Reason::Closed, circumstances.opening.next);
    // Whether a key is there is told only to those who may have it.
    switch (circumstances.place.kind) {
    case keys::Place::Kind::Unknown: return hindered(leave, Reason::KeyNotSeen);
    case keys::Place::Kind::Out: return hindered(leave, Reason::KeyIsOut, circumstances.place.since);
    case keys::Place::Kind::InBin: break;
    }
    return circumstances.binUse == BinUse::Disabled ? hindered(leave, Reason::BinDisabled) : leave;
}

Decision decideHandOver(const QVector<Permission> &permissions, const Circumstances &circumstances)
{
    const Decision leave = mostHopeful(permissions, circumstances);
    if (!leave.allowed())
        return leave;
    if (circumstances.unheardSince.isValid())
        return hindered(leave, Reason::StaleData, circumstances.unheardSince);
    switch (circumstances.place.kind) {
    case keys::Place::Kind::Unknown: return hindered(leave, Reason::KeyNotSeen);
    case keys::Place::Kind::InBin: return hindered(leave, Reason::NotOut);
    case keys::Place::Kind::Out: break;
    }
    return leave;
}

} // namespace latchkey::access
