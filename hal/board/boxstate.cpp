// SPDX-License-Identifier: Apache-2.0
#include "boxstate.h"

#include <algorithm>
#include <utility>

namespace latchkey::line {

using osdp::InputState;

namespace {
DoorSwitch doorOf(InputState state)
{
    if (state == InputState::Active) {
        return DoorSwitch::Open;
    }
    return state == InputState::Inactive ? DoorSwitch::Shut : DoorSwitch::Unknown;
}
} // namespace

BoxState::BoxState(osdp::profile::Layout layout) : m_layout(layout) { forget(); }

void BoxState::forget()
{
    m_doors.assign(m_layout.doors, DoorSwitch::Unknown);
    m_fobs.assign(m_layout.bins, FobReading());
    m_fobInputs.assign(m_layout.bins, InputState::Unknown);
    m_button = InputState::Unknown;
}

bool BoxState::fits(qsizetype inputs) const
{
    return inputs == m_layout.inputCount() || inputs == m_layout.inputCount() - 1;
}

BoxState::Changes BoxState::takeInputs(const QList<InputState> &inputs)
{
    Changes changes;
    for (int n = 1; n <= m_layout.doors; ++n) {
        const auto door = *DoorNumber::fromInt(n);
        const auto now = doorOf(inputs.at(m_layout.doorInput(n)));
        if (std::exchange(m_doors[size_t(door.index())], now) != now) {
            changes.doors.push_back(door);
        }
    }
    for (int n = 1; n <= m_layout.bins; ++n) {
        takeFobInput(*BinNumber::fromInt(n), inputs.at(m_layout.fobInput(n)), changes);
    }
    if (inputs.size() > m_layout.buttonInput()) {
        const InputState now = inputs.at(m_layout.buttonInput());
        const InputState before = std::exchange(m_button, now);
        changes.button = now == InputState::Active && before == InputState::Inactive;
    }
    return changes;
}

void BoxState::takeFobInput(BinNumber bin, InputState state, Changes &changes)
{
    if (std::exchange(fobInput(bin), state) == state) {
        return;
    }
    if (state == InputState::Active) {
        changes.arrived.push_back(bin);
        return;
    }
    const FobReading now = state == InputState::Inactive ? FobReading::empty() : FobReading();
    if (FobReading &kept = m_fobs[size_t(bin.index())]; !(kept == now)) {
        kept = now;
        changes.changed.push_back(bin);
    }
}

bool BoxState::takeFob(BinNumber bin, const std::optional<QByteArray> &uid)
{
    const auto number = uid ? CardUid::fromBytes(*uid) : std::nullopt;
    FobReading now;
    if (number) {
        now = FobReading::fob(*number);
    } else if (fobInput(bin) == InputState::Active) {
        now = FobReading::unread();
    } else if (fobInput(bin) == InputState::Inactive) {
        now = FobReading::empty();
    }
    FobReading &kept = m_fobs[size_t(bin.index())];
    const bool changed = !(kept == now);
    kept = now;
    return changed;
}

bool BoxState::isAnyDoorOpen() const
{
    return std::any_of(m_doors.begin(), m_doors.end(), [](DoorSwitch door) { return door == DoorSwitch::Open; });
}

} // namespace latchkey::line
