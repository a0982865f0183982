// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/binhardware.h>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using osdp::InputState;
using std::chrono::milliseconds;

QLatin1StringView nameOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSuchDoor: return "no-such-door"_L1;
    case Refusal::OtherDoorOpen: return "other-door-open"_L1;
    case Refusal::OtherLatchReleased: return "other-latch-released"_L1;
    case Refusal::NotAPulse: return "not-a-pulse"_L1;
    case Refusal::MemoryFailed: return "memory-failed"_L1;
    }
    return {};
}

BinHardware::BinHardware(const osdp::profile::Layout &layout, BoardMemory &memory)
    : m_layout(layout),
      m_memory(memory),
      m_doors(layout.doors,
              {[this](int door, bool released, LatchCause cause) {
                   tell([&](HardwareListener &to) { to.latchChanged(door, released, cause); });
               },
               [this](int door, bool open) { tell([&](HardwareListener &to) { to.doorMoved(door, open); }); },
               [this](int, bool) { tell([](HardwareListener &to) { to.inputsChanged(); }); }}),
      m_bins(layout.bins)
{
    Q_ASSERT(layout.isValid());
}

int BinHardware::doorOfBin(int bin) const { return (bin - 1) * m_layout.doors / m_layout.bins + 1; }

std::optional<Refusal> BinHardware::whyNot(int door, milliseconds pulse) const
{
    if (!hasDoor(door)) {
        return Refusal::NoSuchDoor;
    }
    if (pulse <= milliseconds(0)) {
        return Refusal::NotAPulse;
    }
    if (isOpenAll()) {
        return std::nullopt;
    }
    for (int other = 1; other <= m_layout.doors; ++other) {
        if (other != door && m_doors.isSwitchOpen(other)) {
            return Refusal::OtherDoorOpen;
        }
        if (other != door && m_doors.isReleased(other)) {
            return Refusal::OtherLatchReleased;
        }
    }
    return std::nullopt;
}

Result<quint32, Refusal> BinHardware::release(int door, milliseconds pulse, const ReleaseToken &token)
{
    if (const auto refusal = whyNot(door, pulse)) {
        return *refusal;
    }
    if (!m_memory.recordRelease(door, token)) {
        return Refusal::MemoryFailed;
    }
    const quint32 count = m_memory.pulseCount();
    tell([&](HardwareListener &to) { to.pulsed(door, count); });
    m_doors.pulse(door, pulse);
    return count;
}

void BinHardware::openAll(std::chrono::seconds seconds)
{
    const bool was = isOpenAll();
    m_openAllUntil = seconds.count() > 0 ? std::optional<milliseconds>(m_now + seconds) : std::nullopt;
    if (isOpenAll() != was) {
        tell([this](HardwareListener &to) { to.openAllChanged(isOpenAll()); });
    }
}

void BinHardware::powerOn()
{
    openAll(std::chrono::seconds(0));
    m_doors.lockAll(LatchCause::Reset);
}

InputState BinHardware::fobInput(int bin) const
{
    const Bin &b = m_bins[bin - 1];
    if (b.readerFault == ReaderFault::Dead) {
        return InputState::Fault;
    }
    return b.fob ? InputState::Active : InputState::Inactive;
}

QList<InputState> BinHardware::inputs() const
{
    QList<InputState> inputs(m_layout.inputCount(), InputState::Inactive);
    for (int door = 1; door <= m_layout.doors; ++door) {
        inputs[m_layout.doorInput(door)] = m_doors.isSwitchOpen(door) ? InputState::Active : InputState::Inactive;
    }
    for (int bin = 1; bin <= m_layout.bins; ++bin) {
        inputs[m_layout.fobInput(bin)] = fobInput(bin);
    }
    inputs[m_layout.buttonInput()] = m_buttonDown ? InputState::Active : InputState::Inactive;
    return inputs;
}

QList<bool> BinHardware::outputs() const
{
    QList<bool> outputs;
    for (int door = 1; door <= m_layout.doors; ++door) {
        outputs.append(m_doors.isReleased(door));
    }
    return outputs;
}

std::optional<CardUid> BinHardware::readFob(int bin) const
{
    const Bin &b = m_bins[bin - 1];
    return b.fob && b.readerFault == ReaderFault::Ok ? b.fob->uid : std::nullopt;
}

void BinHardware::advance(milliseconds now)
{
    m_now = std::max(m_now, now);
    m_doors.advance(now);
    if (m_openAllUntil && *m_openAllUntil <= m_now) {
        openAll(std::chrono::seconds(0));
    }
}

std::optional<milliseconds> BinHardware::nextDeadline() const
{
    const auto door = m_doors.nextDeadline();
    return door && m_openAllUntil ? std::min(*door, *m_openAllUntil) : door ? door : m_openAllUntil;
}

} // namespace latchkey::sim
