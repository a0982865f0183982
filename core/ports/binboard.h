// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/ids.h>
#include <core/ports/powerreading.h>

#include <optional>

namespace latchkey {

/// What a door's switch says. Only this decides whether a door is open, never the latch.
enum class DoorSwitch { Unknown, Shut, Open };

/// What the reader inside a bin says.
struct FobReading {
    enum class Kind {
        Unknown, ///< not read yet, the reader is dead, or this board has no readers in its bins
        Empty,
        Unread, ///< something is there but its number could not be read
        Fob, ///< `uid` is there
    };
    Kind kind = Kind::Unknown;
    std::optional<CardUid> uid;

    [[nodiscard]] static FobReading empty() { return {Kind::Empty, std::nullopt}; }
    [[nodiscard]] static FobReading unread() { return {Kind::Unread, std::nullopt}; }
    [[nodiscard]] static FobReading fob(const CardUid &uid) { return {Kind::Fob, uid}; }
    /// Whether it says what is in the bin. Unknown and Unread do not: two of them are not "the same fob as before".
    [[nodiscard]] bool isCertain() const { return kind == Kind::Empty || kind == Kind::Fob; }
    friend bool operator==(const FobReading &a, const FobReading &b) { return a.kind == b.kind && a.uid == b.uid; }
};

/// Why the line to the board is not in use, in the order in which a person should be told.
enum class BoardFault {
    None,
    NoPort, ///< the serial device does not exist or cannot be opened
    Silent, ///< nothing answers
    WrongKey, ///< the board has another key, or our stored key is not the board's
    NotSecure, ///< the board answered in clear although it was paired: refused
    WrongBinCount, ///< the board has another number of bins than the box's geometry says
    NotOurProfile, ///< the device speaks OSDP but is not a key-box board
    Unpaired, ///< no key is stored for this board: it must be installed first
};

/// What a board can do, so that screens and journal can say what the box does not know.
struct BoardCapabilities {
    int doors = 0;
    int bins = 0;
    bool fobIdentity = false; ///< bins read which fob is inside
    bool encrypted = false;
    bool witness = false; ///< the board remembers the journal head of its last release (docs/protocol.md)
};

/// What the board itself remembers of its releases: a second memory that the disk cannot rewrite.
struct BoardFacts {
    QByteArray bootNonce; ///< 8 bytes, new at every start of the board
    quint32 pulseCount = 0; ///< latch pulses since the board was made
    std::optional<DoorNumber> lastDoor;
    quint64 lastSequence = 0; ///< journal number that the last release carried
    QByteArray lastHead; ///< first 8 bytes of that entry's hash
};

/// One order to open one door once.
struct ReleaseOrder {
    quint64 ticket = 0; ///< made by the caller; comes back with the answer
    DoorNumber door;
    quint64 sequence = 0; ///< journal number of the intent that is already on disk
    QByteArray head; ///< that entry's hash, for the board to witness
};

/// Why a board said no. All of these mean: the latch did not move.
enum class ReleaseRefusal {
    NotOnline, ///< there is no secure session now
    OtherDoorOpen, ///< the board's interlock: one door at a time
    Refused, ///< any other NAK
};

/// How soon the box wants to know what happens at the doors.
enum class Attention {
    Person, ///< somebody stands there: 50-100 ms
    Idle, ///< 0.5-1 s
    Night, ///< 2-4 s, below OSDP's 8 s after which a session is lost
};

/// The doors, latches and readers of one box. Nothing here waits: orders are accepted, outcomes are signals.
class BinBoard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True from the moment when the whole state was read after (re)connecting until the session is lost.
    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual BoardFault fault() const = 0; ///< None while online
    [[nodiscard]] virtual BoardCapabilities capabilities() const = 0;
    [[nodiscard]] virtual DoorSwitch door(DoorNumber door) const = 0; ///< last known; Unknown while not online
    [[nodiscard]] virtual FobReading fob(BinNumber bin) const = 0; ///< last known; Unknown while not online
    [[nodiscard]] virtual PowerReading power() const = 0;
    [[nodiscard]] virtual std::optional<BoardFacts> facts() const = 0; ///< nullopt: the board has no witness memory

    /// Pulses the latch of one door. Exactly one of released(), releaseRefused() and releaseUnknown() follows.
    virtual void release(const ReleaseOrder &order) = 0;
    virtual void setAttention(Attention attention) = 0;
    /// Asks for a fresh reading of one bin; fobRead() follows while online.
    virtual void readFob(BinNumber bin) = 0;
    /// Asks for a fresh reading of the supply; powerChanged() follows while online, also where nothing changed.
    virtual void readPower() = 0;

Q_SIGNALS:
    /// Online with the whole state read, or lost. Doors and fobs are valid before onlineChanged(true).
    void onlineChanged(bool online);
    void faultChanged(latchkey::BoardFault fault);
    /// The board acknowledged the pulse. `pulseCount` is the board's own count after it, if it keeps one.
    void released(quint64 ticket, std::optional<quint32> pulseCount);
    void releaseRefused(quint64 ticket, latchkey::ReleaseRefusal why);
    /// The answer was lost with the session: the latch may or may not have moved. Never repeat the order.
    void releaseUnknown(quint64 ticket);
    void doorChanged(latchkey::DoorNumber door, latchkey::DoorSwitch state);
    void fobChanged(latchkey::BinNumber bin, const latchkey::FobReading &reading);
    /// The answer to readFob(), also when nothing changed.
    void fobRead(latchkey::BinNumber bin, const latchkey::FobReading &reading);
    void powerChanged(const latchkey::PowerReading &power);
    void tamperChanged(bool tampered);
    void buttonPressed();
};

} // namespace latchkey
