// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

namespace {

/// A further authorisation for the same bin: with an intent, an id and a pulse of its own.
Order followUp(Order order, const FobReading &before)
{
    order.tx.reset();
    order.intent = {};
    order.before = before;
    order.attempt = 1;
    return order;
}

Transition offerAgain(const Committing &s)
{
    const Order order = followUp(s.order, s.found.reading);
    if (s.outcome == Outcome::Review && s.found.reading.kind == FobReading::Kind::Fob)
        return {DifferentKey{order, s.found}, {effect::Play{Sound::NotGood}}};
    return {NothingChanged{order}, {effect::Play{Sound::NotGood}}};
}

Transition tryAgain(const Committing &s)
{
    Order order = followUp(s.order, s.order.before);
    order.attempt = s.order.attempt + 1;
    return {Recording{order, s.doorOpened}, {effect::WriteIntent{order}}};
}

Transition giveUp(const Committing &s)
{
    // The door came after all: what happens at it still wants a record.
    if (s.doorOpened)
        return tryAgain(s);
    return {Stuck{s.order}, {effect::Tell{Report::DoorStuck, s.order}, effect::Play{Sound::NotGood}}};
}

/// Opens the bin once more so that what was found in it can be taken out.
Transition giveBack(const DifferentKey &s)
{
    if (!s.found.reading.uid)
        return {s, {}, false};
    Order order = followUp(s.order, s.found.reading);
    order.kind = Kind::GiveBack;
    order.home.reset();
    order.fob = *s.found.reading.uid;
    order.key = s.found.key;
    order.keyName = s.found.keyName;
    order.due = {};
    order.reason.reset();
    order.note.clear();
    return beginExchange(order);
}

/// Time has passed: the policy is asked anew, and whoever was there as well has to say so again.
Pick pickAgain(const Order &order)
{
    const bool alone = order.weak && order.proof.isEmpty();
    Pick pick{{*order.holder, order.method, order.proof, alone}, *order.key, order.keyName};
    pick.reason = order.reason;
    pick.note = order.note;
    return pick;
}

} // namespace

Transition on(const Committing &s, const event::OutcomeWritten &)
{
    switch (s.next) {
    case Next::Finish: return {Finished{s.order}, {effect::Play{Sound::Good}}};
    case Next::OfferAgain: return offerAgain(s);
    case Next::Retry: return tryAgain(s);
    case Next::GiveUp: return giveUp(s);
    case Next::Refuse: return turnAway(s.refusal);
    case Next::Leave: break;
    }
    return {Idle{}, {}};
}

Transition on(const Committing &s, const event::StoreFailed &e)
{
    return {Faulted{s.order, s.outcome, s.found.reading, e.error}, {effect::Play{Sound::NotGood}}};
}

Transition on(const Committing &s, const event::DoorOpened &)
{
    if (s.next != Next::Retry && s.next != Next::GiveUp)
        return {s, {}, false};
    Committing next = s;
    next.doorOpened = true;
    return {next, {}};
}

Transition on(const Committing &s, const event::DoorShut &)
{
    if (!s.doorOpened)
        return {s, {}, false};
    Committing next = s;
    next.doorOpened = false;
    return {next, {}};
}

Transition on(const Faulted &, const event::OutcomeWritten &) { return {Idle{}, {}}; }

Transition on(const NothingChanged &s, const event::AgainTapped &)
{
    if (s.order.kind != Kind::PickUp || !s.order.holder || !s.order.key)
        return beginExchange(s.order);
    return decide(pickAgain(s.order));
}

Transition on(const NothingChanged &, const event::KeepTapped &) { return {Idle{}, {}}; }

Transition on(const DifferentKey &s, const event::KeepTapped &)
{
    // A foreign fob is not swallowed: it is on record as a case for staff, and nothing is thanked for.
    if (!s.found.key)
        return {Idle{}, {}};
    Order order = s.order;
    order.kind = Kind::DropOff;
    order.key = s.found.key;
    order.keyName = s.found.keyName;
    order.home.reset();
    return {Finished{order}, {effect::Play{Sound::Good}}};
}

Transition on(const DifferentKey &s, const event::SwapTapped &)
{
    if (s.order.kind != Kind::DropOff || !s.found.key)
        return {s, {}, false};
    return beginExchange(s.order);
}

Transition on(const DifferentKey &s, const event::AgainTapped &) { return giveBack(s); }

} // namespace latchkey::exchange
