// SPDX-License-Identifier: Apache-2.0
#include "exchangesamples.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::samples {

using namespace exchange;
using access::Factor;

Holder holder() { return {*PersonId::fromString(u"dana"_s), *Label::fromString(u"Dana R."_s), people::Role::Staff}; }

Visit visit(access::IdentifiedBy by)
{
    return {holder(), by, by == access::IdentifiedBy::Badge ? QVector<Factor>{} : QVector<Factor>{Factor::Pin}};
}

Pick pick() { return {visit(), *KeyId::fromString(u"maple-3"_s), u"Maple 3"_s}; }

HandOver handOver() { return {visit(), *KeyId::fromString(u"maple-3"_s), u"Maple 3"_s}; }

Offers offers() { return {{Factor::Code, Factor::Pin, Factor::Totp}, true}; }

CardUid fob(int number) { return *CardUid::fromBytes(QByteArray("\x04\xA1\xB2\xC3\xD4\xE5", 6) + char(number)); }

TransactionId transaction(int number) { return *TransactionId::fromBytes(QByteArray(15, '\x7e') + char(number)); }

Order order(Kind kind)
{
    const bool dropOff = kind == Kind::DropOff;
    return {kind,
            dropOff ? access::IdentifiedBy::Fob : access::IdentifiedBy::Badge,
            dropOff ? std::nullopt : std::optional(holder()),
            KeyId::fromString(u"maple-3"_s),
            u"Maple 3"_s,
            fob(3),
            *BinNumber::fromInt(7),
            *DoorNumber::fromInt(7),
            dropOff ? FobReading::empty() : FobReading::fob(fob(3)),
            1,
            {},
            {}};
}

Order openOrder()
{
    Order made = order(Kind::Open);
    made.method = access::IdentifiedBy::Fob;
    made.holder.reset();
    made.keyName.clear();
    made.afar = FromAfar{u"command-1"_s, u"account:ada"_s};
    return made;
}

