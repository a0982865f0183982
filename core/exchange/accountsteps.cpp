// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

namespace latchkey::exchange {

using namespace state;

namespace {

/// Nothing was kept: back to `phase`, with the reason.
template <class S>
Transition again(S s, typename S::Phase phase, const event::NotKept &e)
{
    s.phase = phase;
    s.problem = e.problem;
    return {std::move(s), {effect::Play{Sound::NotGood}}};
}

} // namespace

Transition openAccount(const Visit &visit) { return {OpeningAccount{visit}, {effect::ReadAccount{visit}}}; }

Transition on(const ChoosingKey &s, const event::AccountTapped &) { return openAccount(s.visit); }

Transition on(const OpeningAccount &s, const event::AccountRead &e)
{
    if (!mayOpenAccount(s.visit))
        return {s, {}, false};
    return {Account{s.visit, e.facts}, {}};
}

Transition on(const OpeningAccount &, const event::FactorWanted &e)
{
    return ask(e.claim, purpose::Account{}, e.offers);
}

Transition on(const Account &s, const event::SetPinTapped &) { return {SettingPin{s.visit}, {}}; }

Transition on(const Account &s, const event::SetAppTapped &)
{
    if (!s.facts.appAllowed)
        return {s, {}, false};
    return {SettingApp{s.visit}, {effect::DrawAppKey{s.visit}}};
}

Transition on(const Account &s, const event::LinkBadgeTapped &)
{
    if (!s.facts.linkingOffered)
        return {s, {}, false};
    return {LinkingBadge{s.visit}, {}};
}

Transition on(const Account &s, const event::PowerTapped &)
{
    if (!looksAfterBox(s.visit))
        return {s, {}, false};
    return {MindingPower{s.visit}, {}};
}

Transition on(const MindingPower &s, const event::UpsCheckTapped &)
{
    if (s.checksUps)
        return {s, {}, false};
    return {MindingPower{s.visit, true}, {}};
}

Transition on(const MindingPower &s, const event::BackTapped &)
{
    return s.checksUps ? Transition{MindingPower{s.visit}, {}} : openAccount(s.visit);
}

Transition on(const SettingPin &s, const event::NewPinEntered &)
{
    switch (s.phase) {
    case SettingPin::Phase::First: return {s, {effect::JudgePin{s.visit}}};
    case SettingPin::Phase::Again:
        return {SettingPin{s.visit, SettingPin::Phase::Storing}, {effect::StorePin{s.visit}}};
    case SettingPin::Phase::Storing:
    case SettingPin::Phase::Done: break;
    }
    return {s, {}, false};
}

Transition on(const SettingPin &s, const event::PinFits &)
{
    if (s.phase != SettingPin::Phase::First)
        return {s, {}, false};
    return {SettingPin{s.visit, SettingPin::Phase::Again}, {}};
}

Transition on(const SettingPin &s, const event::NotKept &e)
{
    if (s.phase != SettingPin::Phase::First && s.phase != SettingPin::Phase::Storing)
        return {s, {}, false};
    SettingPin next = s;
    next.fault = e.fault;
    return again(std::move(next), SettingPin::Phase::First, e);
}

Transition on(const SettingApp &s, const event::NextTapped &)
{
    if (s.phase != SettingApp::Phase::Scan)
        return {s, {}, false};
    return {SettingApp{s.visit, SettingApp::Phase::Confirm}, {}};
}

Transition on(const SettingApp &s, const event::FactorEntered &e)
{
    if (s.phase != SettingApp::Phase::Confirm || e.factor != access::Factor::Totp)
        return {s, {}, false};
    return {SettingApp{s.visit, SettingApp::Phase::Storing}, {effect::StoreApp{s.visit}}};
}

Transition on(const SettingApp &s, const event::NotKept &e)
{
    if (s.phase != SettingApp::Phase::Storing)
        return {s, {}, false};
    return again(s, SettingApp::Phase::Confirm, e);
}

Transition on(const LinkingBadge &s, const event::BadgeHeld &e)
{
    if (s.phase != LinkingBadge::Phase::Hold)
        return {s, {}, false};
    return {LinkingBadge{s.visit, LinkingBadge::Phase::Storing}, {effect::LinkBadge{s.visit, e.uid}}};
}

Transition on(const LinkingBadge &s, const event::NotKept &e)
{
    if (s.phase != LinkingBadge::Phase::Storing)
        return {s, {}, false};
    return again(s, LinkingBadge::Phase::Hold, e);
}

Transition on(const Account &s, const event::WifiTapped &)
{
    if (!looksAfterBox(s.visit))
        return {s, {}, false};
    return {ChoosingNetwork{s.visit}, {}};
}

Transition on(const ChoosingNetwork &s, const event::NetworkTapped &) { return {JoiningNetwork{s.visit}, {}}; }

Transition on(const ChoosingNetwork &s, const event::BackTapped &) { return openAccount(s.visit); }

Transition on(const JoiningNetwork &s, const event::BackTapped &) { return {ChoosingNetwork{s.visit}, {}}; }

} // namespace latchkey::exchange
