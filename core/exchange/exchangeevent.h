// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/exchange/account.h>
#include <core/exchange/purpose.h>
#include <core/ports/hublink.h>

#include <QVector>

#include <chrono>
#include <variant>

namespace latchkey::exchange {

/// What a timer was started for.
enum class Timer {
    Latch, ///< the door should have moved
    Reminder, ///< the next step of the door reminders
    Settle, ///< time for the second reading
    SettleLimit, ///< the reader gave no steady answer
    Hub, ///< the hub has had its time
    Resend, ///< a code may be sent again
    Presence, ///< an order from afar is no longer good
};

namespace event {

// From recovery and the board
struct Recovered {};
struct DoorMustShut {
    DoorNumber door;
};
struct BoardLost {
    BoardFault fault = BoardFault::Silent;
};
/// Online again, with what the sensors say now about the door and bin of the running order, if there is one.
struct BoardBack {
    DoorSwitch door = DoorSwitch::Unknown;
    FobReading fob;
};

// From the person
struct PickUpTapped {};
struct DropOffTapped {};
struct CodeEntered {}; ///< the digits themselves never travel in an event
struct NumberEntered {};
struct QrHeld {}; ///< nor does what a QR code says
struct FactorEntered {
    access::Factor factor = access::Factor::Pin; ///< Code, Pin or Totp
};
/// "Use my PIN instead."
struct FactorTapped {
    access::Factor factor = access::Factor::Pin;
};
struct ResendTapped {};
struct AloneTapped {}; ///< "I have none of these."
struct KeyChosen {
    KeyId key;
};
struct ReasonChosen {
    int index = 0; ///< of the reasons that were offered
};
struct NoteEntered {
    QString digits;
};
/// "Use a code instead", where somebody else is to come or to take over.
struct CodeTapped {};
struct ContinueTapped {};
struct HandOverTapped {};
struct AccountTapped {}; ///< "My PIN and badge."
struct SetPinTapped {};
struct NewPinEntered {};
struct SetAppTapped {};
struct NextTapped {};
struct LinkBadgeTapped {};
struct WifiTapped {}; ///< the networks in reach
struct NetworkTapped {}; ///< one of them
/// A card at the reader that is to become a badge.
struct BadgeHeld {
    CardUid uid;
};
struct PowerTapped {}; ///< "Power outage."
struct UpsCheckTapped {};
struct AgainTapped {};
struct KeepTapped {};
struct SwapTapped {};
struct WrongKeyTapped {};
struct StuckTapped {};
struct FinishTapped {};
struct BackTapped {}; ///< one step back
struct Cancelled {}; ///< Home, or nobody answered the time prompt

// From afar
/// A bin is to be opened for whoever shows within `left` that they are there.
struct OrderedFromAfar {
    Order order;
    QString digits; ///< to be shown; empty: a button is enough
    std::chrono::milliseconds left{0};
};
/// Somebody is there; the order as it is at this moment.
struct PresenceShown {
    Order order;
};
/// The digits on the screen are others.
struct WrongDigits {};

// From the lookups
/// Somebody who needs show nothing more for now.
struct PersonFound {
    Visit visit;
};
/// Somebody said who they are: what follows is the same whether it is anybody or not.
struct ClaimMade {
    Claim claim;
    Offers offers;
};
struct NobodyFound {
    Refusal why = Refusal::NotRecognised;
};
struct FobFound {
    Order order;
};
struct TurnAway {
    Refused refusal;
};
struct CodeSent {};
struct HubFailed {
    HubRefusal why = HubRefusal::Unreachable;
};
struct FactorAccepted {
    Visit visit;
};
struct FactorRejected {
    Refusal why = Refusal::NotRecognised;
};
/// What was shown is not enough, and there is more that could be.
struct FactorWanted {
    Claim claim;
    Offers offers;
};
struct KeysListed {
    QVector<KeyOffer> keys;
    QVector<OverdueKey> overdue = {}; ///< that this person has, the longest overdue first
};
struct KeyGranted {
    Order order;
    Asks asks = {};
};
/// Somebody may take the key over.
struct HandOverAllowed {
    QDateTime due; ///< UTC, counted anew; null: at no set time
};
/// A further person may be there for it.
struct PersonAllowed {
    bool weak = false; ///< something that is no secret was enough
};

struct AccountRead {
    AccountFacts facts;
};
struct PinFits {};
struct NotKept {
    AccountProblem problem = AccountProblem::NotStored;
    access::PinFault fault = access::PinFault::None;
};

// From the store
struct IntentWritten {
    TransactionId tx;
    journal::Head head;
};
struct OutcomeWritten {};
struct Stored {}; ///< whatever else was to be written
struct StoreFailed {
    StoreError error = StoreError::Failed;
};

// From the board, about the order's own door and bin only
struct Released {};
struct ReleaseRefused {
    ReleaseRefusal why = ReleaseRefusal::Refused;
};
struct ReleaseUnknown {};
struct DoorOpened {};
struct DoorShut {};
struct FobSeen {
    FobReading reading;
};
/// The answer to a reading that was asked for.
struct FobRead {
    FobReading reading;
    std::optional<KeyId> key; ///< of the fob, if the box knows it
    QString keyName;
};

struct TimedOut {
    Timer timer = Timer::Latch;
};

} // namespace event

using Event = std::variant<
    event::Recovered, event::DoorMustShut, event::BoardLost, event::BoardBack, event::PickUpTapped,
    event::DropOffTapped, event::CodeEntered, event::NumberEntered, event::QrHeld, event::FactorEntered,
    event::FactorTapped, event::ResendTapped, event::AloneTapped, event::KeyChosen, event::ReasonChosen,
    event::NoteEntered, event::CodeTapped, event::ContinueTapped, event::HandOverTapped, event::AccountTapped,
    event::SetPinTapped, event::NewPinEntered, event::SetAppTapped, event::NextTapped, event::LinkBadgeTapped,
    event::WifiTapped, event::NetworkTapped, event::BadgeHeld, event::PowerTapped, event::UpsCheckTapped,
    event::OrderedFromAfar, event::PresenceShown, event::WrongDigits, event::AgainTapped, event::KeepTapped,
    event::SwapTapped, event::WrongKeyTapped, event::StuckTapped, event::FinishTapped, event::BackTapped,
    event::Cancelled, event::PersonFound, event::ClaimMade, event::NobodyFound, event::FobFound, event::TurnAway,
    event::CodeSent, event::HubFailed, event::FactorAccepted, event::FactorRejected, event::FactorWanted,
    event::KeysListed, event::KeyGranted, event::PersonAllowed, event::HandOverAllowed, event::AccountRead,
    event::PinFits, event::NotKept, event::IntentWritten, event::OutcomeWritten, event::Stored, event::StoreFailed,
    event::Released, event::ReleaseRefused, event::ReleaseUnknown, event::DoorOpened, event::DoorShut, event::FobSeen,
    event::FobRead, event::TimedOut>;

[[nodiscard]] QString nameOf(const Event &event);

} // namespace latchkey::exchange
