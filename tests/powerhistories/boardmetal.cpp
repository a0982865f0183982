// SPDX-License-Identifier: Apache-2.0
#include "boardmetal.h"

namespace latchkey::histories {

namespace {

sim::BoardMemory memoryWith(const osdp::Key128 &key)
{
    sim::BoardMemory memory;
    (void)memory.setKey(key); // nothing is stored before there is a store
    return memory;
}

} // namespace

BoardMetal::BoardMetal(RandomSource &random, int bins, const osdp::Key128 &key)
    : m_random(random), m_memory(memoryWith(key)), m_hardware({quint8(bins), quint8(bins)}, m_memory)
{
    m_hardware.addListener(this);
}

BoardMetal::~BoardMetal()
{
    m_device.reset();
    m_hardware.removeListener(this);
}

void BoardMetal::switchOn(bool on)
{
    if (on == isOn())
        return;
    m_device.reset();
    if (!on)
        return m_hardware.powerOn(); // no latch is driven without power
    m_device = std::make_unique<sim::PeripheralDevice>(m_hardware, m_random, sim::DeviceOptions{}, m_now);
    m_device->setListener(this);
}

void BoardMetal::restart()
{
    if (m_device)
        m_device->restart();
}

QList<QByteArray> BoardMetal::hear(const QByteArray &packet)
{
    if (!m_device || isWireCut)
        return {};
    return m_device->receive(packet, m_now);
}

void BoardMetal::advance(Ms now)
{
    m_now = now;
    if (m_device)
        m_device->advance(now);
    else
        m_hardware.advance(now);
}

std::optional<Ms> BoardMetal::nextDeadline() const
{
    return m_device ? m_device->nextDeadline() : m_hardware.nextDeadline();
}

std::optional<int> BoardMetal::openDoor() const
{
    for (int door = 1; door <= m_hardware.layout().doors; ++door) {
        if (m_hardware.doors().isOpen(door))
            return door;
    }
    return std::nullopt;
}

std::optional<int> BoardMetal::binOf(const CardUid &fob) const
{
    for (int bin = 1; bin <= m_hardware.layout().bins; ++bin) {
        const auto &inside = m_hardware.fob(bin);
        if (inside && inside->uid == fob)
            return bin;
    }
    return std::nullopt;
}

void BoardMetal::pulsed(int, quint32)
{
    if (const auto last = m_memory.lastRelease(); last && pulsedNow)
        pulsedNow(*last);
}

void BoardMetal::doorMoved(int, bool)
{
    if (movedByHand)
        movedByHand();
}

void BoardMetal::fobMoved(int, const std::optional<sim::FobInBin> &)
{
    if (movedByHand)
        movedByHand();
}

void BoardMetal::sleepChanged(bool asleep)
{
    if (!asleep && wokeUp)
        wokeUp();
}

} // namespace latchkey::histories
