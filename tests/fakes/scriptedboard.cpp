// SPDX-License-Identifier: Apache-2.0
#include "scriptedboard.h"

namespace latchkey::fakes {

ScriptedBoard::ScriptedBoard(AnswerQueue &answers, int bins) : ScriptedBoard(answers, bins, bins) {}

ScriptedBoard::ScriptedBoard(AnswerQueue &answers, int doors, int bins) : m_answers(answers)
{
    m_capabilities = {doors, bins, true, true, true};
    for (int n = 1; n <= doors; ++n)
        m_doors.insert(*DoorNumber::fromInt(n), DoorSwitch::Shut);
    for (int n = 1; n <= bins; ++n)
        m_fobs.insert(*BinNumber::fromInt(n), FobReading::empty());
    m_power.mains = true;
}

DoorSwitch ScriptedBoard::door(DoorNumber door) const
{
    return m_online ? m_doors.value(door, DoorSwitch::Unknown) : DoorSwitch::Unknown;
}

FobReading ScriptedBoard::fob(BinNumber bin) const { return m_online ? m_fobs.value(bin) : FobReading{}; }

void ScriptedBoard::release(const ReleaseOrder &order)
{
    orders.append(order);
    m_waiting.append(order.ticket);
    if (!m_online)
        m_answers.post([this] { refuse(ReleaseRefusal::NotOnline); });
    else if (acknowledgesAtOnce)
        m_answers.post([this] { acknowledge(); });
}

void ScriptedBoard::readFob(BinNumber bin)
{
    fobReads.append(bin);
    if (m_online && answersFobReads)
        m_answers.post([this, bin] {
            if (m_online)
                Q_EMIT fobRead(bin, fob(bin));
        });
}

void ScriptedBoard::readPower()
{
    m_answers.post([this] {
        if (m_online)
            Q_EMIT powerChanged(m_power);
    });
}

void ScriptedBoard::setOnline(bool online, BoardFault fault)
{
    if (m_online == online)
        return;
    m_online = online;
    setFault(online ? BoardFault::None : fault);
    Q_EMIT onlineChanged(online);
    while (!online && loseAnswer()) {}
}

void ScriptedBoard::setFault(BoardFault fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged(fault);
}

void ScriptedBoard::setDoor(DoorNumber door, DoorSwitch state)
{
    if (m_doors.value(door, DoorSwitch::Unknown) == state)
        return;
    m_doors.insert(door, state);
    if (m_online)
        Q_EMIT doorChanged(door, state);
}

void ScriptedBoard::setFob(BinNumber bin, const FobReading &reading)
{
    if (m_fobs.value(bin) == reading)
        return;
    m_fobs.insert(bin, reading);
    if (m_online)
        Q_EMIT fobChanged(bin, reading);
}

void ScriptedBoard::setPower(const PowerReading &power)
{
    m_power = power;
    Q_EMIT powerChanged(power);
}

void ScriptedBoard::setTampered(bool tampered) { Q_EMIT tamperChanged(tampered); }

void ScriptedBoard::pressButton() { Q_EMIT buttonPressed(); }

bool ScriptedBoard::acknowledge()
{
    const auto ticket = takeWaiting();
    if (!ticket)
        return false;
    Q_EMIT released(*ticket, ++pulses);
    return true;
}

bool ScriptedBoard::refuse(ReleaseRefusal why)
{
    const auto ticket = takeWaiting();
    if (!ticket)
        return false;
    Q_EMIT releaseRefused(*ticket, why);
    return true;
}

bool ScriptedBoard::loseAnswer()
{
    const auto ticket = takeWaiting();
    if (!ticket)
        return false;
    Q_EMIT releaseUnknown(*ticket);
    return true;
}

std::optional<quint64> ScriptedBoard::takeWaiting()
{
    if (m_waiting.isEmpty())
        return std::nullopt;
    return m_waiting.takeFirst();
}

} // namespace latchkey::fakes
