// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

Transition on(const OfferingHandOver &s, const event::HandOverTapped &) { return {AwaitingReceiver{s.handOver}, {}}; }

Transition on(const AwaitingReceiver &s, const event::CodeTapped &) { return {Identifying{purposeOf(s)}, {}}; }

Transition on(const Deciding &s, const event::HandOverAllowed &e)
{
    const auto *receive = std::get_if<purpose::Receive>(&s.purpose);
    if (!receive)
        return {s, {}, false};
    return {HandingOver{receive->handOver, s.visit, e.due}, {effect::WriteHandOver{receive->handOver, s.visit, e.due}}};
}

Transition on(const HandingOver &s, const event::Stored &)
{
    return {HandedOver{s.handOver, s.to, s.due}, {effect::Play{Sound::Good}}};
}

Transition on(const HandingOver &s, const event::StoreFailed &)
{
    return refuse(purpose::Receive{s.handOver}, {Refusal::StorageFailed, {}, s.handOver.keyName, {}});
}

} // namespace latchkey::exchange
