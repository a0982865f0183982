// SPDX-License-Identifier: Apache-2.0
#include "resultrule.h"
#include "timing.h"
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

namespace {

/// Whether the hand did what the exchange is for; only the reminders depend on it, never the result.
bool hasMoved(const Order &order, const FobReading &now)
{
    if (order.kind == Kind::Open)
        return now.isCertain() && now != order.before;
    return order.kind == Kind::DropOff ? order.fob && now == FobReading::fob(*order.fob)
                                       : now.kind == FobReading::Kind::Empty;
}

void startReminder(const Open &open, std::vector<Effect> &effects)
{
    if (const auto reminder = doorReminder(hasMoved(open.order, open.now), open.reminders))
        effects.emplace_back(effect::StartTimer{Timer::Reminder, reminder->delay});
}

Transition conclude(const Settling &s, const Found &found)
{
    const Outcome outcome = outcomeOf(s.order.kind, s.order.fob, s.order.before, found.reading);
    // Whoever was let in from afar is offered nothing more: one order, one opening.
    const bool ends = outcome == Outcome::Committed || s.order.kind == Kind::Open;
    Next next = ends ? Next::Finish : Next::OfferAgain;
    if (s.abandoned)
        next = Next::Leave;
    return {Committing{s.order, outcome, found, next, {}},
            {effect::WriteStep{s.order, Step::Closed, found.reading},
             effect::WriteOutcome{s.order, outcome, found.reading}}};
}

} // namespace

Transition openDoor(const Order &order, const FobReading &now, std::vector<Effect> effects)
{
    Open open{order, now};
    if (open.order.afar)
        open.order.afar->told = true;
    startReminder(open, effects);
    return {open, std::move(effects)};
}

Transition settle(const Order &order, bool abandoned)
{
    return {Settling{order, std::nullopt, 0, abandoned},
            {effect::ReadFob{order.bin}, effect::StartTimer{Timer::SettleLimit, SettleDeadline}}};
}

Transition on(const Open &s, const event::FobSeen &e)
{
    Open next = s;
    next.now = e.reading;
    // The page keeps its steps, the reminders start anew: a person who is busy is not nagged.
    if (hasMoved(s.order, s.now) == hasMoved(s.order, e.reading))
        return {next, {}};
    next.reminders = 0;
    if (next.patience != DoorPatience::Abandoned)
        next.patience = DoorPatience::Fresh;
    std::vector<Effect> effects;
    startReminder(next, effects);
    return {next, std::move(effects)};
}

Transition on(const Open &s, const event::Released &) { return {s, {}}; }

Transition on(const Open &s, const event::DoorShut &) { return settle(s.order, s.patience == DoorPatience::Abandoned); }

Transition on(const Open &s, const event::WrongKeyTapped &)
{
    if (s.wrongKeyReported)
        return {s, {}, false};
    Open next = s;
    next.wrongKeyReported = true;
    return {next, {effect::Tell{Report::WrongKey, s.order}}};
}

Transition on(const Open &s, const event::StuckTapped &)
{
    Open next = s;
    next.stuckReported = true;
    return {next, {}};
}

Transition on(const Open &s, const event::TimedOut &e)
{
    const auto reminder = doorReminder(hasMoved(s.order, s.now), s.reminders);
    if (e.timer != Timer::Reminder || !reminder)
        return {s, {}, false};
    Open next = s;
    next.patience = reminder->patience;
    ++next.reminders;
    std::vector<Effect> effects{effect::Play{Sound::Attention}};
    if (next.patience == DoorPatience::Abandoned)
        effects.emplace_back(effect::Tell{Report::DoorLeftOpen, s.order});
    startReminder(next, effects);
    return {next, std::move(effects)};
}

Transition on(const Settling &s, const event::FobRead &e)
{
    Settling next = s;
    next.alike = s.last == e.reading ? s.alike + 1 : 1;
    next.last = e.reading;
    if (next.alike >= readingsNeeded(e.reading))
        return conclude(next, {e.reading, e.key, e.keyName});
    return {next, {effect::StartTimer{Timer::Settle, SettleTime}}};
}

Transition on(const Settling &s, const event::DoorOpened &)
{
    return openDoor(s.order, s.last.value_or(FobReading{}), {});
}

Transition on(const Settling &s, const event::TimedOut &e)
{
    if (e.timer == Timer::Settle)
        return {s, {effect::ReadFob{s.order.bin}}};
    if (e.timer == Timer::SettleLimit)
        return conclude(s, {});
    return {s, {}, false};
}

} // namespace latchkey::exchange
