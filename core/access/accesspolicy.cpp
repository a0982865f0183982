// SPDX-License-Identifier: Apache-2.0
#include "accesspolicy.h"

#include "weeklyshift.h"

#include <algorithm>

namespace latchkey::access {

namespace {

Decision outsideHours(const Permission &permission, const Circumstances &c)
{
    const QDateTime next = nextStart(permission.shifts, c.now, c.zone);
    // A shift that starts after the permission ended is none to wait for.
    const bool tooLate = next.isValid() && permission.until.isValid() && next >= permission.until;
    return {Reason::OutsideHours, tooLate ? QDateTime() : next};
}

/// Whether a start is one that the box saw coming with a clock that it could trust.
bool isSure(const QDateTime &start, const Circumstances &c)
{
    return !c.clockSuspect || !start.isValid() || (c.lastTrusted.isValid() && start <= c.lastTrusted);
}

/// Whether the shift that runs now had begun before the clock became suspect.
bool isSure(const WeeklyShift &shift, const Circumstances &c)
{
    return !c.clockSuspect || (c.lastTrusted.isValid() && nextStart(shift, c.lastTrusted, c.zone) > c.now);
}

Decision judge(const Permission &permission, const Circumstances &c)
{
    if (permission.until.isValid() && c.now >= permission.until)
        return {Reason::Ended, permission.until};
    if (permission.from.isValid() && c.now < permission.from)
        return {Reason::NotYet, permission.from};
    const auto on = [&](const WeeklyShift &shift) { return isOn(shift, c.now, c.zone); };
    if (!permission.shifts.isEmpty() && std::none_of(permission.shifts.cbegin(), permission.shifts.cend(), on))
        return outsideHours(permission, c);
    const auto sure = [&](const WeeklyShift &shift) { return on(shift) && isSure(shift, c); };
    const bool shiftIsSure = permission.shifts.isEmpty()
        || std::any_of(permission.shifts.cbegin(), permission.shifts.cend(), sure);
    return {shiftIsSure && isSure(permission.from, c) ? Reason::None : Reason::ClockSuspect, {}};
}

/// The smaller, the more it helps the person to hear it.
int despair(const Decision &decision)
{
    switch (decision.reason) {
    case Reason::None: return 0;
    case Reason::ClockSuspect: return 1;
    case Reason::OutsideHours: return 2;
    case Reason::NotYet: return 3;
    case Reason::Ended: return 4;
    default: return 5;
    }
}

/// Between two that start later, the sooner; between two that ended, the later; a time rather than none.
bool isBetter(const Decision &a, const Decision &b)
{
    if (despair(a) != despair(b))
        return despair(a) < despair(b);
    if (a.at.isValid() != b.at.isValid())
        return a.at.isValid();
    return a.reason == Reason::Ended ? a.at > b.at : a.at < b.at;
}

Decision whereIsIt(const Circumstances &c)
{
    switch (c.place.kind) {
    case keys::Place::Kind::InBin: return {c.binUse == BinUse::Disabled ? Reason::BinDisabled : Reason::None, {}};
    case keys::Place::Kind::Out: return {Reason::KeyIsOut, c.place.since};
    case keys::Place::Kind::Unknown: break;
    }
    return {Reason::KeyNotSeen, {}};
}

} // namespace

Decision decide(const QVector<Permission> &permissions, const Circumstances &circumstances)
{
    Decision best;
    for (const Permission &permission : permissions) {
        const Decision decision = judge(permission, circumstances);
        if (isBetter(decision, best))
            best = decision;
    }
    if (!best.allowed())
        return best;
    if (!circumstances.opening.isOpen)
        return {Reason::Closed, circumstances.opening.next};
    // Whether a key is there is told only to those who may have it.
    return whereIsIt(circumstances);
}

} // namespace latchkey::access
