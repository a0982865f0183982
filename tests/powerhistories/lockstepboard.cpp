// SPDX-License-Identifier: Apache-2.0
#include "lockstepboard.h"

#include <hal/board/panelrequests.h>

#include <utility>

namespace latchkey::histories {

namespace {

SerialBoardConfig configFor(int bins, const Secret &key)
{
    SerialBoardConfig config;
    config.portName = QStringLiteral("lockstep");
    config.expectedDoors = config.expectedBins = bins;
    config.board.key = key;
    return config;
}

} // namespace

LockstepBoard::LockstepBoard(const Parts &parts, int bins, const Secret &key)
    : m_parts(parts), m_panel(configFor(bins, key), parts.random)
{}

LockstepBoard::~LockstepBoard()
{
    m_parts.timers.cancel(m_pump);
    m_parts.timers.cancel(m_wire);
}

void LockstepBoard::start()
{
    m_panel.lineOpened(m_parts.clock.steady());
    soon();
}

void LockstepBoard::rest()
{
    m_parts.timers.cancel(std::exchange(m_wire, 0));
    m_answers.clear();
    m_panel.lineLost(m_parts.clock.steady());
    soon();
}

DoorSwitch LockstepBoard::door(DoorNumber door) const
{
    return m_now ? m_now->doors[size_t(door.index())] : DoorSwitch::Unknown;
}

FobReading LockstepBoard::fob(BinNumber bin) const { return m_now ? m_now->fobs[size_t(bin.index())] : FobReading(); }

void LockstepBoard::release(const ReleaseOrder &order)
{
    m_panel.release(m_parts.clock.steady(), order);
    soon();
}

void LockstepBoard::setAttention(Attention attention)
{
    m_panel.setAttention(m_parts.clock.steady(), attention);
    soon();
}

void LockstepBoard::readFob(BinNumber bin)
{
    m_panel.readFob(bin);
    soon();
}

void LockstepBoard::readPower()
{
    m_panel.readPower(m_parts.clock.steady());
    soon();
}

void LockstepBoard::hibernate(std::chrono::seconds delay, WakeSources wake)
{
    m_panel.order(Station::Board, OrderKind::Hibernate, *line::hibernateRequest(delay, wake));
    soon();
}

/// Orders are taken at once and carried out later, as those to the thread of a line.
void LockstepBoard::soon()
{
    m_parts.timers.cancel(m_pump);
    m_pump = m_parts.timers.start(Ms(0), [this] { pump(); });
}

void LockstepBoard::pump()
{
    m_parts.timers.cancel(std::exchange(m_pump, 0));
    const Ms now = m_parts.clock.steady();
    if (const QByteArray packet = m_panel.advance(now); !packet.isEmpty())
        carry(packet);
    const Ms due = m_panel.nextDue();
    if (due != Ms::max())
        m_pump = m_parts.timers.start(std::max(Ms(1), due - now), [this] { pump(); });
    deliver();
}

void LockstepBoard::carry(const QByteArray &packet)
{
    m_answers += m_parts.metal.hear(packet);
    m_parts.timers.cancel(m_wire);
    m_wire = m_parts.timers.start(RoundTrip, [this] {
        m_wire = 0;
        for (const QByteArray &answer : std::exchange(m_answers, {}))
            m_panel.received(m_parts.clock.steady(), answer);
        pump();
    });
}

void LockstepBoard::deliver()
{
    const BoardEvents events = m_panel.takeEvents();
    for (const BoardEvent &event : events)
        std::visit([this](const auto &now) { on(now); }, event);
}

void LockstepBoard::on(const events::WentOnline &now)
{
    m_now = Known{now.doors, now.fobs};
    m_capabilities = now.capabilities;
    m_facts = now.facts;
    const bool powerDiffers = !(std::exchange(m_power, now.power) == now.power);
    setFault(BoardFault::None);
    Q_EMIT onlineChanged(true);
    if (powerDiffers)
        Q_EMIT powerChanged(m_power);
}

void LockstepBoard::on(const events::WentOffline &)
{
    m_now.reset();
    Q_EMIT onlineChanged(false);
}

void LockstepBoard::on(const events::DoorIs &now)
{
    m_now->doors[size_t(now.door.index())] = now.state;
    Q_EMIT doorChanged(now.door, now.state);
}

void LockstepBoard::on(const events::FobIs &now)
{
    m_now->fobs[size_t(now.bin.index())] = now.reading;
    if (now.changed)
        Q_EMIT fobChanged(now.bin, now.reading);
    if (now.asked)
        Q_EMIT fobRead(now.bin, now.reading);
}

void LockstepBoard::on(const events::PowerIs &now)
{
    m_power = now.power;
    Q_EMIT powerChanged(m_power);
}

void LockstepBoard::on(const events::ReaderIs &now)
{
    if (std::exchange(m_isReaderOnline, now.online) != now.online)
        Q_EMIT readerOnlineChanged(now.online);
}

void LockstepBoard::setFault(BoardFault now)
{
    if (std::exchange(m_fault, now) != now)
        Q_EMIT faultChanged(now);
}

} // namespace latchkey::histories
