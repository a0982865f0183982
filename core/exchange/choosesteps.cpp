// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

#include <algorithm>

namespace latchkey::exchange {

using namespace state;

namespace {

Transition choose(const Visit &visit, const KeyOffer &offer)
{
    const QString name = offer.name.toString();
    if (offer.mine)
        return {OfferingHandOver{{visit, offer.id, name}}, {}};
    return decide({visit, offer.id, name});
}

Transition offer(const Visit &visit, const QVector<KeyOffer> &keys)
{
    if (keys.isEmpty())
        return turnAway({Refusal::NoKeys, {}, {}, {}});
    // Who may take just one key has chosen it by coming here.
    if (keys.size() == 1)
        return choose(visit, keys.first());
    return {ChoosingKey{visit, keys}, {}};
}

} // namespace

Transition decide(const Pick &pick)
{
    const purpose::Take take{pick};
    return {Deciding{take, pick.visit}, {effect::Decide{take, pick.visit}}};
}

Transition on(const ListingKeys &s, const event::KeysListed &e)
{
    if (!e.overdue.isEmpty())
        return {OverdueNotice{s.visit, e.keys, e.overdue}, {effect::Play{Sound::Attention}}};
    return offer(s.visit, e.keys);
}

Transition on(const OverdueNotice &s, const event::ContinueTapped &) { return offer(s.visit, s.keys); }

Transition on(const ListingKeys &, const event::FactorWanted &e) { return ask(e.claim, purpose::PickUp{}, e.offers); }

Transition on(const ChoosingKey &s, const event::KeyChosen &e)
{
    const auto chosen = std::find_if(s.keys.cbegin(), s.keys.cend(),
                                     [&](const KeyOffer &offer) { return offer.id == e.key; });
    if (chosen == s.keys.cend())
        return {s, {}, false};
    return choose(s.visit, *chosen);
}

Transition on(const Deciding &s, const event::KeyGranted &e)
{
    const auto *take = std::get_if<purpose::Take>(&s.purpose);
    if (!take)
        return {s, {}, false};
    return askOwners(take->pick, e.order, e.asks);
}

Transition on(const Deciding &s, const event::FactorWanted &e) { return ask(e.claim, s.purpose, e.offers); }

} // namespace latchkey::exchange
