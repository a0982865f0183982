// SPDX-License-Identifier: Apache-2.0
// What the hardware tells the device, and what becomes of it: an answer to a later POLL, or an awakening.
#include <hal/sim/peripheraldevice.h>

namespace latchkey::sim {

bool PeripheralDevice::isHeard() const { return m_hardware.memory().key() ? m_channel.isActive() : m_online; }

void PeripheralDevice::queue(const osdp::AnyReply &event)
{
    // Without a panel that listens it would be stale when it is told: a badge of an hour ago opens nothing.
    if (isHeard() && !m_asleep) {
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
    if (reader == osdp::profile::Layout::FrontReader)
        showAtFront(event);
    else
        queue(event);
}

void PeripheralDevice::qrRead(const Secret &text)
{
    showAtFront(osdp::FormattedCardReply{osdp::profile::Layout::FrontReader, false, text});
}

/// Whoever woke the board with a badge is not to hold it there again.
void PeripheralDevice::showAtFront(const osdp::AnyReply &event)
{
    wakeIf(m_wake.wakeOnBadge);
    if (isHeard() || m_asleep || !m_wakingUntil || m_now >= *m_wakingUntil)
        return queue(event);
    m_held = event;
}

/// To the first session after waking.
void PeripheralDevice::tellHeld()
{
    if (m_held && m_wakingUntil && m_now < *m_wakingUntil)
        queue(*m_held);
    m_held.reset();
    m_wakingUntil.reset();
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
        wakeIf(power.mains && m_wake.wakeOnMains);
    }
}

void PeripheralDevice::wakeIf(bool allowed)
{
    if ((m_asleep || m_sleepAt) && allowed) {
        if (m_asleep) {
            m_listener->sleepChanged(false);
        }
        restart();
        m_wakingUntil = m_now + WakingTime;
    }
}

} // namespace latchkey::sim
