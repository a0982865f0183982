// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace latchkey::journal {

/// What an entry tells. The words on disk are fixed for ever (see entry.cpp and docs/journal.md); add, never rename.
enum class EntryType {
    Boot, ///< the program started: version, board facts
    Shutdown, ///< it ended in order
    Intent, ///< a door is about to be released; nothing moves before this is on disk
    Unlocked, ///< the board acknowledged the pulse
    Opened, ///< the door's switch opened
    Closed, ///< the door is shut again and the fob was read twice alike
    Committed, ///< what was wanted happened
    Aborted, ///< nothing changed
    Review, ///< something else happened: inventory is what is seen, staff should look
    Inventory, ///< keys whose place was not known were read in their bins
    Identified, ///< a person was recognised
    HandedOver, ///< who had a key gave it to somebody else, away from any door
    Overdue, ///< a key that is out should have been back
    Astray, ///< a key was taken in that lives at another box
    PinSet, ///< a person chose a PIN
    AppSet, ///< a person set up an authenticator app
    BadgeLinked, ///< a person linked a badge of theirs
    PersonReset, ///< the owner took away what a person had set up
    Refused, ///< somebody was not: which way and why, never the code
    DoorAlarm, ///< a door moved with nobody at the box, or stayed open
    FobAlarm, ///< a fob moved in a bin that was not opened, or a fob was shown that should be in the box
    Discrepancy, ///< at rest the book and the sensors disagree
    Tamper, ///< the box's own tamper switch
    BoardLost,
    BoardOnline,
    BoardRolledAhead, ///< the board remembers releases that the disk does not: entries were lost or rolled back
    UpsTest, ///< somebody checked the UPS: how it held
    Power, ///< mains lost or back, or little energy left
    Sleep, ///< the box is about to sleep; sealed with it
    Woke, ///< and is awake again
    Note, ///< what a person reported at the screen: "wrong key", "door is stuck"
    Imported, ///< a site file was taken in
    KeysRotated, ///< what is kept of people was sealed anew with a new key
    Clock, ///< the time of day stepped, became suspect or was set right
    Attempt, ///< a secret is about to be tried: which way, never whose or what
    ThrottleAlarm, ///< too many wrong tries in a short time
    ThrottleCleared, ///< the owner has seen the wrong tries, or reset one person's
    Link, ///< the line to the hub was lost or is back: "online"
    Seal, ///< a signed head
};

[[nodiscard]] QString wordFor(EntryType type);

/// What is handed to the journal; number, time and hash are added as it is written.
struct Entry {
    EntryType type = EntryType::Note;
    QJsonObject body; ///< small (below 16 KiB as JSON); never a secret
};

/// The last entry of the chain: h_n = SHA-256(0x00 || h_(n-1) || u64 n || u32 length || bytes).
struct Head {
    quint64 sequence = 0; ///< n; 0 is the empty journal
    QByteArray hash; ///< 32 bytes
    friend bool operator==(const Head &, const Head &) = default;
};

} // namespace latchkey::journal
