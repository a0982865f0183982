// SPDX-License-Identifier: Apache-2.0
#include "powerrule.h"

#include <algorithm>

namespace latchkey::power {

namespace {

Ms rest(Ms whole, Ms gone) { return std::max(Ms(0), whole - gone); }

/// While saving: soon after the door was shut, or when nobody does anything.
Ms savingRest(const Terms &terms, const Situation &situation)
{
    const bool exchangeWasLast = situation.sinceExchange && *situation.sinceExchange <= situation.sinceActivity;
    return exchangeWasLast ? rest(terms.afterExchange, *situation.sinceExchange)
                           : rest(terms.savingIdle, situation.sinceActivity);
}

/// How long until it sleeps by its profile; nullopt: it does not.
std::optional<Ms> sleepIn(const Terms &terms, const Situation &situation, bool saving)
{
    if (situation.busy)
        return std::nullopt;
    if (saving)
        return savingRest(terms, situation);
    Ms idle = situation.sinceActivity;
    if (terms.fromMainsLoss && situation.sinceMainsLost)
        idle = std::min(idle, *situation.sinceMainsLost);
    return rest(terms.idle, idle);
}

/// Samples agreed on it once. Whoever no longer knows the level, or reads plainly more now, does not stop for it.
bool isStillEmpty(const Terms &terms, const Belief &belief)
{
    return belief.stopOrdered || (belief.percent && *belief.percent < terms.empty + Agreement::Hysteresis)
        || (belief.left && *belief.left < terms.emptyLeft);
}

} // namespace

Plan planFor(const Terms &terms, const Belief &belief, const Situation &situation)
{
    Plan plan;
    plan.sleep = terms.sleep;
    plan.dim = belief.careful || belief.mains == Mains::Lost;
    plan.saving = plan.dim && (situation.saving || belief.underSaving);
    if (plan.dim)
        plan.backlight = plan.saving || !belief.mayKeepAwake ? terms.darker : terms.dim;
    // A box that slept while the mains come back would have nothing that wakes it: they have come already.
    plan.sleeps = situation.canSleep && belief.mains == Mains::Lost && !belief.returning && !belief.silent
        && (plan.saving || !belief.mayKeepAwake);
    if (plan.sleeps)
        plan.sleepIn = sleepIn(terms, situation, plan.saving);
    if (belief.level != Level::Enough)
        plan.service = Service::OnlyRunning;
    if (belief.level == Level::Empty && isStillEmpty(terms, belief) && (!belief.returning || belief.stopOrdered)) {
        plan.service = situation.busy ? Service::OnlyRunning : Service::Stopping;
        plan.sleep = SleepKind::PowerOff;
        plan.sleepIn = situation.busy ? std::nullopt : std::optional(Ms(0));
    }
    return plan;
}

} // namespace latchkey::power
