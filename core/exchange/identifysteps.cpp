// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

namespace {

Transition listKeys(const Visit &visit) { return {ListingKeys{visit}, {effect::ListKeys{visit}}}; }

Transition serve(const purpose::PickUp &, const Visit &visit) { return listKeys(visit); }

Transition serve(const purpose::Take &take, const Visit &visit)
{
    // Somebody else came with a badge meanwhile: the key that was chosen is not theirs.
    if (!take.pick.visit.isSame(visit))
        return listKeys(visit);
    Pick pick = take.pick;
    pick.visit = visit;
    return decide(pick);
}

Transition serve(const purpose::Join &join, const Visit &visit)
{
    if (join.pick.isPresent(visit.holder.id))
        return refuse(join, {Refusal::SamePerson, {}, {}, {}});
    return {Deciding{join, visit}, {effect::Decide{join, visit}}};
}

Transition serve(const purpose::Receive &receive, const Visit &visit)
{
    if (receive.handOver.from.isSame(visit))
        return refuse(receive, {Refusal::SamePerson, {}, {}, {}});
    return {Deciding{receive, visit}, {effect::Decide{receive, visit}}};
}

Transition serve(const purpose::Account &, const Visit &visit) { return openAccount(visit); }

/// Where somebody stays who is not known after all, or steps back.
State waitingFor(const purpose::PickUp &, const std::optional<Refused> &) { return Idle{}; }
State waitingFor(const purpose::Take &, const std::optional<Refused> &) { return Idle{}; }
State waitingFor(const purpose::Account &, const std::optional<Refused> &) { return Idle{}; }
State waitingFor(const purpose::Join &join, const std::optional<Refused> &problem)
{
    return AwaitingPerson{join.pick, join.missing, problem};
}
State waitingFor(const purpose::Receive &receive, const std::optional<Refused> &problem)
{
    return AwaitingReceiver{receive.handOver, problem};
}

} // namespace

Transition turnAway(const Refused &refusal) { return {TurnedAway{refusal}, {effect::Play{Sound::NotGood}}}; }

Transition beginExchange(const Order &order) { return {Recording{order}, {effect::WriteIntent{order}}}; }

Transition proven(const Purpose &purpose, const Visit &visit)
{
    return std::visit([&](const auto &p) { return serve(p, visit); }, purpose);
}

Transition refuse(const Purpose &purpose, const Refused &refusal)
{
    const State next = std::visit([&](const auto &p) { return waitingFor(p, refusal); }, purpose);
    // What is the matter with a fob has nothing to do with whom is waited for.
    const bool ofAFob = refusal.why == Refusal::BoxIsFull || refusal.why == Refusal::FobIsInside
        || refusal.why == Refusal::OtherDoorOpen;
    if (ofAFob || std::holds_alternative<Idle>(next))
        return turnAway(refusal);
    return {next, {effect::Play{Sound::NotGood}}};
}

Transition on(const Identifying &s, const event::BackTapped &)
{
    return {std::visit([](const auto &p) { return waitingFor(p, std::nullopt); }, s.purpose), {}};
}

Transition on(const Idle &, const event::PickUpTapped &) { return {Identifying{purpose::PickUp{}}, {}}; }

Transition on(const Identifying &s, const event::CodeEntered &)
{
    return {LookingUp{s.purpose}, {effect::LookUpCode{}}};
}

Transition on(const Identifying &s, const event::NumberEntered &)
{
    return {LookingUp{s.purpose}, {effect::LookUpNumber{}}};
}

Transition on(const LookingUp &s, const event::ClaimMade &e) { return ask(e.claim, s.purpose, e.offers); }

Transition on(const LookingUp &s, const event::NobodyFound &e)
{
    return {Identifying{s.purpose, e.why}, {effect::Play{Sound::NotGood}}};
}

/// Whoever is to hold the fob of a key to the reader has not asked for a list of keys.
Transition on(const AwaitingFob &, const event::PersonFound &) { return turnAway({Refusal::BadgeNotFob, {}, {}, {}}); }

} // namespace latchkey::exchange
