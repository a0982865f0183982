// SPDX-License-Identifier: Apache-2.0
#include "timing.h"
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

namespace {

/// The latch did not do its work: nothing was moved, which goes on record before anything else is tried.
Transition giveUpLatch(const Order &order, Next next, Refused refusal = {})
{
    return {Committing{order, Outcome::Aborted, {order.before, {}, {}}, next, std::move(refusal)},
            {effect::WriteOutcome{order, Outcome::Aborted, order.before}}};
}

Transition doorDidNotMove(const Order &order)
{
    // An order from afar is good for one pulse: a second one might come after its time.
    const bool again = !order.afar && order.attempt < LatchAttempts;
    return giveUpLatch(order, again ? Next::Retry : Next::GiveUp);
}

Refused refusalFor(ReleaseRefusal why, const Order &order)
{
    switch (why) {
    case ReleaseRefusal::OtherDoorOpen: return {Refusal::OtherDoorOpen, {}, order.keyName, {}};
    case ReleaseRefusal::NotOnline: return {Refusal::BoardLost, {}, order.keyName, {}};
    case ReleaseRefusal::Refused: break;
    }
    return {Refusal::BoardLost, {}, order.keyName, {}};
}

} // namespace

Transition on(const Recording &s, const event::IntentWritten &e)
{
    Order order = s.order;
    order.tx = e.tx;
    order.intent = e.head;
    // A door that opened by itself meanwhile needs no pulse.
    if (s.doorOpened)
        return openDoor(order, order.before, {effect::WriteStep{order, Step::Opened, {}}});
    // A door that shut again before it was on record: what was shown was good for the pulse before.
    if (order.afar && (order.afar->late || order.attempt > 1))
        return giveUpLatch(order, Next::Leave);
    return {Opening{order}, {effect::Release{order}}};
}

Transition on(const Recording &s, const event::StoreFailed &)
{
    return turnAway({Refusal::StorageFailed, {}, s.order.keyName, {}});
}

Transition on(const Recording &s, const event::TimedOut &e)
{
    if (e.timer != Timer::Presence || !s.order.afar)
        return {s, {}, false};
    Recording next = s;
    next.order.afar->late = true;
    return {next, {}};
}

Transition on(const Recording &s, const event::DoorOpened &) { return {Recording{s.order, true}, {}}; }

Transition on(const Recording &s, const event::DoorShut &) { return {Recording{s.order, false}, {}}; }

Transition on(const Opening &s, const event::Released &)
{
    return {Opening{s.order, true},
            {effect::WriteStep{s.order, Step::Unlocked, {}}, effect::StartTimer{Timer::Latch, LatchTime}}};
}

Transition on(const Opening &s, const event::ReleaseRefused &e)
{
    return giveUpLatch(s.order, Next::Refuse, refusalFor(e.why, s.order));
}

Transition on(const Opening &s, const event::ReleaseUnknown &) { return {Interrupted{s.order}, {}}; }

Transition on(const Opening &s, const event::DoorOpened &)
{
    std::vector<Effect> effects;
    // The door can be seen before the board's answer to the release: opened implies unlocked.
    if (!s.acknowledged)
        effects.emplace_back(effect::WriteStep{s.order, Step::Unlocked, {}});
    effects.emplace_back(effect::WriteStep{s.order, Step::Opened, {}});
    return openDoor(s.order, s.order.before, std::move(effects));
}

Transition on(const Opening &s, const event::BoardLost &)
{
    // Before its answer the release itself tells how it ended: refused, or unknown.
    if (s.acknowledged)
        return {Interrupted{s.order}, {}};
    return {s, {}};
}

Transition on(const Opening &s, const event::StuckTapped &)
{
    if (!s.acknowledged)
        return {s, {}, false};
    return doorDidNotMove(s.order);
}

Transition on(const Opening &s, const event::TimedOut &e)
{
    if (e.timer != Timer::Latch)
        return {s, {}, false};
    return doorDidNotMove(s.order);
}

Transition on(const Interrupted &s, const event::BoardBack &e)
{
    switch (e.door) {
    case DoorSwitch::Open: return openDoor(s.order, e.fob, {effect::WriteStep{s.order, Step::Opened, {}}});
    case DoorSwitch::Shut: return settle(s.order, false);
    case DoorSwitch::Unknown: break;
    }
    return {s, {}};
}

Transition on(const Interrupted &s, const event::DoorOpened &)
{
    return openDoor(s.order, {}, {effect::WriteStep{s.order, Step::Opened, {}}});
}

Transition on(const Interrupted &s, const event::DoorShut &) { return settle(s.order, false); }

} // namespace latchkey::exchange
