// SPDX-License-Identifier: Apache-2.0
#include "timing.h"
#include "transitions.h"

#include <algorithm>

namespace latchkey::exchange {

using namespace state;
using access::Factor;

namespace {

Transition sendCode(Asking asking)
{
    const bool again = asking.sent.wasSent;
    asking.factor = Factor::Code;
    asking.problem.reset();
    return {SendingCode{asking}, {effect::SendCode{asking.claim, again}, effect::StartTimer{Timer::Hub, HubTime}}};
}

/// The screen of one factor.
Transition turnTo(Asking asking, Factor factor, std::optional<Refusal> problem = {})
{
    if (factor == Factor::Code && !asking.sent.wasSent)
        return sendCode(std::move(asking));
    asking.factor = factor;
    asking.problem = problem;
    return {AwaitingFactor{std::move(asking)}, {}};
}

/// The hub cannot send or check now: what can be shown without it is asked for.
Transition withoutHub(Asking asking)
{
    asking.offers.factors.removeAll(Factor::Code);
    if (asking.offers.factors.isEmpty())
        return turnAway({Refusal::CannotSendCodes, {}, {}, {}});
    const Factor other = asking.offers.factors.first();
    return turnTo(std::move(asking), other, Refusal::CannotSendCodes);
}

Transition hubFailed(Asking asking, HubRefusal why)
{
    if (why != HubRefusal::TooMany || !asking.sent.wasSent)
        return withoutHub(std::move(asking));
    // The code that was sent last still counts.
    asking.sent.resendsLeft = 0;
    return turnTo(std::move(asking), Factor::Code);
}

Transition stepBack(const Asking &asking)
{
    // Who has chosen a key has chosen it for good: the list is gone, and so is who was asked.
    if (std::holds_alternative<purpose::Take>(asking.purpose))
        return {Idle{}, {}};
    return {Identifying{asking.purpose}, {}};
}

template <class S>
Transition resendAllowed(S s)
{
    s.asking.sent.mayResend = true;
    return {std::move(s), {}};
}

} // namespace

Transition ask(const Claim &claim, const Purpose &purpose, const Offers &offers)
{
    if (offers.factors.isEmpty())
        return turnAway({Refusal::NeedSecondFactor, {}, {}, {}});
    return turnTo({claim, purpose, offers}, offers.factors.first());
}

Transition on(const SendingCode &s, const event::CodeSent &)
{
    Asking asking = s.asking;
    if (asking.sent.wasSent)
        --asking.sent.resendsLeft;
    asking.sent = {true, false, SentCodes::Tries, asking.sent.resendsLeft};
    return {AwaitingFactor{asking}, {effect::StartTimer{Timer::Resend, ResendTime}}};
}

Transition on(const SendingCode &s, const event::HubFailed &e) { return hubFailed(s.asking, e.why); }

Transition on(const SendingCode &s, const event::TimedOut &e)
{
    if (e.timer != Timer::Hub)
        return {s, {}, false};
    return withoutHub(s.asking);
}

Transition on(const SendingCode &s, const event::BackTapped &) { return stepBack(s.asking); }

Transition on(const AwaitingFactor &s, const event::FactorEntered &e)
{
    const bool isCode = e.factor == Factor::Code;
    if (e.factor != s.asking.factor || (isCode && s.asking.sent.triesLeft == 0))
        return {s, {}, false};
    std::vector<Effect> effects{effect::CheckFactor{s.asking.claim, e.factor}};
    if (isCode)
        effects.emplace_back(effect::StartTimer{Timer::Hub, HubTime});
    return {CheckingFactor{s.asking}, std::move(effects)};
}

Transition on(const AwaitingFactor &s, const event::FactorTapped &e)
{
    if (e.factor == s.asking.factor || !s.asking.offers.factors.contains(e.factor))
        return {s, {}, false};
    return turnTo(s.asking, e.factor);
}

Transition on(const AwaitingFactor &s, const event::ResendTapped &)
{
    const SentCodes &sent = s.asking.sent;
    if (s.asking.factor != Factor::Code || !sent.mayResend || sent.resendsLeft == 0)
        return {s, {}, false};
    return sendCode(s.asking);
}

Transition on(const AwaitingFactor &s, const event::AloneTapped &)
{
    if (!s.asking.offers.alone)
        return {s, {}, false};
    return {CheckingFactor{s.asking}, {effect::GoAlone{s.asking.claim}}};
}

Transition on(const AwaitingFactor &s, const event::TimedOut &e)
{
    return e.timer == Timer::Resend ? resendAllowed(s) : Transition{s, {}, false};
}

Transition on(const AwaitingFactor &s, const event::BackTapped &) { return stepBack(s.asking); }

Transition on(const CheckingFactor &s, const event::FactorAccepted &e) { return proven(s.asking.purpose, e.visit); }

Transition on(const CheckingFactor &s, const event::FactorRejected &e)
{
    Asking asking = s.asking;
    asking.problem = e.why;
    if (asking.factor == Factor::Code && e.why == Refusal::NotRecognised)
        --asking.sent.triesLeft;
    else if (asking.factor == Factor::Code && e.why == Refusal::CodeExpired)
        asking.sent.triesLeft = 0;
    return {AwaitingFactor{asking}, {effect::Play{Sound::NotGood}}};
}

Transition on(const CheckingFactor &s, const event::HubFailed &e) { return hubFailed(s.asking, e.why); }

Transition on(const CheckingFactor &s, const event::TimedOut &e)
{
    if (e.timer == Timer::Resend)
        return resendAllowed(s);
    return e.timer == Timer::Hub ? withoutHub(s.asking) : Transition{s, {}, false};
}

} // namespace latchkey::exchange
