// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/boardmemory.h>
#include <hal/sim/doorbank.h>
#include <hal/wire/codes.h>
#include <hal/wire/layout.h>

#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/base/secret.h>

namespace latchkey::sim {

enum class ReaderFault { Ok, Dead };

/// What supplies the box, as the board measures it.
struct PowerState {
    bool mains = true;
    bool charging = false;
    int percent = 100; ///< 0 to 100
    friend bool operator==(const PowerState &, const PowerState &) = default;
};

/// What lies in a bin. An object without a number is seen by the reader but cannot be read.
struct FobInBin {
    std::optional<CardUid> uid;
    friend bool operator==(const FobInBin &, const FobInBin &) = default;
};

/// Why the board does not drive a latch.
enum class Refusal {
    NoSuchDoor,
    OtherDoorOpen, ///< the interlock: one door at a time
    OtherLatchReleased, ///< the interlock, before the other door has moved
    NotAPulse, ///< a latch cannot be held for ever
    MemoryFailed, ///< the pulse could not be witnessed, so it does not happen
};
[[nodiscard]] QLatin1StringView nameOf(Refusal refusal);

/// Hears what happens in the box. What it is not interested in it leaves out.
class HardwareListener {
public:
    virtual ~HardwareListener() = default;
    virtual void pulsed(int /*door*/, quint32 /*count*/) {}
    virtual void latchChanged(int /*door*/, bool /*released*/, LatchCause /*cause*/) {}
    virtual void doorMoved(int /*door*/, bool /*open*/) {}
    virtual void fobMoved(int /*bin*/, const std::optional<FobInBin> & /*fob*/) {}
    /// Any input of the board changed: a door switch, a fob field, the button.
    virtual void inputsChanged() {}
    /// A reader read a card: reader 0 is at the front, reader n in bin n.
    virtual void cardRead(int /*reader*/, const CardUid & /*uid*/) {}
    /// The camera of the front reader read a QR code.
    virtual void qrRead(const Secret & /*text*/) {}
    virtual void keysPressed(const QByteArray & /*codes*/) {}
    virtual void buttonMoved(bool /*down*/) {}
    virtual void tamperChanged(bool /*tampered*/) {}
    virtual void powerChanged(const PowerState & /*power*/) {}
    virtual void openAllChanged(bool /*active*/) {}
};

/// The box without its protocol: doors, latches, fobs, readers, power, and the rules that the board's own hardware
/// keeps whatever it is told. Two sides: what the board can do and see, and what a hand in front of the box can do.
/// Doors and bins count from 1; callers check numbers with hasDoor() and hasBin() first.
class BinHardware {
public:
    /// `layout` must be valid. `memory` must outlive this object.
    BinHardware(const osdp::profile::Layout &layout, BoardMemory &memory);

    void addListener(HardwareListener *listener) { m_listeners.append(listener); }
    void removeListener(HardwareListener *listener) { m_listeners.removeAll(listener); }

    [[nodiscard]] const osdp::profile::Layout &layout() const { return m_layout; }
    [[nodiscard]] const BoardMemory &memory() const { return m_memory; }
    [[nodiscard]] BoardMemory &memory() { return m_memory; }
    [[nodiscard]] bool hasDoor(int door) const { return door >= 1 && door <= m_layout.doors; }
    [[nodiscard]] bool hasBin(int bin) const { return bin >= 1 && bin <= m_layout.bins; }
    /// Behind which door a bin lies: its own, or an equal share of them for each door of a cabinet.
    [[nodiscard]] int doorOfBin(int bin) const;

    // The board's side.

    /// Why a pulse for `door` would not be given now.
    [[nodiscard]] std::optional<Refusal> whyNot(int door, std::chrono::milliseconds pulse) const;
    /// Gives a pulse of at most DoorBank::LongestPulse: counts it, keeps it with its token, drives the latch.
    [[nodiscard]] Result<quint32, Refusal> release(int door, std::chrono::milliseconds pulse,
                                                   const ReleaseToken &token);
    void lock(int door) { m_doors.lock(door, LatchCause::Order); }
    /// Lifts the one-door rule until `seconds` are over; 0 ends it at once.
    void openAll(std::chrono::seconds seconds);
    [[nodiscard]] bool isOpenAll() const { return m_openAllUntil.has_value(); }
    /// The board starts: every latch is locked and no permission is left over.
    void powerOn();
    /// All inputs as the board sees them, in the order of the layout.
    [[nodiscard]] QList<osdp::InputState> inputs() const;
    [[nodiscard]] QList<bool> outputs() const;
    /// The number that the reader of a bin reads now; nullopt if there is none, or none that it can read.
    [[nodiscard]] std::optional<CardUid> readFob(int bin) const;
    [[nodiscard]] ReaderFault readerFault(int bin) const { return m_bins[bin - 1].readerFault; }
    [[nodiscard]] const PowerState &power() const { return m_power; }
    [[nodiscard]] bool isTampered() const { return m_tamper || m_cabinetOpen; }
    [[nodiscard]] bool isButtonDown() const { return m_buttonDown; }

    // The hand's side.

    [[nodiscard]] const DoorBank &doors() const { return m_doors; }
    [[nodiscard]] const std::optional<FobInBin> &fob(int bin) const { return m_bins[bin - 1].fob; }
    /// A hand pulls at a door; false if it stays shut.
    [[nodiscard]] bool pullDoor(int door) { return m_doors.pull(door); }
    void moveDoor(int door, bool open) { m_doors.setOpen(door, open); }
    void putFob(int bin, const std::optional<FobInBin> &fob);
    void presentBadge(const CardUid &uid);
    void showQr(const Secret &text);
    /// Keys of the pad at reader 0, as codes of the KEYPAD reply.
    void pressKeys(const QByteArray &codes);
    void setPower(const PowerState &power);
    void setTamper(bool on);
    void setCabinetOpen(bool open);
    void setButton(bool down);
    void setLatchFault(int door, LatchFault fault, std::chrono::milliseconds slowness = {});
    void setSensorFault(int door, SensorFault fault) { m_doors.setSensorFault(door, fault); }
    void setReaderFault(int bin, ReaderFault fault);

    /// Time stands still between calls. Never goes back.
    void advance(std::chrono::milliseconds now);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDeadline() const;

private:
    struct Bin {
        std::optional<FobInBin> fob;
        ReaderFault readerFault = ReaderFault::Ok;
    };

    template <class Call>
    void tell(Call call) const
    {
        // By copy: a listener may leave while it is told.
        const QList<HardwareListener *> listeners = m_listeners;
        for (HardwareListener *listener : listeners) {
            call(*listener);
        }
    }
    [[nodiscard]] osdp::InputState fobInput(int bin) const;

    osdp::profile::Layout m_layout;
    BoardMemory &m_memory;
    QList<HardwareListener *> m_listeners;
    DoorBank m_doors;
    QList<Bin> m_bins;
    PowerState m_power;
    bool m_tamper = false;
    bool m_cabinetOpen = false;
    bool m_buttonDown = false;
    std::optional<std::chrono::milliseconds> m_openAllUntil;
    std::chrono::milliseconds m_now{0};
};

} // namespace latchkey::sim
