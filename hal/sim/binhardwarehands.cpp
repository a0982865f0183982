// SPDX-License-Identifier: Apache-2.0
// What a hand in front of the box does to it.
#include <hal/sim/binhardware.h>

namespace latchkey::sim {

void BinHardware::putFob(int bin, const std::optional<FobInBin> &fob)
{
    Bin &b = m_bins[bin - 1];
    if (b.fob == fob) {
        return;
    }
    b.fob = fob;
    tell([&](HardwareListener &to) { to.fobMoved(bin, fob); });
    if (b.readerFault == ReaderFault::Dead) {
        return;
    }
    if (fob && fob->uid) {
        tell([&](HardwareListener &to) { to.cardRead(m_layout.binReader(bin), *fob->uid); });
    }
    tell([](HardwareListener &to) { to.inputsChanged(); });
}

void BinHardware::presentBadge(const CardUid &uid)
{
    tell([&](HardwareListener &to) { to.cardRead(osdp::profile::Layout::FrontReader, uid); });
}

void BinHardware::showQr(const Secret &text)
{
    tell([&](HardwareListener &to) { to.qrRead(text); });
}

void BinHardware::pressKeys(const QByteArray &codes)
{
    tell([&](HardwareListener &to) { to.keysPressed(codes); });
}

void BinHardware::setPower(const PowerState &power)
{
    if (power == m_power) {
        return;
    }
    m_power = power;
    tell([&](HardwareListener &to) { to.powerChanged(power); });
}

void BinHardware::setTamper(bool on)
{
    const bool was = isTampered();
    m_tamper = on;
    if (isTampered() != was) {
        tell([this](HardwareListener &to) { to.tamperChanged(isTampered()); });
    }
}

void BinHardware::setCabinetOpen(bool open)
{
    const bool was = isTampered();
    m_cabinetOpen = open;
    if (isTampered() != was) {
        tell([this](HardwareListener &to) { to.tamperChanged(isTampered()); });
    }
}

void BinHardware::setButton(bool down)
{
    if (down == m_buttonDown) {
        return;
    }
    m_buttonDown = down;
    tell([down](HardwareListener &to) { to.buttonMoved(down); });
    tell([](HardwareListener &to) { to.inputsChanged(); });
}

void BinHardware::setLatchFault(int door, LatchFault fault, std::chrono::milliseconds slowness)
{
    m_doors.setLatchFault(door, fault, slowness);
}

void BinHardware::setReaderFault(int bin, ReaderFault fault)
{
    Bin &b = m_bins[bin - 1];
    if (b.readerFault == fault) {
        return;
    }
    b.readerFault = fault;
    if (const auto uid = readFob(bin)) {
        tell([&](HardwareListener &to) { to.cardRead(m_layout.binReader(bin), *uid); });
    }
    tell([](HardwareListener &to) { to.inputsChanged(); });
}

} // namespace latchkey::sim
