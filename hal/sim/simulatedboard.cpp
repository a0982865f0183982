// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/simulatedboard.h>

#include <hal/sim/boardreporter.h>
#include <hal/sim/lineport.h>
#include <hal/sim/memoryfile.h>
#include <hal/wire/trace.h>

#include <QFile>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {
// Timers may be coarse when they are long; a latch pulse ends on the millisecond.
constexpr milliseconds LongestWait{500};
} // namespace

Result<std::unique_ptr<SimulatedBoard>, QString> SimulatedBoard::create(const SimulatedBoardOptions &options,
                                                                        const Parts &parts)
{
    if (!options.layout.isValid()) {
        return u"A board with %1 doors and %2 bins does not exist: it has 1 to 127 of each, and no fewer bins than doors."_s
            .arg(options.layout.doors)
            .arg(options.layout.bins);
    }
    BoardMemory memory;
    if (!options.memoryFile.isEmpty()) {
        const auto loaded = loadMemory(options.memoryFile);
        if (!loaded) {
            return loaded.error();
        }
        memory = *loaded;
    }
    if (!memory.key() && options.key) {
        (void)memory.setKey(*options.key); // nothing is stored before there is a store
    }
    if (!options.memoryFile.isEmpty()) {
        if (!storeMemory(options.memoryFile, memory)) {
            return u"The memory file \"%1\" cannot be written."_s.arg(options.memoryFile);
        }
        memory.setStore([path = options.memoryFile](const BoardMemory &now) { return storeMemory(path, now); });
    }
    std::unique_ptr<SimulatedBoard> board(new SimulatedBoard(options, parts, memory));
    if (!options.traceFile.isEmpty()) {
        board->m_trace = std::make_unique<QFile>(options.traceFile);
        if (!board->m_trace->open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            return u"The trace file \"%1\" cannot be written: %2."_s.arg(options.traceFile,
                                                                         board->m_trace->errorString());
        }
        board->m_trace->write(osdp::trace::header());
    }
    return board;
}

SimulatedBoard::SimulatedBoard(const SimulatedBoardOptions &options, const Parts &parts, const BoardMemory &memory)
    : m_parts(parts),
      m_memory(memory),
      m_hardware(options.layout, m_memory),
      m_device(m_hardware, parts.random, options.device, parts.clock.steady()),
      m_reporter(std::make_unique<BoardReporter>(*this)),
      m_toBoard(options.faultSeed),
      m_toPanel(options.faultSeed + 1),
      m_paced(options.paced)
{
    m_hardware.addListener(m_reporter.get());
    m_device.setListener(m_reporter.get());
    pace();
    schedule();
}

SimulatedBoard::~SimulatedBoard()
{
    m_parts.timers.cancel(m_timer);
    m_hardware.removeListener(m_reporter.get());
}

Status<QString> SimulatedBoard::openPty(const QString &link)
{
    auto port = LinePort::makePty(link);
    if (!port) {
        return port.error();
    }
    attach(std::move(port).value());
    return Done{};
}

Status<QString> SimulatedBoard::openTty(const QString &path)
{
    auto port = LinePort::openTty(path, m_device.baud());
    if (!port) {
        return port.error();
    }
    attach(std::move(port).value());
    return Done{};
}

void SimulatedBoard::attach(std::unique_ptr<LinePort> port)
{
    m_port = std::move(port);
    connect(m_port.get(), &LinePort::received, this, &SimulatedBoard::heard);
    connect(m_port.get(), &LinePort::lost, this, &SimulatedBoard::portLost);
}

QString SimulatedBoard::portName() const { return m_port ? m_port->name() : QString(); }

void SimulatedBoard::setFaultRates(const FaultRates &rates)
{
    m_toBoard.setRates(rates);
    m_toPanel.setRates(rates);
}

void SimulatedBoard::heard(const QByteArray &bytes)
{
    m_inbox += m_toBoard.carry(bytes, m_parts.clock.steady());
    advance();
}

/// Lets everything happen that is due, and asks to be woken for the next.
void SimulatedBoard::advance()
{
    const milliseconds now = m_parts.clock.steady();
    while (!m_inbox.isEmpty() && m_inbox.first().at <= now) {
        answer(m_inbox.takeFirst().bytes);
    }
    m_device.advance(now);
    deliver();
    schedule();
}

void SimulatedBoard::answer(const QByteArray &bytes)
{
    const milliseconds now = m_parts.clock.steady();
    trace(false, bytes);
    const QList<QByteArray> replies = m_device.receive(bytes, now);
    for (const QByteArray &reply : replies) {
        m_outbox += m_toPanel.carry(reply, now);
    }
}

void SimulatedBoard::deliver()
{
    const microseconds now = m_parts.clock.steady();
    while (!m_outbox.isEmpty() && m_outbox.first().at <= now) {
        const QByteArray bytes = m_outbox.takeFirst().bytes;
        trace(true, bytes);
        if (m_port) {
            m_port->send(bytes);
        }
    }
    // The reply that announced another speed still went with the old one.
    if (m_outbox.isEmpty() && m_baud != m_device.baud()) {
        pace();
    }
}

void SimulatedBoard::pace()
{
    m_baud = m_device.baud();
    m_toBoard.setBaud(m_paced ? m_baud : 0);
    m_toPanel.setBaud(m_paced ? m_baud : 0);
    if (m_port) {
        m_port->setBaud(m_baud);
    }
}

void SimulatedBoard::schedule()
{
    m_parts.timers.cancel(m_timer);
    std::optional<milliseconds> next = m_device.nextDeadline();
    for (const auto *queue : {&m_inbox, &m_outbox}) {
        if (!queue->isEmpty()) {
            const auto at = std::chrono::ceil<milliseconds>(queue->first().at);
            next = next ? std::min(*next, at) : at;
        }
    }
    m_timer = 0;
    if (next) {
        const milliseconds delay = std::clamp(*next - m_parts.clock.steady(), milliseconds(0), LongestWait);
        m_timer = m_parts.timers.start(delay, [this] { advance(); });
    }
}

void SimulatedBoard::trace(bool toPanel, const QByteArray &bytes)
{
    if (!m_trace) {
        return;
    }
    osdp::trace::Entry entry;
    entry.milliseconds = m_parts.clock.steady().count();
    entry.direction = toPanel ? osdp::trace::Direction::ToPanel : osdp::trace::Direction::ToPeripheral;
    entry.bytes = bytes;
    entry.note = osdp::trace::describe(bytes);
    m_trace->write(osdp::trace::lineOf(entry));
    m_trace->flush();
}

Status<QString> SimulatedBoard::apply(const Scenario &scenario)
{
    if (scenario.layout.doors != doors() || scenario.layout.bins != bins()) {
        return u"The scenario \"%1\" is for %2 doors and %3 bins, the board has %4 and %5."_s.arg(scenario.name)
            .arg(scenario.layout.doors)
            .arg(scenario.layout.bins)
            .arg(doors())
            .arg(bins());
    }
    (void)change(true, [&] { scenario.applyTo(m_hardware); });
    return Done{};
}

} // namespace latchkey::sim
