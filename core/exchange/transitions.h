// SPDX-License-Identifier: Apache-2.0
#pragma once
// Inside the machine only: one small function for each pair of state and event that means something. The catch-all at
// the end makes every other pair stay where it is and say so.
#include <core/exchange/exchangemachine.h>

#include <type_traits>

namespace latchkey::exchange {

/// `Is<S, A, B>`: S is one of the states A, B.
template <class S, class... Any>
inline constexpr bool Is = (std::is_same_v<S, Any> || ...);

/// A person is at the screen and no door is involved: everything may be dropped.
template <class S>
inline constexpr bool IsDroppable = Is<
    S, state::AwaitingPresence, state::Identifying, state::LookingUp, state::SendingCode, state::AwaitingFactor,
    state::CheckingFactor, state::ListingKeys, state::OverdueNotice, state::ChoosingKey, state::Deciding,
    state::AskingReason, state::AskingNote, state::AwaitingPerson, state::OfferingHandOver, state::AwaitingReceiver,
    state::HandedOver, state::OpeningAccount, state::Account, state::SettingPin, state::SettingApp, state::LinkingBadge,
    state::MindingPower, state::ChoosingNetwork, state::JoiningNetwork, state::AwaitingFob, state::NothingChanged,
    state::DifferentKey, state::Stuck, state::Finished, state::TurnedAway>;

/// A card held to the reader is welcome.
template <class S>
inline constexpr bool WelcomesCards
    = Is<S, state::Idle, state::Identifying, state::AwaitingFactor, state::OverdueNotice, state::ChoosingKey,
         state::AwaitingPerson, state::OfferingHandOver, state::AwaitingReceiver, state::HandedOver, state::AwaitingFob,
         state::NothingChanged, state::DifferentKey, state::Stuck, state::Finished, state::TurnedAway>;

/// A question about a person or key is on its way; its answer may be a refusal.
template <class S>
inline constexpr bool IsAsking = Is<S, state::LookingUp, state::CheckingFactor, state::ListingKeys, state::Deciding,
                                    state::OpeningAccount>;

/// One step back is not home.
template <class S>
inline constexpr bool HasWayBack = Is<S, state::Identifying, state::SendingCode, state::AwaitingFactor,
                                      state::SettingPin, state::SettingApp, state::LinkingBadge, state::MindingPower,
                                      state::ChoosingNetwork, state::JoiningNetwork>;

/// Something of the person's own is being set up.
template <class S>
inline constexpr bool IsSettingUp = Is<S, state::SettingPin, state::SettingApp, state::LinkingBadge>;

/// The board must be read (again) before anybody is served.
template <class S>
inline constexpr bool IsClosed = Is<S, state::Starting, state::ClosingUp, state::OutOfService>;

/// How it ended is all that it says: nothing is under way.
template <class S>
inline constexpr bool IsLastPage = Is<S, state::HandedOver, state::Finished, state::TurnedAway>;

/// The latch was asked and the line is needed to know what became of it.
template <class S>
inline constexpr bool IsAtTheDoor = Is<S, state::Open, state::Settling>;

// Whole groups of states
template <class S>
requires IsDroppable<S> Transition on(const S &, const event::Cancelled &) { return {state::Idle{}, {}}; }
template <class S>
requires(IsDroppable<S> && !HasWayBack<S>) Transition on(const S &, const event::BackTapped &)
{
    return {state::Idle{}, {}};
}
template <class S>
requires(IsDroppable<S> || IsClosed<S> || Is<S, state::Idle>) Transition on(const S &, const event::BoardLost &e)
{
    return {state::OutOfService{e.fault}, {}};
}
template <class S>
requires IsAtTheDoor<S> Transition on(const S &s, const event::BoardLost &)
{
    return {state::Interrupted{s.order}, {}};
}
template <class S>
requires IsClosed<S> Transition on(const S &, const event::Recovered &) { return {state::Idle{}, {}}; }
template <class S>
requires IsClosed<S> Transition on(const S &, const event::DoorMustShut &e) { return {state::ClosingUp{e.door}, {}}; }

// Who it is (identifysteps.cpp)
template <class S>
Purpose purposeOf(const S &)
{
    return purpose::PickUp{};
}
inline Purpose purposeOf(const state::Identifying &s) { return s.purpose; }
inline Purpose purposeOf(const state::LookingUp &s) { return s.purpose; }
inline Purpose purposeOf(const state::AwaitingFactor &s) { return s.asking.purpose; }
inline Purpose purposeOf(const state::CheckingFactor &s) { return s.asking.purpose; }
inline Purpose purposeOf(const state::Deciding &s) { return s.purpose; }
inline Purpose purposeOf(const state::AwaitingPerson &s) { return purpose::Join{s.pick, s.missing}; }
inline Purpose purposeOf(const state::AwaitingReceiver &s) { return purpose::Receive{s.handOver}; }
inline Purpose purposeOf(const state::OpeningAccount &) { return purpose::Account{}; }
/// Somebody has shown who they are, for the time being.
Transition proven(const Purpose &purpose, const Visit &visit);
/// Asks for a second thing.
Transition ask(const Claim &claim, const Purpose &purpose, const Offers &offers);
Transition beginExchange(const Order &order);
Transition turnAway(const Refused &refusal);
/// Turned away from what somebody came for: who waits for them waits on.
Transition refuse(const Purpose &purpose, const Refused &refusal);
Transition on(const state::Idle &, const event::PickUpTapped &);
Transition on(const state::Identifying &, const event::CodeEntered &);
Transition on(const state::Identifying &, const event::NumberEntered &);
Transition on(const state::Identifying &, const event::BackTapped &);
Transition on(const state::LookingUp &, const event::ClaimMade &);
Transition on(const state::LookingUp &, const event::NobodyFound &);
template <class S>
requires WelcomesCards<S> Transition on(const S &s, const event::QrHeld &)
{
    return {state::LookingUp{purposeOf(s)}, {effect::LookUpQr{}}};
}
template <class S>
requires(WelcomesCards<S> || Is<S, state::LookingUp>) Transition on(const S &s, const event::PersonFound &e)
{
    return proven(purposeOf(s), e.visit);
}
Transition on(const state::AwaitingFob &, const event::PersonFound &);
template <class S>
requires WelcomesCards<S> Transition on(const S &, const event::FobFound &e) { return beginExchange(e.order); }
template <class S>
requires(WelcomesCards<S> || IsAsking<S>) Transition on(const S &s, const event::TurnAway &e)
{
    return refuse(purposeOf(s), e.refusal);
}
template <class S>
requires(WelcomesCards<S> || IsAsking<S>) Transition on(const S &s, const event::StoreFailed &)
{
    return refuse(purposeOf(s), {Refusal::StorageFailed, {}, {}, {}});
}

// The second thing (factorsteps.cpp)
Transition on(const state::SendingCode &, const event::CodeSent &);
Transition on(const state::SendingCode &, const event::HubFailed &);
Transition on(const state::SendingCode &, const event::TimedOut &);
Transition on(const state::SendingCode &, const event::BackTapped &);
Transition on(const state::AwaitingFactor &, const event::FactorEntered &);
Transition on(const state::AwaitingFactor &, const event::FactorTapped &);
Transition on(const state::AwaitingFactor &, const event::ResendTapped &);
Transition on(const state::AwaitingFactor &, const event::AloneTapped &);
Transition on(const state::AwaitingFactor &, const event::TimedOut &);
Transition on(const state::AwaitingFactor &, const event::BackTapped &);
Transition on(const state::CheckingFactor &, const event::FactorAccepted &);
Transition on(const state::CheckingFactor &, const event::FactorRejected &);
Transition on(const state::CheckingFactor &, const event::HubFailed &);
Transition on(const state::CheckingFactor &, const event::TimedOut &);

// Which key (choosesteps.cpp)
Transition on(const state::ListingKeys &, const event::KeysListed &);
Transition on(const state::ListingKeys &, const event::FactorWanted &);
Transition on(const state::OverdueNotice &, const event::ContinueTapped &);
Transition on(const state::ChoosingKey &, const event::KeyChosen &);
Transition on(const state::Deciding &, const event::KeyGranted &);
Transition on(const state::Deciding &, const event::FactorWanted &);
/// Asks the policy about the key that was chosen.
Transition decide(const Pick &pick);
template <class S>
requires Is<S, state::Idle, state::Identifying, state::ChoosingKey, state::TurnedAway>
    Transition on(const S &, const event::DropOffTapped &)
{
    return {state::AwaitingFob{}, {}};
}
template <class S>
requires Is<S, state::Finished, state::TurnedAway, state::Stuck, state::HandedOver, state::Account,
            state::JoiningNetwork>
    Transition on(const S &, const event::FinishTapped &)
{
    return {state::Idle{}, {}};
}

// What its owner asks (asksteps.cpp)
Transition askOwners(const Pick &pick, const Order &order, const Asks &asks);
Transition on(const state::AskingReason &, const event::ReasonChosen &);
Transition on(const state::AskingNote &, const event::NoteEntered &);
Transition on(const state::AwaitingPerson &, const event::CodeTapped &);
Transition on(const state::Deciding &, const event::PersonAllowed &);

// From one person to another (handoversteps.cpp)
Transition on(const state::OfferingHandOver &, const event::HandOverTapped &);
Transition on(const state::AwaitingReceiver &, const event::CodeTapped &);
Transition on(const state::Deciding &, const event::HandOverAllowed &);
Transition on(const state::HandingOver &, const event::Stored &);
Transition on(const state::HandingOver &, const event::StoreFailed &);

// What a person sets up (accountsteps.cpp)
template <class S>
requires Is<S, state::Idle, state::Identifying, state::TurnedAway> Transition on(const S &,
                                                                                 const event::AccountTapped &)
{
    return {state::Identifying{purpose::Account{}}, {}};
}
Transition openAccount(const Visit &visit);
Transition on(const state::ChoosingKey &, const event::AccountTapped &);
Transition on(const state::OpeningAccount &, const event::AccountRead &);
Transition on(const state::OpeningAccount &, const event::FactorWanted &);
Transition on(const state::Account &, const event::SetPinTapped &);
Transition on(const state::Account &, const event::SetAppTapped &);
Transition on(const state::Account &, const event::LinkBadgeTapped &);
Transition on(const state::Account &, const event::PowerTapped &);
Transition on(const state::MindingPower &, const event::UpsCheckTapped &);
Transition on(const state::MindingPower &, const event::BackTapped &);
Transition on(const state::SettingPin &, const event::NewPinEntered &);
Transition on(const state::SettingPin &, const event::PinFits &);
Transition on(const state::SettingPin &, const event::NotKept &);
Transition on(const state::SettingApp &, const event::NextTapped &);
Transition on(const state::SettingApp &, const event::FactorEntered &);
Transition on(const state::SettingApp &, const event::NotKept &);
Transition on(const state::LinkingBadge &, const event::BadgeHeld &);
Transition on(const state::LinkingBadge &, const event::NotKept &);
template <class S>
requires IsSettingUp<S> Transition on(const S &s, const event::Stored &)
{
    if (s.phase != S::Phase::Storing)
        return {s, {}, false};
    S done = s;
    done.phase = S::Phase::Done;
    return {std::move(done), {effect::Play{Sound::Good}}};
}
template <class S>
requires IsSettingUp<S> Transition on(const S &s, const event::BackTapped &)
{
    return s.phase == S::Phase::Storing ? Transition{s, {}, false} : openAccount(s.visit);
}
template <class S>
requires IsSettingUp<S> Transition on(const S &s, const event::FinishTapped &)
{
    return s.phase == S::Phase::Done ? Transition{state::Idle{}, {}} : Transition{s, {}, false};
}

// Which network the box uses (accountsteps.cpp)
Transition on(const state::Account &, const event::WifiTapped &);
Transition on(const state::ChoosingNetwork &, const event::NetworkTapped &);
Transition on(const state::ChoosingNetwork &, const event::BackTapped &);
Transition on(const state::JoiningNetwork &, const event::BackTapped &);

// A bin that is opened from afar (afarsteps.cpp)
Transition on(const state::Idle &, const event::OrderedFromAfar &);
Transition on(const state::AwaitingPresence &, const event::PresenceShown &);
Transition on(const state::AwaitingPresence &, const event::WrongDigits &);
Transition on(const state::AwaitingPresence &, const event::TimedOut &);
Transition on(const state::AwaitingPresence &, const event::TurnAway &);
/// What whoever ordered it is to hear of this change.
std::optional<AfarAnswer> answerFromAfar(const State &before, const Event &event, const State &next);

// From the intent to the open door (latchsteps.cpp)
Transition on(const state::Recording &, const event::IntentWritten &);
Transition on(const state::Recording &, const event::StoreFailed &);
Transition on(const state::Recording &, const event::DoorOpened &);
Transition on(const state::Recording &, const event::DoorShut &);
Transition on(const state::Recording &, const event::TimedOut &);
Transition on(const state::Opening &, const event::Released &);
Transition on(const state::Opening &, const event::ReleaseRefused &);
Transition on(const state::Opening &, const event::ReleaseUnknown &);
Transition on(const state::Opening &, const event::DoorOpened &);
Transition on(const state::Opening &, const event::BoardLost &);
Transition on(const state::Opening &, const event::StuckTapped &);
Transition on(const state::Opening &, const event::TimedOut &);
Transition on(const state::Interrupted &, const event::BoardBack &);
Transition on(const state::Interrupted &, const event::DoorOpened &);
Transition on(const state::Interrupted &, const event::DoorShut &);

// From the open door to the end (doorsteps.cpp)
Transition on(const state::Open &, const event::FobSeen &);
Transition on(const state::Open &, const event::Released &);
Transition on(const state::Open &, const event::DoorShut &);
Transition on(const state::Open &, const event::WrongKeyTapped &);
Transition on(const state::Open &, const event::StuckTapped &);
Transition on(const state::Open &, const event::TimedOut &);
Transition on(const state::Settling &, const event::FobRead &);
Transition on(const state::Settling &, const event::DoorOpened &);
Transition on(const state::Settling &, const event::TimedOut &);
Transition settle(const Order &order, bool abandoned);
Transition openDoor(const Order &order, const FobReading &now, std::vector<Effect> effects);

// The end on disk, and what may still follow (endsteps.cpp)
Transition on(const state::Committing &, const event::OutcomeWritten &);
Transition on(const state::Committing &, const event::StoreFailed &);
Transition on(const state::Committing &, const event::DoorOpened &);
Transition on(const state::Committing &, const event::DoorShut &);
Transition on(const state::Faulted &, const event::OutcomeWritten &);
Transition on(const state::NothingChanged &, const event::AgainTapped &);
Transition on(const state::NothingChanged &, const event::KeepTapped &);
Transition on(const state::DifferentKey &, const event::KeepTapped &);
Transition on(const state::DifferentKey &, const event::SwapTapped &);
Transition on(const state::DifferentKey &, const event::AgainTapped &);

/// What any other pair leads to. Not a Transition, so that the thousands of them are one function (exchangemachine.cpp).
struct MeansNothing {};
template <class S, class E>
MeansNothing on(const S &, const E &)
{
    return {};
}

} // namespace latchkey::exchange