namespace {

KeyOffer offer(const QString &id, const QString &name, int number)
{
    return {*KeyId::fromString(id), *Label::fromString(name), fob(number), {access::Reason::None, {}}, {}};
}

state::Found foundKey() { return {FobReading::fob(fob(5)), KeyId::fromString(u"maple-5"_s), u"Maple 5"_s}; }

Asking asking(Factor factor, const Purpose &purpose = purpose::PickUp{})
{
    return {{7, access::IdentifiedBy::AccessCode}, purpose, offers(), factor};
}

/// A code was sent, and might be sent again.
Asking askingForCode()
{
    Asking waiting = asking(Factor::Code);
    waiting.sent = {true, true, SentCodes::Tries, SentCodes::Resends};
    return waiting;
}

void addFactors(std::vector<State> &all)
{
    all.emplace_back(state::SendingCode{asking(Factor::Code)});
    all.emplace_back(state::SendingCode{askingForCode()});
    for (const Asking &one :
         {asking(Factor::Pin), asking(Factor::Totp), askingForCode(), asking(Factor::Pin, purpose::Take{pick()})}) {
        all.emplace_back(state::AwaitingFactor{one});
        all.emplace_back(state::CheckingFactor{one});
    }
}

void addAccount(std::vector<State> &all)
{
    using Pin = state::SettingPin::Phase;
    for (const Pin phase : {Pin::First, Pin::Again, Pin::Storing, Pin::Done})
        all.emplace_back(state::SettingPin{visit(), phase});
    using App = state::SettingApp::Phase;
    for (const App phase : {App::Scan, App::Confirm, App::Storing, App::Done})
        all.emplace_back(state::SettingApp{visit(), phase});
    using Badge = state::LinkingBadge::Phase;
    for (const Badge phase : {Badge::Hold, Badge::Storing, Badge::Done})
        all.emplace_back(state::LinkingBadge{visit(), phase});
    const Visit staff = visit(access::IdentifiedBy::AccessCode);
    all.emplace_back(state::Account{staff, {}});
    for (const bool checksUps : {false, true})
        all.emplace_back(state::MindingPower{staff, checksUps});
}

void addCommitting(std::vector<State> &all)
{
    for (const Next next : {Next::Finish, Next::OfferAgain, Next::Retry, Next::GiveUp, Next::Leave, Next::Refuse}) {
        all.emplace_back(state::Committing{order(), Outcome::Aborted, {}, next, {}, false});
        all.emplace_back(state::Committing{order(), Outcome::Review, foundKey(), next, {}, true});
    }
}

/// What is told of one factor or timer, for each of them.
void addVariants(std::vector<Event> &all)
{
    for (const Factor factor : {Factor::Code, Factor::Pin, Factor::Totp}) {
        all.emplace_back(event::FactorEntered{factor});
        all.emplace_back(event::FactorTapped{factor});
    }
    for (const Timer timer :
         {Timer::Latch, Timer::Reminder, Timer::Settle, Timer::SettleLimit, Timer::Hub, Timer::Resend, Timer::Presence})
        all.emplace_back(event::TimedOut{timer});
}

KeyOffer mine()
{
    KeyOffer held = offer(u"maple-9"_s, u"Maple 9"_s, 9);
    held.mine = true;
    return held;
}

Visit otherVisit()
{
    return {{*PersonId::fromString(u"sam"_s), *Label::fromString(u"Sam"_s)}, access::IdentifiedBy::Badge};
}

/// The answers to questions about persons and keys.
std::vector<Event> answers()
{
    return {
        event::PersonFound{visit()},
        event::PersonFound{otherVisit()},
        event::ClaimMade{{8, access::IdentifiedBy::AccessCode}, offers()},
        event::NobodyFound{},
        event::NobodyFound{Refusal::CodeTooShort},
        event::FobFound{order(Kind::DropOff)},
        event::TurnAway{},
        event::CodeSent{},
        event::HubFailed{HubRefusal::Unreachable},
        event::HubFailed{HubRefusal::TooMany},
        event::FactorAccepted{visit(access::IdentifiedBy::AccessCode)},
        event::FactorRejected{},
        event::FactorRejected{Refusal::CodeExpired},
        event::FactorWanted{{9, access::IdentifiedBy::Badge}, offers()},
        event::KeysListed{{offer(u"maple-3"_s, u"Maple 3"_s, 3), offer(u"maple-5"_s, u"Maple 5"_s, 5)}},
        event::KeysListed{{mine()}},
        event::KeysListed{{offer(u"maple-3"_s, u"Maple 3"_s, 3)},
                          {{*KeyId::fromString(u"maple-3"_s), *Label::fromString(u"Maple 3"_s), {}}}},
        event::KeyGranted{order()},
        event::KeyGranted{order(), {{*Label::fromString(u"Cleaning"_s)}, {}, 0}},
        event::KeyGranted{order(), {{}, Label::fromString(u"Work order"_s), 0}},
        event::KeyGranted{order(), {{}, {}, 1}},
        event::KeyGranted{order(), {{*Label::fromString(u"Cleaning"_s)}, Label::fromString(u"Work order"_s), 1}},
        event::PersonAllowed{},
        event::HandOverAllowed{},
    };
}

std::vector<Event> accountEvents()
{
    return {event::AccountTapped{},   event::SetPinTapped{},
            event::NewPinEntered{},   event::SetAppTapped{},
            event::NextTapped{},      event::LinkBadgeTapped{},
            event::BadgeHeld{fob(8)}, event::AccountRead{{true, true, true, true}},
            event::PinFits{},         event::NotKept{},
            event::PowerTapped{},     event::UpsCheckTapped{},
            event::WifiTapped{},      event::NetworkTapped{}};
}

} // namespace

