// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/doorbank.h>

#include <algorithm>

namespace latchkey::sim {

using std::chrono::milliseconds;

std::optional<milliseconds> DoorBank::Door::deadline() const
{
    if (!releasedUntil) {
        return std::nullopt;
    }
    return opensAt ? std::min(*opensAt, *releasedUntil) : *releasedUntil;
}

DoorBank::DoorBank(int doors, Watcher watcher) : m_doors(doors), m_watcher(std::move(watcher)) {}

void DoorBank::pulse(int door, milliseconds pulse)
{
    Door &d = at(door);
    const bool wasReleased = d.releasedUntil.has_value();
    d.releasedUntil = m_now + std::clamp(pulse, milliseconds(0), LongestPulse);
    if (!d.open && d.latchFault != LatchFault::Jam && !d.opensAt) {
        const milliseconds late = d.latchFault == LatchFault::Slow ? d.slowness : milliseconds(0);
        d.opensAt = m_now + std::max(SpringTime, late);
    }
    if (!wasReleased) {
        m_watcher.latchChanged(door, true, LatchCause::Order);
    }
}

void DoorBank::lock(int door, LatchCause cause)
{
    Door &d = at(door);
    if (!d.releasedUntil) {
        return;
    }
    d.releasedUntil.reset();
    d.opensAt.reset();
    m_watcher.latchChanged(door, false, cause);
}

void DoorBank::lockAll(LatchCause cause)
{
    for (int door = 1; door <= count(); ++door) {
        lock(door, cause);
    }
}

bool DoorBank::pull(int door)
{
    const Door &d = at(door);
    if (!d.open && (!d.releasedUntil || d.latchFault == LatchFault::Jam)) {
        return false;
    }
    setOpen(door, true);
    return true;
}

void DoorBank::setOpen(int door, bool open)
{
    Door &d = at(door);
    if (d.open == open) {
        return;
    }
    d.open = open;
    d.opensAt.reset();
    m_watcher.doorMoved(door, open);
    sense(door);
}

void DoorBank::setLatchFault(int door, LatchFault fault, milliseconds slowness)
{
    at(door).latchFault = fault;
    at(door).slowness = slowness;
    if (fault == LatchFault::Jam) {
        at(door).opensAt.reset();
    }
}

void DoorBank::setSensorFault(int door, SensorFault fault)
{
    at(door).sensorFault = fault;
    sense(door);
}

void DoorBank::sense(int door)
{
    Door &d = at(door);
    const bool sensed = d.sensorFault == SensorFault::Ok ? d.open : d.sensorFault == SensorFault::StuckOpen;
    if (sensed == d.sensed) {
        return;
    }
    d.sensed = sensed;
    if (sensed) {
        lock(door, LatchCause::DoorOpened);
    }
    m_watcher.switchChanged(door, sensed);
}

void DoorBank::happen(int door)
{
    const Door &d = at(door);
    // A door that springs open in the very moment in which the pulse ends is open.
    if (d.opensAt && *d.opensAt <= *d.releasedUntil) {
        setOpen(door, true);
    } else {
        lock(door, LatchCause::Timer);
    }
}

void DoorBank::advance(milliseconds now)
{
    for (auto due = nextDeadline(); due && *due <= now; due = nextDeadline()) {
        m_now = std::max(m_now, *due);
        const auto next = std::find_if(m_doors.cbegin(), m_doors.cend(),
                                       [&](const Door &door) { return door.deadline() == due; });
        happen(int(next - m_doors.cbegin()) + 1);
    }
    m_now = std::max(m_now, now);
}

std::optional<milliseconds> DoorBank::nextDeadline() const
{
    std::optional<milliseconds> next;
    for (const Door &door : m_doors) {
        const auto deadline = door.deadline();
        if (deadline && (!next || *deadline < *next)) {
            next = deadline;
        }
    }
    return next;
}

} // namespace latchkey::sim
