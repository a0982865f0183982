// SPDX-License-Identifier: Apache-2.0
// What the hardware tells the device, and what becomes of it: an answer to a later POLL, or an awakening.
#include <hal/sim/peripheraldevice.h>

namespace latchkey::sim {

void PeripheralDevice::queue(const osdp::AnyReply &event)
{
    // Without a panel that listens it would be stale when it is told: a badge of an hour ago opens nothing.
    const bool heard = m_hardware.memory().key() ? m_channel.isActive() : m_online;
    if (heard && !m_asleep) {
        m_events.add(event);
    }
}

void PeripheralDevice::inputsChanged() { queue(inputStatus()); }

void PeripheralDevice::cardRead(int reader, const CardUid &uid)
{
    osdp::RawCardReply event;
    event.reader = quint8(reader);
    event.bits = quint16(uid.bytes().size() * 8);
    event.data = uid.bytes();
    queue(event);
    wakeIf(reader == osdp::profile::Layout::FrontReader && m_wake.wakeOnBadge);
}

void PeripheralDevice::qrRead(const Secret &text)
{
    queue(osdp::FormattedCardReply{osdp::profile::Layout::FrontReader, false, text});
    wakeIf(m_wake.wakeOnBadge);
}

void PeripheralDevice::keysPressed(const QByteArray &codes)
{
    queue(osdp::KeypadReply{osdp::profile::Layout::FrontReader, codes});
}

void PeripheralDevice::buttonMoved(bool down) { wakeIf(down && m_wake.wakeOnButton); }

void PeripheralDevice::tamperChanged(bool tampered)
{
    queue(localStatus());
    wakeIf(tampered && m_wake.wakeOnTamper);
}

void PeripheralDevice::powerChanged(const PowerState &power)
{
    if (power.mains == m_powerFailed) {
        m_powerFailed = !power.mains;
        queue(localStatus());
    }
}

void PeripheralDevice::wakeIf(bool allowed)
{
    if (m_asleep && allowed) {
        m_listener->sleepChanged(false);
        restart();
    }
}

} // namespace latchkey::sim
