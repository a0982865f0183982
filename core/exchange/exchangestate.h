// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/exchange/account.h>
#include <core/exchange/purpose.h>

#include <QVector>

#include <variant>

namespace latchkey::exchange {

/// What happens after an ended exchange is on disk.
enum class Next { Finish, OfferAgain, Retry, GiveUp, Leave, Refuse };

/// How far the reminders about an open door have gone (ux.md, door left open).
enum class DoorPatience {
    Fresh,
    Reminded, ///< a chime: your key is in bin 7
    LeftOpen, ///< the screen asks to shut the door
    Abandoned, ///< staff were told; personal data is off the screen
};

namespace state {

/// Nothing is served before the board was read and every unended exchange has its end.
struct Starting {};
/// A door stands open that no running exchange opened.
struct ClosingUp {
    DoorNumber door;
};
/// The board does not answer, or must not be trusted.
struct OutOfService {
    BoardFault fault = BoardFault::Silent;
};
struct Idle {};
/// A bin may be opened by an order from afar, once somebody shows that they stand there.
struct AwaitingPresence {
    Order order;
    QString digits; ///< the screen shows them, and whoever ordered it types them; empty: a button is pressed
    int triesLeft = 3; ///< of typing them
};
/// Somebody is about to type a code or a number.
struct Identifying {
    Purpose purpose;
    std::optional<Refusal> problem = {}; ///< with what was typed last
};
struct LookingUp {
    Purpose purpose;
};
/// The hub is asked to send a code.
struct SendingCode {
    Asking asking;
};
struct AwaitingFactor {
    Asking asking;
};
struct CheckingFactor {
    Asking asking;
};
struct ListingKeys {
    Visit visit;
};
/// The person has keys that should have been back; after that they choose.
struct OverdueNotice {
    Visit visit;
    QVector<KeyOffer> keys;
    QVector<OverdueKey> overdue; ///< the longest overdue first
};
struct ChoosingKey {
    Visit visit;
    QVector<KeyOffer> keys;
};
/// The policy is asked about one key: the list may be old, and what was shown may not be enough for it.
struct Deciding {
    Purpose purpose;
    Visit visit;
};
/// Why is the key taken? One of the site's reasons is chosen.
struct AskingReason {
    Pick pick;
    QVector<Label> reasons;
};
/// Something is to be typed, such as the number of a work order.
struct AskingNote {
    Pick pick;
    Label prompt;
};
/// The key is given out to two or three only.
struct AwaitingPerson {
    Pick pick;
    int missing = 1;
    std::optional<Refused> problem = {}; ///< with who came last
};
/// "You have Maple 3." It may go to somebody else.
struct OfferingHandOver {
    HandOver handOver;
};
/// Whoever takes it over says who they are.
struct AwaitingReceiver {
    HandOver handOver;
    std::optional<Refused> problem = {}; ///< with who came last
};
/// Who has the key now is on its way to the disk.
struct HandingOver {
    HandOver handOver;
    Visit to;
    QDateTime due; ///< UTC; null: at no set time
};
struct HandedOver {
    HandOver handOver;
    Visit to;
    QDateTime due;
};
/// What the person has set up is being read.
struct OpeningAccount {
    Visit visit;
};
/// "My PIN and badge."
struct Account {
    Visit visit;
    AccountFacts facts;
};
struct SettingPin {
    enum class Phase { First, Again, Storing, Done };
    Visit visit;
    Phase phase = Phase::First;
    AccountProblem problem = AccountProblem::None;
    access::PinFault fault = access::PinFault::None; ///< with UnfitPin
};
/// An authenticator app takes the key from the screen, and shows with a code that it has it.
struct SettingApp {
    enum class Phase { Scan, Confirm, Storing, Done };
    Visit visit;
    Phase phase = Phase::Scan;
    AccountProblem problem = AccountProblem::None;
};
struct LinkingBadge {
    enum class Phase { Hold, Storing, Done };
    Visit visit;
    Phase phase = Phase::Hold;
    AccountProblem problem = AccountProblem::None;
};
/// Somebody who looks after the box goes through the list for a power outage, or checks its UPS.
struct MindingPower {
    Visit visit;
    bool checksUps = false;
};
/// The person looks for the Wi-Fi network that the box is to use. Which there are the exchange does not know.
struct ChoosingNetwork {
    Visit visit;
};
/// One was chosen: its password is typed, or it is being joined.
struct JoiningNetwork {
    Visit visit;
};
/// "Hold the key fob to the reader."
struct AwaitingFob {};
/// The intent is on its way to the disk; nothing may move yet.
struct Recording {
    Order order;
    bool doorOpened = false; ///< by itself meanwhile: then no pulse is needed
};
struct Opening {
    Order order;
    bool acknowledged = false;
};
struct Open {
    Order order;
    FobReading now;
    DoorPatience patience = DoorPatience::Fresh;
    int reminders = 0; ///< since the door opened or the fob moved
    bool wrongKeyReported = false;
    bool stuckReported = false;
};
/// The line to the board was lost after the release: when it is back, the sensors say what happened.
struct Interrupted {
    Order order;
};
/// The door is shut; the fob must read the same twice.
struct Settling {
    Order order;
    std::optional<FobReading> last;
    int alike = 0; ///< readings in a row that were equal to `last`, itself included
    bool abandoned = false;
};
/// What a fob that was found belongs to.
struct Found {
    FobReading reading;
    std::optional<KeyId> key; ///< none: empty, or a fob that this box does not know
    QString keyName;
};
struct Committing {
    Order order;
    Outcome outcome;
    Found found;
    Next next;
    Refused refusal; ///< with Next::Refuse
    bool doorOpened = false; ///< late, after the latch was given up
};
/// The door was shut and nothing had changed: the key is still inside, or no key was put in.
struct NothingChanged {
    Order order;
};
/// Another fob than the expected one was found; it is on record, the person may still mend it.
struct DifferentKey {
    Order order;
    Found found;
};
/// The latch was tried twice and the door did not move.
struct Stuck {
    Order order;
};
struct Finished {
    Order order;
};
struct TurnedAway {
    Refused refusal;
};
/// The end of an exchange could not be written: the book no longer matches the box.
struct Faulted {
    Order order;
    Outcome outcome;
    FobReading found;
    StoreError error = StoreError::Failed;
};

} // namespace state

using State = std::variant<
    state::Starting, state::ClosingUp, state::OutOfService, state::Idle, state::AwaitingPresence, state::Identifying,
    state::LookingUp, state::SendingCode, state::AwaitingFactor, state::CheckingFactor, state::ListingKeys,
    state::OverdueNotice, state::ChoosingKey, state::Deciding, state::AskingReason, state::AskingNote,
    state::AwaitingPerson, state::OfferingHandOver, state::AwaitingReceiver, state::HandingOver, state::HandedOver,
    state::OpeningAccount, state::Account, state::SettingPin, state::SettingApp, state::LinkingBadge,
    state::MindingPower, state::ChoosingNetwork, state::JoiningNetwork, state::AwaitingFob, state::Recording,
    state::Opening, state::Open, state::Interrupted, state::Settling, state::Committing, state::NothingChanged,
    state::DifferentKey, state::Stuck, state::Finished, state::TurnedAway, state::Faulted>;

/// The order whose door or record is still in hand, or nullptr.
[[nodiscard]] const Order *orderOf(const State &state);

/// The state's name, for logs and the table in docs/exchange.md.
[[nodiscard]] QString nameOf(const State &state);

} // namespace latchkey::exchange
