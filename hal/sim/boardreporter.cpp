// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/boardreporter.h>

#include <hal/sim/simulatedboard.h>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView nameOf(LatchCause cause)
{
    switch (cause) {
    case LatchCause::Order: return "order"_L1;
    case LatchCause::Timer: return "timer"_L1;
    case LatchCause::DoorOpened: return "door-opened"_L1;
    case LatchCause::Reset: return "reset"_L1;
    }
    return {};
}

QLatin1StringView nameOf(osdp::KeyKind key) { return key == osdp::KeyKind::Own ? "SCBK"_L1 : "SCBK-D"_L1; }
QLatin1StringView onOff(bool on) { return on ? "on"_L1 : "off"_L1; }

} // namespace

void BoardReporter::line(const QString &text) { Q_EMIT m_board.logLine(text); }

void BoardReporter::pulsed(int door, quint32 count)
{
    line(u"RELEASE bin=%1 count=%2"_s.arg(door).arg(count));
    Q_EMIT m_board.pulse(door, count);
}

void BoardReporter::latchChanged(int door, bool released, LatchCause cause)
{
    line(u"LATCH bin=%1 %2 cause=%3"_s.arg(door).arg(released ? "released"_L1 : "locked"_L1, nameOf(cause)));
    Q_EMIT m_board.latchChanged(door, released);
}

void BoardReporter::doorMoved(int door, bool open)
{
    line(u"DOOR bin=%1 %2"_s.arg(door).arg(open ? "open"_L1 : "closed"_L1));
    Q_EMIT m_board.doorChanged(door, open);
}

void BoardReporter::fobMoved(int bin, const std::optional<FobInBin> &fob)
{
    const QString uid = !fob ? QString() : fob->uid ? fob->uid->toHex() : u"?"_s;
    line(fob ? u"FOB bin=%1 present %2"_s.arg(bin).arg(uid) : u"FOB bin=%1 removed"_s.arg(bin));
    Q_EMIT m_board.fobChanged(bin, uid);
}

void BoardReporter::cardRead(int reader, const CardUid &uid)
{
    if (reader == osdp::profile::Layout::FrontReader) {
        line(u"BADGE %1"_s.arg(uid.toHex()));
        Q_EMIT m_board.badgePresented(uid.toHex());
    }
}

void BoardReporter::qrRead(const Secret &text)
{
    // How long, never what: it may be a booking code.
    line(u"QR characters=%1"_s.arg(text.size()));
    Q_EMIT m_board.qrRead();
}

void BoardReporter::keysPressed(const QByteArray &codes)
{
    // How many, never which: it may be a PIN.
    line(u"KEYPAD keys=%1"_s.arg(codes.size()));
}

void BoardReporter::buttonMoved(bool down) { line(u"BUTTON %1"_s.arg(down ? "down"_L1 : "up"_L1)); }

void BoardReporter::tamperChanged(bool tampered)
{
    line(u"TAMPER %1"_s.arg(onOff(tampered)));
    Q_EMIT m_board.tamperChanged(tampered);
}

void BoardReporter::powerChanged(const PowerState &power)
{
    line(u"POWER mains=%1 charging=%2 battery=%3"_s.arg(power.mains ? "ok"_L1 : "lost"_L1, onOff(power.charging))
             .arg(power.percent));
    Q_EMIT m_board.powerChanged(power.mains, power.charging, power.percent);
}

void BoardReporter::openAllChanged(bool active)
{
    line(u"OPENALL %1"_s.arg(active ? "active"_L1 : "over"_L1));
    Q_EMIT m_board.openAllChanged(active);
}

void BoardReporter::commandTaken(const QString &text)
{
    line(u"CMD "_s + text);
    Q_EMIT m_board.commandReceived(text);
}

void BoardReporter::repeated(const QString &name) { line(u"REPEAT %1"_s.arg(name)); }

void BoardReporter::refused(osdp::NakCode code, const QString &why)
{
    line(u"NAK code=%1 why=%2"_s.arg(int(code)).arg(why));
}

void BoardReporter::linkChanged(bool online)
{
    line(online ? u"LINK online"_s : u"LINK offline"_s);
    Q_EMIT m_board.linkChanged(online);
}

void BoardReporter::sessionBegan(osdp::KeyKind key)
{
    line(u"SC active key=%1"_s.arg(nameOf(key)));
    Q_EMIT m_board.secureChannelChanged(true, QString(nameOf(key)));
}

void BoardReporter::sessionEnded(SessionEnd why)
{
    line(u"SC over why=%1"_s.arg(sim::nameOf(why)));
    Q_EMIT m_board.secureChannelChanged(false, QString());
}

void BoardReporter::installWindowChanged(bool open)
{
    line(u"INSTALL %1"_s.arg(open ? "open"_L1 : "closed"_L1));
    Q_EMIT m_board.installWindowChanged(open);
}

void BoardReporter::keyStored() { line(u"KEY stored"_s); }

void BoardReporter::lineChanged(quint8 address, quint32 baud)
{
    line(u"COM address=%1 baud=%2"_s.arg(address).arg(baud));
}

void BoardReporter::sleepChanged(bool asleep)
{
    line(asleep ? u"SLEEP"_s : u"WAKE"_s);
    Q_EMIT m_board.sleepChanged(asleep);
}

void BoardReporter::restarted()
{
    line(u"RESET"_s);
    Q_EMIT m_board.restarted();
}

} // namespace latchkey::sim
