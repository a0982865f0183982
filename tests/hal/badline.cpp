// SPDX-License-Identifier: Apache-2.0
#include "badline.h"

namespace latchkey::test {

using namespace Qt::Literals::StringLiterals;
using Ms = BadLine::Ms;

namespace {
constexpr quint8 Bins = 6;
constexpr Ms MaxStuck{10000};

SerialBoardConfig panelConfig(int baud)
{
    SerialBoardConfig config;
    config.portName = u"bad line"_s;
    config.baud = baud;
    config.expectedDoors = config.expectedBins = Bins;
    QByteArray key(16, 'k');
    config.board.key = Secret::takeFrom(key);
    return config;
}

sim::BoardMemory paired()
{
    sim::BoardMemory memory;
    (void)memory.setKey(*osdp::Key128::fromBytes(QByteArray(16, 'k')));
    return memory;
}
} // namespace

BadLine::BadLine(const Options &options)
    : m_dice(options.seed),
      m_panelRandom(options.seed + 1),
      m_deviceRandom(options.seed + 2),
      m_memory(paired()),
      m_hardware({Bins, Bins}, m_memory),
      m_device(m_hardware, m_deviceRandom, options.device),
      m_panel(panelConfig(options.baud), m_panelRandom),
      m_toDevice(options.seed + 3),
      m_toPanel(options.seed + 4),
      m_witness(options.witness)
{
    m_hardware.addListener(this);
    m_toDevice.setBaud(quint32(options.baud));
    m_toPanel.setBaud(quint32(options.baud));
    m_panel.lineOpened(m_now);
    m_offlineSince = m_now;
}

BadLine::~BadLine() { m_hardware.removeListener(this); }

quint64 BadLine::packets() const { return m_toDevice.counts().carried + m_toPanel.counts().carried; }

void BadLine::run(quint64 packets)
{
    while (this->packets() < packets && breaches.size() < 20) {
        step();
    }
}

void BadLine::step()
{
    m_now = std::max(m_now, nextMoment());
    m_device.advance(m_now);
    deliver();
    moveHands();
    changeWeather();
    placeOrder();
    for (QByteArray bytes = m_panel.advance(m_now); !bytes.isEmpty(); bytes = m_panel.advance(m_now)) {
        carry(m_toDevice, m_atDevice, bytes);
    }
    for (const BoardEvent &event : m_panel.takeEvents()) {
        take(event);
    }
    watchTheClock();
}

Ms BadLine::nextMoment() const
{
    // The panel may ask for "at once"; time goes on by a millisecond at least, or nothing would ever move.
    Ms next = std::max(m_panel.nextDue(), m_now + Ms(1));
    next = std::min({next, m_nextHand, m_nextWeather, m_waiting ? m_order.at + MaxStuck : m_nextOrder});
    next = m_atDevice.empty() ? next : std::min(next, m_atDevice.front().at);
    next = m_atPanel.empty() ? next : std::min(next, m_atPanel.front().at);
    return std::min(next, m_device.nextDeadline().value_or(next));
}

void BadLine::carry(sim::LineFaults &faults, std::deque<Arrival> &to, const QByteArray &packet)
{
    for (const auto &transfer : faults.carry(packet, m_now)) {
        const auto at = std::chrono::ceil<Ms>(transfer.at);
        // A packet may be torn: its second half comes a little later, sometimes too late.
        const qsizetype cut = below(20) == 0 ? below(int(transfer.bytes.size())) : 0;
        if (cut > 0) {
            to.push_back({at, transfer.bytes.first(cut)});
        }
        to.push_back({at + Ms(cut > 0 ? below(25) : 0), transfer.bytes.sliced(cut)});
    }
    std::stable_sort(to.begin(), to.end(), [](const Arrival &a, const Arrival &b) { return a.at < b.at; });
}

void BadLine::deliver()
{
    while (!m_atDevice.empty() && m_atDevice.front().at <= m_now) {
        const Arrival arrival = m_atDevice.front();
        m_atDevice.pop_front();
        for (const QByteArray &reply : m_device.receive(arrival.bytes, m_now)) {
            carry(m_toPanel, m_atPanel, reply);
        }
    }
    while (!m_atPanel.empty() && m_atPanel.front().at <= m_now) {
        const Arrival arrival = m_atPanel.front();
        m_atPanel.pop_front();
        m_panel.received(m_now, arrival.bytes);
    }
}

void BadLine::pulsed(int door, quint32)
{
    ++pulses;
    ++m_order.pulses;
    if (m_order.ticket == 0 || door != m_order.door) {
        breach(u"door %1 was pulsed, ordered was door %2"_s.arg(door).arg(m_order.door));
    }
    if (m_order.pulses > 1) {
        breach(u"a second pulse for one order"_s);
    }
}

void BadLine::take(const BoardEvent &event)
{
    if (const auto one = std::get_if<events::Released>(&event)) {
        ++released;
        m_order.count = one->pulseCount;
        ended(one->ticket);
        if (one->pulseCount && *one->pulseCount != m_memory.pulseCount()) {
            breach(u"told count %1, the board has %2"_s.arg(*one->pulseCount).arg(m_memory.pulseCount()));
        }
        if (m_order.pulses != 1) {
            breach(u"told as released, pulses: %1"_s.arg(m_order.pulses));
        }
    } else if (const auto no = std::get_if<events::ReleaseRefused>(&event)) {
        ++refused;
        m_order.refused = true;
        ended(no->ticket);
    } else if (const auto lost = std::get_if<events::ReleaseUnknown>(&event)) {
        ++unknown;
        ended(lost->ticket);
    } else if (std::holds_alternative<events::WentOnline>(event)) {
        m_offlineSince.reset();
    } else if (std::holds_alternative<events::WentOffline>(event)) {
        ++wentOffline;
        m_offlineSince = m_now;
    } else if (const auto fault = std::get_if<events::FaultIs>(&event)) {
        if (fault->fault != BoardFault::None && fault->fault != BoardFault::Silent) {
            breach(u"noise was taken for fault %1"_s.arg(int(fault->fault)));
        }
    }
}

void BadLine::ended(quint64 ticket)
{
    if (!m_waiting || ticket != m_order.ticket) {
        breach(u"an outcome for order %1, which is not open"_s.arg(ticket));
    }
    m_waiting = false;
    longestOrder = std::max(longestOrder, m_now - m_order.at);
    m_nextOrder = m_now + Ms(300 + below(4000));
}

/// Long after its outcome: what was refused never moved.
void BadLine::judge(const Order &order)
{
    if (order.refused && order.pulses > 0) {
        breach(u"order %1 was told as refused and pulsed"_s.arg(order.ticket));
    }
}

void BadLine::placeOrder()
{
    if (m_waiting || m_now < m_nextOrder) {
        return;
    }
    judge(m_order);
    m_order = {};
    m_order.ticket = quint64(++ordered);
    m_order.door = 1 + below(Bins);
    m_order.at = m_now;
    m_waiting = true;
    if (below(6) == 0) {
        // Trouble comes when it hurts most: while the order is on its way.
        m_storm = true;
        m_nextWeather = m_now + Ms(below(60));
    }
    const bool recorded = m_witness && below(2) == 0;
    m_panel.release(m_now,
                    {m_order.ticket, *DoorNumber::fromInt(m_order.door), m_order.ticket,
                     recorded ? QByteArray(32, char(m_order.ticket)) : QByteArray()});
}

void BadLine::moveHands()
{
    if (m_now < m_nextHand) {
        return;
    }
    m_nextHand = m_now + Ms(100 + below(900));
    for (int door = 1; door <= Bins; ++door) {
        if (m_hardware.doors().isOpen(door) && below(2) == 0) {
            m_hardware.moveDoor(door, false);
        }
    }
    const int bin = 1 + below(Bins);
    if (m_hardware.fob(bin)) {
        m_hardware.putFob(bin, std::nullopt);
    } else {
        m_hardware.putFob(bin, sim::FobInBin{CardUid::fromBytes(QByteArray(4, char('A' + bin)))});
    }
    if (below(4) == 0) {
        m_hardware.presentBadge(*CardUid::fromBytes(QByteArray(7, char(1 + below(200)))));
    }
    if (below(5) == 0) {
        m_panel.readFob(*BinNumber::fromInt(bin));
    }
}

void BadLine::changeWeather()
{
    if (m_now < m_nextWeather) {
        return;
    }
    m_nextWeather = m_now + Ms(1000 + below(12000));
    const bool wasCut = m_toDevice.isCut();
    const int weather = m_storm ? below(2) : below(12);
    m_storm = false;
    const bool cut = weather == 0;
    cuts += cut && !wasCut ? 1 : 0;
    m_toDevice.setCut(cut);
    m_toPanel.setCut(cut);
    if ((wasCut || cut) && m_offlineSince) {
        m_offlineSince = m_now; // what the cable took is not counted against the panel
    }
    if (weather == 1) {
        ++resets;
        m_device.restart();
    }
    if (weather == 2) {
        m_device.answerBusy(1 + below(5));
    }
    const double badness = weather < 4 ? 0.0 : 0.01 * (1 << below(4));
    const sim::FaultRates rates{badness, badness, badness, badness, badness, Ms(400)};
    m_toDevice.setRates(rates);
    m_toPanel.setRates(rates);
}

void BadLine::watchTheClock()
{
    if (m_waiting && m_now - m_order.at >= MaxStuck) {
        breach(u"order %1 found no outcome in 10 s"_s.arg(m_order.ticket));
        ended(m_order.ticket);
    }
    if (!m_offlineSince || m_toDevice.isCut()) {
        return;
    }
    const Ms offline = m_now - *m_offlineSince;
    longestOffline = std::max(longestOffline, offline);
    if (offline >= MaxStuck) {
        breach(u"offline for 10 s with a whole cable"_s);
        m_offlineSince = m_now;
    }
}

void BadLine::breach(const QString &what) { breaches.append(u"%1 ms: %2"_s.arg(m_now.count()).arg(what)); }

} // namespace latchkey::test
