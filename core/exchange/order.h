// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/accesspolicy.h>
#include <core/exchange/visit.h>
#include <core/journal/entry.h>
#include <core/people/viewmark.h>
#include <core/ports/binboard.h>

#include <optional>

namespace latchkey::exchange {

/// What a door is opened for.
enum class Kind {
    PickUp, ///< a key is to go out
    DropOff, ///< a key is to come in
    GiveBack, ///< something that does not belong here is to come out again
    Open, ///< whatever the person is there for: the sensors tell what became of it
};

/// A key as it is offered to a person: with its name, and whether it may be taken now.
struct KeyOffer {
    KeyId id;
    Label name;
    CardUid fob;
    access::Decision decision;
    QString holderName; ///< who has it, where the decision is KeyIsOut
    bool mine = false; ///< the person who is asked has it
};

/// A key that its holder should have brought back.
struct OverdueKey {
    KeyId key;
    Label name;
    QDateTime due; ///< UTC
};

/// Whose word opens a bin from afar.
struct FromAfar {
    QString command; ///< the hub's name for the order
    QString by; ///< who gave it, in the hub's words; may be empty
    bool late = false; ///< its time was over before anything moved
    bool told = false; ///< the hub was told that the door opened
    friend bool operator==(const FromAfar &, const FromAfar &) = default;
};

/// One authorisation: at most one release of one door.
struct Order {
    Kind kind = Kind::PickUp;
    access::IdentifiedBy method
        = access::IdentifiedBy::Fob; ///< means nothing with Kind::Open: nobody said who they are
    std::optional<Holder> holder; ///< nobody where a fob was enough
    std::optional<KeyId> key; ///< none for a foreign fob
    QString keyName;
    std::optional<CardUid> fob; ///< the fob that is to move; none with Kind::Open where the bin holds none
    BinNumber bin;
    DoorNumber door;
    FobReading before; ///< what was in the bin when the order was made
    int attempt = 1; ///< pulses for the same wish: each is an order of its own
    std::optional<TransactionId> tx; ///< set once the intent is on disk
    journal::Head intent; ///< the intent's place in the journal

    // Of a pick-up
    QVector<access::Factor> proof = {}; ///< shown beside `method`
    bool weak = false; ///< something that is no secret was enough
    QDateTime due = QDateTime(); ///< UTC, when the key is to be back; null: at no set time
    std::optional<Label> reason = {}; ///< that was given for it
    QString note = {}; ///< that was typed for it: digits
    QVector<PersonId> with = {}; ///< further persons who were there
    std::optional<people::ViewMark> view = {}; ///< the hub's view that allowed it; none: a site file did

    // Of a drop-off
    std::optional<Label> home = {}; ///< where the key lives, if that is not this box

    std::optional<FromAfar> afar = {}; ///< with Kind::Open
};

/// What is asked before the door opens: empty where there is nothing to ask.
struct Asks {
    QVector<Label> reasons = {}; ///< to choose from
    std::optional<Label> note = {}; ///< what is to be typed
    int missing = 0; ///< persons who must still come
};

/// How an exchange ends. Sensors decide which, after the door is shut (see resultrule.h).
enum class Outcome { Committed, Aborted, Review };

/// Why nothing came of it, for the person and for the journal.
enum class Refusal {
    NotRecognised, ///< no such code, card or PIN; never says which
    CodeTooShort, ///< what was typed or shown cannot be one: nothing was looked up and no try counted
    CodeTooLong,
    BadFormat,
    NumberTooShort,
    NumberTooLong,
    NumberNeedsCountry, ///< typed as at home, and the site does not say where that is
    CodeUsed, ///< a single-use code came a second time
    CodeExpired, ///< a sent code is too old, or a newer one was sent
    CannotSendCodes,
    TooManyTries, ///< this one may go on at `at`
    LockedTillReset, ///< only the owner's reset helps, or a sent code
    StepUp, ///< too many wrong tries at this box: until `at` nobody who types a code or a PIN alone
    PinSuspended, ///< the same for PINs, until the owner has seen it
    NeedSecondFactor, ///< what was shown is not enough, and there is nothing more to show; see `advice`
    NoKeys,
    NoPermission,
    ViewOnly,
    NotYet,
    Ended,
    OutsideHours,
    Closed, ///< the box gives out nothing now
    ClockSuspect, ///< it began after the box last knew the time for sure
    StaleData, ///< a guest, and the hub was not heard for too long: since `at`
    KeyIsOut,
    KeyNotSeen,
    NotOut, ///< nobody has the key: it is in the box
    BinDisabled, ///< the key is in a bin that the owner took out of use
    UnknownFob,
    SamePerson, ///< is there already, where another person is needed
    BadgeSwitchedOff, ///< of somebody who is suspended
    BadgeNotFob, ///< a person's badge, where the fob of a key is to be held to the reader
    FobIsInside, ///< the fob shown at the reader is, by our own sensors, inside the box
    BoxIsFull,
    OtherDoorOpen,
    BatteryLow, ///< so little is left that nothing new begins
    BoardLost,
    StorageFailed,
};

/// A refusal with what the sentence needs.
struct Refused {
    Refusal why = Refusal::NotRecognised;
    QDateTime at; ///< when it starts, ended, or may be tried again; null where it does not matter
    QString keyName;
    QString holderName;
    QVector<access::Advice> advice = {}; ///< in the order in which the screen gives it
};

} // namespace latchkey::exchange