std::vector<State> states()
{
    std::vector<State> all{
        state::Starting{},
        state::ClosingUp{*DoorNumber::fromInt(2)},
        state::OutOfService{},
        state::Idle{},
        state::AwaitingPresence{openOrder(), u"407"_s},
        state::AwaitingPresence{openOrder(), u"407"_s, 1},
        state::Recording{openOrder()},
        state::Opening{openOrder(), true},
        state::Identifying{},
        state::LookingUp{},
        state::LookingUp{purpose::Take{pick()}},
        state::ListingKeys{visit()},
        state::ChoosingKey{visit(), {offer(u"maple-3"_s, u"Maple 3"_s, 3)}},
        state::Deciding{purpose::Take{pick()}, visit()},
        state::AskingReason{pick(), {*Label::fromString(u"Cleaning"_s)}},
        state::AskingNote{pick(), *Label::fromString(u"Work order"_s)},
        state::AwaitingPerson{pick()},
        state::Identifying{purpose::Join{pick()}},
        state::LookingUp{purpose::Join{pick()}},
        state::Deciding{purpose::Join{pick()}, visit()},
        state::OverdueNotice{visit(), {offer(u"maple-3"_s, u"Maple 3"_s, 3)}, {}},
        state::OfferingHandOver{handOver()},
        state::AwaitingReceiver{handOver()},
        state::Identifying{purpose::Receive{handOver()}},
        state::LookingUp{purpose::Receive{handOver()}},
        state::Deciding{purpose::Receive{handOver()}, visit()},
        state::HandingOver{handOver(), visit(), {}},
        state::HandedOver{handOver(), visit(), {}},
        state::OpeningAccount{visit(access::IdentifiedBy::AccessCode)},
        state::Account{visit(), {true, true, true, true}},
        state::ChoosingNetwork{visit()},
        state::JoiningNetwork{visit()},
        state::AwaitingFob{},
        state::Recording{order()},
        state::Recording{order(), true},
        state::Opening{order(), false},
        state::Opening{order(), true},
        state::Open{order(), FobReading::fob(fob(3))},
        state::Open{order(Kind::DropOff), FobReading::empty()},
        state::Interrupted{order()},
        state::Settling{order(), {}, 0, false},
        state::NothingChanged{order()},
        state::DifferentKey{order(Kind::DropOff), foundKey()},
        state::DifferentKey{order(Kind::DropOff), {FobReading::fob(fob(99)), {}, {}}},
        state::Stuck{order()},
        state::Finished{order()},
        state::TurnedAway{},
        state::Faulted{order(), Outcome::Committed, FobReading::empty()},
    };
    addFactors(all);
    addAccount(all);
    addCommitting(all);
    return all;
}

std::vector<Event> events()
{
    std::vector<Event> all{
        event::Recovered{},
        event::DoorMustShut{*DoorNumber::fromInt(3)},
        event::BoardLost{},
        event::BoardBack{DoorSwitch::Shut, FobReading::empty()},
        event::BoardBack{DoorSwitch::Open, FobReading::empty()},
        event::PickUpTapped{},
        event::DropOffTapped{},
        event::CodeEntered{},
        event::NumberEntered{},
        event::QrHeld{},
        event::OrderedFromAfar{openOrder(), {}, std::chrono::seconds(60)},
        event::PresenceShown{openOrder()},
        event::WrongDigits{},
        event::ResendTapped{},
        event::AloneTapped{},
        event::KeyChosen{*KeyId::fromString(u"maple-3"_s)},
        event::ReasonChosen{0},
        event::NoteEntered{u"4711"_s},
        event::CodeTapped{},
        event::ContinueTapped{},
        event::HandOverTapped{},
        event::AgainTapped{},
        event::KeepTapped{},
        event::SwapTapped{},
        event::WrongKeyTapped{},
        event::StuckTapped{},
        event::FinishTapped{},
        event::BackTapped{},
        event::Cancelled{},
        event::IntentWritten{transaction(1), {1, QByteArray(32, 'h')}},
        event::OutcomeWritten{},
        event::Stored{},
        event::StoreFailed{},
        event::Released{},
        event::ReleaseRefused{ReleaseRefusal::OtherDoorOpen},
        event::ReleaseUnknown{},
        event::DoorOpened{},
        event::DoorShut{},
        event::FobSeen{FobReading::empty()},
        event::FobRead{FobReading::empty(), {}, {}},
        event::FobRead{FobReading::fob(fob(5)), KeyId::fromString(u"maple-5"_s), u"Maple 5"_s},
    };
    addVariants(all);
    for (const auto &more : {answers(), accountEvents()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace latchkey::samples
