// SPDX-License-Identifier: Apache-2.0
#include "timing.h"
#include "transitions.h"

#include <algorithm>

namespace latchkey::exchange {

using namespace state;

Transition turnAway(const Refused &refusal) { return {TurnedAway{refusal}, {effect::Play{Sound::NotGood}}}; }

Transition beginExchange(const Order &order) { return {Recording{order}, {effect::WriteIntent{order}}}; }

namespace {

Transition listKeys(const Holder &holder, Method method)
{
    return {ListingKeys{holder, method}, {effect::ListKeys{holder, method}}};
}

} // namespace

Transition personFound(const event::PersonFound &e)
{
    if (e.method == Method::Badge)
        return listKeys(e.holder, e.method);
    if (!e.hasPin)
        return turnAway({Refusal::NoSecondFactor, {}, {}, {}});
    if (e.triesLeft <= 0)
        return turnAway({Refusal::TooManyTries, e.retryAt, {}, {}});
    return {AwaitingFactor{e.holder, e.triesLeft, false}, {}};
}

Transition on(const Idle &, const event::PickUpTapped &) { return {Identifying{}, {}}; }

Transition on(const Identifying &, const event::CodeEntered &) { return {LookingUp{}, {effect::LookUpCode{}}}; }

Transition on(const LookingUp &, const event::NobodyFound &e)
{
    if (e.triesLeft <= 0)
        return turnAway({Refusal::TooManyTries, e.retryAt, {}, {}});
    return {Identifying{e.triesLeft}, {effect::Play{Sound::NotGood}}};
}

Transition on(const AwaitingFactor &s, const event::PinEntered &)
{
    return {CheckingFactor{s.holder, s.triesLeft}, {effect::CheckFactor{s.holder}}};
}

Transition on(const AwaitingFactor &, const event::BackTapped &) { return {Identifying{}, {}}; }

Transition on(const CheckingFactor &s, const event::FactorAccepted &) { return listKeys(s.holder, Method::AccessCode); }

Transition on(const CheckingFactor &s, const event::FactorRejected &e)
{
    if (e.triesLeft <= 0)
        return turnAway({Refusal::TooManyTries, e.retryAt, {}, {}});
    return {AwaitingFactor{s.holder, e.triesLeft, true}, {effect::Play{Sound::NotGood}}};
}

Transition on(const ListingKeys &s, const event::KeysListed &e)
{
    if (e.keys.isEmpty())
        return turnAway({Refusal::NoKeys, {}, {}, {}});
    // Who may take just one key has chosen it by coming here.
    if (e.keys.size() == 1)
        return {Deciding{s.holder, s.method}, {effect::Decide{s.holder, s.method, e.keys.first().id}}};
    return {ChoosingKey{s.holder, s.method, e.keys}, {}};
}

Transition on(const ChoosingKey &s, const event::KeyChosen &e)
{
    const auto offered = [&](const KeyOffer &offer) { return offer.id == e.key; };
    if (std::none_of(s.keys.cbegin(), s.keys.cend(), offered))
        return {s, {}, false};
    return {Deciding{s.holder, s.method}, {effect::Decide{s.holder, s.method, e.key}}};
}

Transition on(const Deciding &, const event::KeyGranted &e) { return beginExchange(e.order); }

} // namespace latchkey::exchange
