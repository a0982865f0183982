// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace latchkey::sim {

enum class LatchFault {
    Ok,
    Jam, ///< the pulse comes, the bolt does not move
    Slow, ///< the bolt moves only after a while
};
enum class SensorFault { Ok, StuckOpen, StuckClosed };

/// Why a latch holds or lets go.
enum class LatchCause {
    Order, ///< the control panel said so
    Timer, ///< the pulse was over
    DoorOpened, ///< the first edge of the door switch ends the pulse
    Reset, ///< the board restarted: power-on is locked
};

/// Doors with a spring, a latch and a switch each, and the timers that drive the latches. The timers are the board's
/// hardware: they end a pulse even if nobody talks to the board any more. Doors count from 1.
/// Time stands still between calls of advance().
class DoorBank {
public:
    /// Longest time for which a latch can be driven, whatever was ordered.
    static constexpr std::chrono::milliseconds LongestPulse{5000};
    /// How long a door with a healthy latch takes to spring open.
    static constexpr std::chrono::milliseconds SpringTime{40};

    struct Watcher {
        std::function<void(int door, bool released, LatchCause cause)> latchChanged;
        std::function<void(int door, bool open)> doorMoved; ///< the metal
        std::function<void(int door, bool open)> switchChanged; ///< what the board is told by the switch
    };

    DoorBank(int doors, Watcher watcher);

    [[nodiscard]] int count() const { return int(m_doors.size()); }
    [[nodiscard]] bool isOpen(int door) const { return at(door).open; }
    [[nodiscard]] bool isSwitchOpen(int door) const { return at(door).sensed; }
    [[nodiscard]] bool isReleased(int door) const { return at(door).releasedUntil.has_value(); }
    [[nodiscard]] LatchFault latchFault(int door) const { return at(door).latchFault; }
    [[nodiscard]] std::chrono::milliseconds slowness(int door) const { return at(door).slowness; }
    [[nodiscard]] SensorFault sensorFault(int door) const { return at(door).sensorFault; }

    /// Drives the latch for `pulse`, at most LongestPulse; starts the time again if it is driven already.
    void pulse(int door, std::chrono::milliseconds pulse);
    void lock(int door, LatchCause cause);
    void lockAll(LatchCause cause);

    /// A hand pulls at the door. False if it stays shut because the latch holds or is jammed.
    [[nodiscard]] bool pull(int door);
    /// The door moves, whatever the latch does (forced, or opened with the mechanical key).
    void setOpen(int door, bool open);

    /// `slowness` counts only for LatchFault::Slow: how late the bolt moves after the start of a pulse.
    void setLatchFault(int door, LatchFault fault, std::chrono::milliseconds slowness = {});
    void setSensorFault(int door, SensorFault fault);

    /// Lets everything happen that is due until `now`, in its order. Time never goes back.
    void advance(std::chrono::milliseconds now);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDeadline() const;

private:
    struct Door {
        bool open = false;
        bool sensed = false;
        std::optional<std::chrono::milliseconds> releasedUntil;
        std::optional<std::chrono::milliseconds> opensAt;
        LatchFault latchFault = LatchFault::Ok;
        SensorFault sensorFault = SensorFault::Ok;
        std::chrono::milliseconds slowness{0};

        [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const;
    };

    [[nodiscard]] Door &at(int door) { return m_doors[door - 1]; }
    [[nodiscard]] const Door &at(int door) const { return m_doors[door - 1]; }
    void happen(int door);
    void sense(int door);

    QList<Door> m_doors;
    Watcher m_watcher;
    std::chrono::milliseconds m_now{0};
};

} // namespace latchkey::sim
