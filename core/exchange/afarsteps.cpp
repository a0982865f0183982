// SPDX-License-Identifier: Apache-2.0
#include "afarorder.h"
#include "transitions.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

using namespace state;
using Answer = AfarAnswer::State;

namespace {

/// The order from afar that is still under way in a state, or nullptr.
const Order *underWay(const State &state)
{
    const auto *waiting = std::get_if<AwaitingPresence>(&state);
    const Order *order = waiting ? &waiting->order : orderOf(state);
    return order && order->afar ? order : nullptr;
}

AfarAnswer answer(const Order &order, Answer state, const QString &code = {})
{
    return {order.afar->command, state, code, order.tx ? order.intent.sequence : 0};
}

/// Nothing was asked of the latch.
AfarAnswer endOf(const AwaitingPresence &s, const Event &event)
{
    if (std::holds_alternative<event::TimedOut>(event))
        return answer(s.order, Answer::Expired);
    if (std::holds_alternative<event::WrongDigits>(event))
        return answer(s.order, Answer::Refused, u"wrong-code"_s);
    if (std::holds_alternative<event::BoardLost>(event))
        return answer(s.order, Answer::Refused, u"out-of-service"_s);
    if (const auto *away = std::get_if<event::TurnAway>(&event))
        return answer(s.order, Answer::Refused, afarWord(away->refusal.why));
    return answer(s.order, Answer::Refused, u"declined"_s);
}

/// Nobody saw the door open: what is in the bin now tells.
AfarAnswer endOf(const Order &order, Outcome outcome)
{
    return outcome == Outcome::Aborted ? answer(order, Answer::Failed, u"not-opened"_s) : answer(order, Answer::Done);
}

AfarAnswer endOf(const Committing &s, const Event &)
{
    if (s.order.afar->late)
        return answer(s.order, Answer::Expired);
    if (s.next == Next::GiveUp)
        return answer(s.order, Answer::Failed, u"stuck"_s);
    if (s.next != Next::Refuse)
        return endOf(s.order, s.outcome);
    const Answer state = s.refusal.why == Refusal::OtherDoorOpen ? Answer::Refused : Answer::Failed;
    return answer(s.order, state, afarWord(s.refusal.why));
}

AfarAnswer endOf(const Faulted &s, const Event &) { return endOf(s.order, s.outcome); }

AfarAnswer endOf(const Recording &s, const Event &) { return answer(s.order, Answer::Failed, u"not-stored"_s); }

/// No other state ends one.
template <class S>
AfarAnswer endOf(const S &, const Event &)
{
    return {};
}

} // namespace

Transition on(const Idle &, const event::OrderedFromAfar &e)
{
    return {AwaitingPresence{e.order, e.digits},
            {effect::StartTimer{Timer::Presence, e.left}, effect::Play{Sound::Attention},
             effect::AnswerFromAfar{answer(e.order, Answer::Accepted)}}};
}

Transition on(const AwaitingPresence &, const event::PresenceShown &e) { return beginExchange(e.order); }

Transition on(const AwaitingPresence &s, const event::WrongDigits &)
{
    AwaitingPresence next = s;
    if (--next.triesLeft > 0)
        return {next, {}};
    return {Idle{}, {effect::Play{Sound::NotGood}}};
}

Transition on(const AwaitingPresence &s, const event::TimedOut &e)
{
    return e.timer == Timer::Presence ? Transition{Idle{}, {}} : Transition{s, {}, false};
}

Transition on(const AwaitingPresence &, const event::TurnAway &e) { return turnAway(e.refusal); }

std::optional<AfarAnswer> answerFromAfar(const State &before, const Event &event, const State &next)
{
    const Order *order = underWay(before);
    if (!order || order->afar->told)
        return std::nullopt;
    const Order *after = underWay(next);
    if (after && after->afar->told)
        return answer(*after, Answer::Done);
    if (after)
        return std::nullopt;
    return std::visit([&event](const auto &s) { return endOf(s, event); }, before);
}

} // namespace latchkey::exchange
