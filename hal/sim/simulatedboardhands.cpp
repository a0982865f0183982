// SPDX-License-Identifier: Apache-2.0
// The hand side of the simulated board: what people, the world and a bad cable do to it.
#include <hal/sim/simulatedboard.h>

#include <hal/sim/keypadkeys.h>

#include <algorithm>

namespace latchkey::sim {

/// Every change happens now: first what is already due, then the change, then what follows from it.
bool SimulatedBoard::change(bool possible, const std::function<void()> &act)
{
    if (possible) {
        advance();
        act();
        advance();
    }
    return possible;
}

bool SimulatedBoard::openDoor(int door)
{
    bool opened = false;
    return change(m_hardware.hasDoor(door), [&] { opened = m_hardware.pullDoor(door); }) && opened;
}

bool SimulatedBoard::forceDoor(int door)
{
    return change(m_hardware.hasDoor(door), [&] { m_hardware.moveDoor(door, true); });
}

bool SimulatedBoard::closeDoor(int door)
{
    return change(m_hardware.hasDoor(door), [&] { m_hardware.moveDoor(door, false); });
}

bool SimulatedBoard::isReachable(int bin) const
{
    return m_hardware.hasBin(bin) && m_hardware.doors().isOpen(m_hardware.doorOfBin(bin));
}

bool SimulatedBoard::takeFob(int bin)
{
    return change(isReachable(bin) && m_hardware.fob(bin), [&] { m_hardware.putFob(bin, std::nullopt); });
}

bool SimulatedBoard::putFob(int bin, const CardUid &uid)
{
    return change(isReachable(bin) && !m_hardware.fob(bin), [&] { m_hardware.putFob(bin, FobInBin{uid}); });
}

void SimulatedBoard::presentBadge(const CardUid &uid)
{
    (void)change(true, [&] { m_hardware.presentBadge(uid); });
}

bool SimulatedBoard::showQr(const QString &text)
{
    const bool possible = !text.isEmpty() && text.size() <= osdp::FormattedCardReply::MaxCharacters
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (possible) {
        misreadQr(text.toLatin1());
    }
    return possible;
}

void SimulatedBoard::misreadQr(const QByteArray &bytes)
{
    QByteArray read = bytes;
    (void)change(true, [this, text = Secret::takeFrom(read)] { m_hardware.showQr(text); });
}

bool SimulatedBoard::pressKeys(const QString &keys)
{
    const auto codes = keypadCodes(keys);
    return change(codes.has_value(), [&] { m_hardware.pressKeys(*codes); });
}

bool SimulatedBoard::placeFob(int bin, const CardUid &uid)
{
    return change(m_hardware.hasBin(bin), [&] { m_hardware.putFob(bin, FobInBin{uid}); });
}

bool SimulatedBoard::placeUnreadable(int bin)
{
    return change(m_hardware.hasBin(bin), [&] { m_hardware.putFob(bin, FobInBin{}); });
}

bool SimulatedBoard::removeFob(int bin)
{
    return change(m_hardware.hasBin(bin), [&] { m_hardware.putFob(bin, std::nullopt); });
}

void SimulatedBoard::setPower(const std::function<void(PowerState &)> &alter)
{
    (void)change(true, [&] {
        PowerState power = m_hardware.power();
        alter(power);
        m_hardware.setPower(power);
    });
}

void SimulatedBoard::setMains(bool on)
{
    setPower([on](PowerState &power) { power.mains = on; });
}

void SimulatedBoard::setBattery(int percent)
{
    setPower([percent](PowerState &power) { power.percent = qBound(0, percent, 100); });
}

void SimulatedBoard::setCharging(bool on)
{
    setPower([on](PowerState &power) { power.charging = on; });
}

void SimulatedBoard::setTamper(bool on)
{
    (void)change(true, [&] { m_hardware.setTamper(on); });
}

void SimulatedBoard::setCabinetOpen(bool open)
{
    (void)change(true, [&] { m_hardware.setCabinetOpen(open); });
}

void SimulatedBoard::setButton(bool down)
{
    (void)change(true, [&] { m_hardware.setButton(down); });
}

bool SimulatedBoard::setLatchFault(int door, LatchFault fault, int milliseconds)
{
    return change(m_hardware.hasDoor(door),
                  [&] { m_hardware.setLatchFault(door, fault, std::chrono::milliseconds(qMax(0, milliseconds))); });
}

bool SimulatedBoard::setSensorFault(int door, SensorFault fault)
{
    return change(m_hardware.hasDoor(door), [&] { m_hardware.setSensorFault(door, fault); });
}

bool SimulatedBoard::setReaderFault(int bin, ReaderFault fault)
{
    return change(m_hardware.hasBin(bin), [&] { m_hardware.setReaderFault(bin, fault); });
}

void SimulatedBoard::restart()
{
    (void)change(true, [&] {
        m_inbox.clear();
        m_outbox.clear();
        m_device.restart();
    });
}

void SimulatedBoard::openInstallWindow()
{
    (void)change(true, [&] { m_device.openInstallWindow(); });
}

void SimulatedBoard::setCut(bool cut)
{
    m_toBoard.setCut(cut);
    m_toPanel.setCut(cut);
}

void SimulatedBoard::dropReplies(int count) { m_toPanel.dropNext(qMax(0, count)); }
void SimulatedBoard::corruptReplies(int count) { m_toPanel.corruptNext(qMax(0, count)); }
void SimulatedBoard::duplicateReplies(int count) { m_toPanel.duplicateNext(qMax(0, count)); }

void SimulatedBoard::delayReplies(int milliseconds)
{
    m_toPanel.setDelay(std::chrono::milliseconds(qMax(0, milliseconds)));
}

void SimulatedBoard::sendNoise(const QByteArray &bytes)
{
    if (!isCut() && !bytes.isEmpty()) {
        m_outbox.append({m_parts.clock.steady(), bytes});
        advance();
    }
}

void SimulatedBoard::answerBusy(int count) { m_device.answerBusy(qMax(0, count)); }

} // namespace latchkey::sim
