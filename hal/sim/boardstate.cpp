// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/boardstate.h>

#include <hal/sim/scenariowords.h>
#include <hal/sim/simulatedboard.h>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sessionWord(const PeripheralDevice &device)
{
    const auto session = device.session();
    return !session ? u"none"_s : *session == osdp::KeyKind::Own ? u"SCBK"_s : u"SCBK-D"_s;
}

QString lineStat(const SimulatedBoard &board)
{
    const PeripheralDevice &device = board.device();
    return u"STAT link=%1 cable=%2 sc=%3 address=%4 baud=%5 key=%6 install=%7"_s.arg(
        device.isAsleep()       ? u"asleep"_s
            : device.isOnline() ? u"online"_s
                                : u"offline"_s,
        board.isCut() ? u"cut"_s : u"ok"_s, sessionWord(device), QString::number(device.address()),
        QString::number(device.baud()), board.hardware().memory().key() ? u"stored"_s : u"none"_s,
        device.isInstallWindowOpen() ? u"open"_s : u"closed"_s);
}

QString boxStat(const SimulatedBoard &board)
{
    const BinHardware &hardware = board.hardware();
    const PowerState &power = hardware.power();
    return u"STAT doors=%1 bins=%2 pulses=%3 nonce=%4 mains=%5 charging=%6 battery=%7 tamper=%8 openall=%9"_s.arg(
        QString::number(board.doors()), QString::number(board.bins()), QString::number(hardware.memory().pulseCount()),
        QString::fromLatin1(board.device().bootNonce().toHex()), power.mains ? u"ok"_s : u"lost"_s,
        power.charging ? u"on"_s : u"off"_s, QString::number(power.percent), hardware.isTampered() ? u"on"_s : u"off"_s,
        hardware.isOpenAll() ? u"active"_s : u"over"_s);
}

QString binStat(const SimulatedBoard &board, int bin)
{
    const BinHardware &hardware = board.hardware();
    const int door = hardware.doorOfBin(bin);
    const DoorBank &doors = hardware.doors();
    const auto &fob = hardware.fob(bin);
    return u"STAT bin=%1 door=%2 switch=%3 latch=%4 fob=%5 faults=%6/%7/%8"_s.arg(
        QString::number(bin), doors.isOpen(door) ? u"open"_s : u"closed"_s,
        doors.isSwitchOpen(door) ? u"open"_s : u"closed"_s, doors.isReleased(door) ? u"released"_s : u"locked"_s,
        !fob           ? u"none"_s
            : fob->uid ? fob->uid->toHex()
                       : u"?"_s,
        QString(wordOf(doors.latchFault(door))), QString(wordOf(doors.sensorFault(door))),
        QString(wordOf(hardware.readerFault(bin))));
}

} // namespace

QString outputsLine(const SimulatedBoard &board)
{
    QString digits;
    const QList<bool> outputs = board.hardware().outputs();
    for (const bool on : outputs) {
        digits.append(on ? u'1' : u'0');
    }
    return u"OUTPUTS "_s + digits;
}

QStringList statLines(const SimulatedBoard &board)
{
    QStringList lines{lineStat(board), boxStat(board)};
    for (int bin = 1; bin <= board.bins(); ++bin) {
        lines.append(binStat(board, bin));
    }
    return lines;
}

} // namespace latchkey::sim
