// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/accesspolicy.h>
#include <core/journal/entry.h>
#include <core/people/person.h>
#include <core/ports/binboard.h>

#include <optional>

namespace latchkey::exchange {

/// What a door is opened for.
enum class Kind {
    PickUp, ///< a key is to go out
    DropOff, ///< a key is to come in
    GiveBack, ///< something that does not belong here is to come out again
};

/// How somebody showed who they are.
enum class Method {
    AccessCode, ///< a code, then a second factor
    Badge,
    Fob, ///< a key's fob: says which key comes back, not who brings it
};

/// Who the exchange is with. Less than people::Person: nothing that could be copied from a state into a log.
struct Holder {
    PersonId id;
    Label name;
    people::Role role = people::Role::User;
    friend bool operator==(const Holder &, const Holder &) = default;
};

/// A key as it is offered to a person: with its name, and whether it may be taken now.
struct KeyOffer {
    KeyId id;
    Label name;
    CardUid fob;
    access::Decision decision;
    QString holderName; ///< who has it, where the decision is KeyIsOut
};

/// One authorisation: at most one release of one door.
struct Order {
    Kind kind = Kind::PickUp;
    Method method = Method::Fob;
    std::optional<Holder> holder; ///< nobody where a fob was enough
    std::optional<KeyId> key; ///< none for a foreign fob
    QString keyName;
    CardUid fob; ///< the fob that is to move
    BinNumber bin;
    DoorNumber door;
    FobReading before; ///< what was in the bin when the order was made
    int attempt = 1; ///< pulses for the same wish: each is an order of its own
    std::optional<TransactionId> tx; ///< set once the intent is on disk
    journal::Head intent; ///< the intent's place in the journal
};

/// How an exchange ends. Sensors decide which, after the door is shut (see resultrule.h).
enum class Outcome { Committed, Aborted, Review };

/// Why nothing came of it, for the person and for the journal.
enum class Refusal {
    NotRecognised, ///< no such code, card or PIN; never says which
    TooManyTries,
    NoSecondFactor, ///< a code alone is not enough, and the person has no PIN
    NoKeys,
    NoPermission,
    NotYet,
    Ended,
    OutsideHours,
    Closed, ///< the box gives out nothing now
    ClockSuspect, ///< it began after the box last knew the time for sure
    KeyIsOut,
    KeyNotSeen,
    BinDisabled, ///< the key is in a bin that the owner took out of use
    UnknownFob,
    FobIsInside, ///< the fob shown at the reader is, by our own sensors, inside the box
    BoxIsFull,
    OtherDoorOpen,
    BoardLost,
    StorageFailed,
};

/// A refusal with what the sentence needs.
struct Refused {
    Refusal why = Refusal::NotRecognised;
    QDateTime at; ///< when it starts, ended, or may be tried again; null where it does not matter
    QString keyName;
    QString holderName;
};

} // namespace latchkey::exchange
