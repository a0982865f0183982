// SPDX-License-Identifier: Apache-2.0
#include "lineworker.h"

#include <QLoggingCategory>
#include <QSerialPort>

Q_LOGGING_CATEGORY(lcBoard, "latchkey.board", QtInfoMsg)

namespace latchkey {

namespace {
using Ms = std::chrono::milliseconds;
constexpr Ms FirstReopen{250};
constexpr Ms SlowestReopen{2000};
/// A packet has at most 1440 bytes and only one is on the wire: more than a few in the queue means that nobody
/// takes them.
constexpr qint64 MostUnwritten = 4096;
} // namespace

LineWorker::LineWorker(const SerialBoardConfig &config, RandomSource &random, const Clock &clock, MakeDevice makeDevice)
    : m_portName(config.portName),
      m_clock(clock),
      m_makeDevice(std::move(makeDevice)),
      m_trace(config.traceFile),
      m_panel(config, random,
              [this](Ms now, osdp::trace::Direction direction, const QByteArray &bytes) {
                  m_trace.write(now, direction, bytes);
              }),
      m_pump(this),
      m_reopen(this)
{
    m_pump.setSingleShot(true);
    m_pump.setTimerType(Qt::PreciseTimer);
    connect(&m_pump, &QTimer::timeout, this, &LineWorker::pump);
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &LineWorker::open);
}

LineWorker::~LineWorker()
{
    if (m_device) {
        m_device->disconnect(this);
    }
}

void LineWorker::start()
{
    if (!m_trace.isUsable()) {
        qCInfo(lcBoard, "The trace file cannot be written; the line works without it.");
    }
    open();
}

LineStatistics LineWorker::statistics() const
{
    const QMutexLocker lock(&m_statisticsLock);
    return m_statistics;
}

std::unique_ptr<QIODevice> LineWorker::openSerialPort() const
{
    auto port = std::make_unique<QSerialPort>(m_portName);
    port->setBaudRate(m_panel.baud());
    if (!port->open(QIODevice::ReadWrite)) {
        return nullptr;
    }
    return port;
}

void LineWorker::open()
{
    m_device = m_makeDevice ? m_makeDevice() : openSerialPort();
    m_broken = false;
    if (!m_device) {
        m_panel.lineLost(m_clock.steady());
        reopenLater();
        return deliver();
    }
    qCInfo(lcBoard, "The line to the board is open.");
    watch(*m_device);
    m_panel.lineOpened(m_clock.steady());
    pump();
}

void LineWorker::watch(QIODevice &device)
{
    connect(&device, &QIODevice::readyRead, this, &LineWorker::read);
    connect(&device, &QIODevice::readChannelFinished, this, &LineWorker::lineBroke);
    connect(&device, &QIODevice::aboutToClose, this, &LineWorker::lineBroke);
    if (const auto port = qobject_cast<QSerialPort *>(&device)) {
        connect(port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
            if (error != QSerialPort::NoError && error != QSerialPort::TimeoutError) {
                lineBroke();
            }
        });
    }
}

void LineWorker::lineBroke()
{
    if (!std::exchange(m_broken, true)) {
        QMetaObject::invokeMethod(this, &LineWorker::closeLine, Qt::QueuedConnection);
    }
}

void LineWorker::closeLine()
{
    if (m_resting)
        return; // it was closed before this came round
    qCInfo(lcBoard, "The line to the board went away.");
    closeDevice(BoardFault::NoPort);
    reopenLater();
    deliver();
}

void LineWorker::closeDevice(BoardFault why)
{
    m_pump.stop();
    if (m_device) {
        m_device->disconnect(this);
        m_device->close();
        m_device.release()->deleteLater();
    }
    m_panel.lineLost(m_clock.steady(), why);
}

void LineWorker::rest()
{
    if (std::exchange(m_resting, true)) {
        return;
    }
    m_reopen.stop();
    closeDevice(BoardFault::None);
}

void LineWorker::wakeUp()
{
    if (std::exchange(m_resting, false)) {
        m_reopenDelay = Ms(0);
        open();
    }
}

void LineWorker::reopenLater()
{
    m_reopenDelay = std::min(SlowestReopen, std::max(FirstReopen, m_reopenDelay * 2));
    m_reopen.start(m_reopenDelay);
}

void LineWorker::read()
{
    if (m_broken) {
        return;
    }
    m_panel.received(m_clock.steady(), m_device->readAll());
    m_reopenDelay = Ms(0); // somebody is there
    pump();
}

void LineWorker::apply(const Order &order)
{
    order(m_panel, m_clock.steady());
    if (!m_resting) {
        pump();
    }
}

void LineWorker::pump()
{
    const Ms now = m_clock.steady();
    const QByteArray bytes = m_panel.advance(now);
    const auto port = qobject_cast<QSerialPort *>(m_device.get());
    if (port && port->baudRate() != m_panel.baud()) {
        port->setBaudRate(m_panel.baud());
    }
    if (m_device && !m_broken && !bytes.isEmpty()) {
        const bool written = m_device->write(bytes) == bytes.size();
        if (port) {
            port->flush(); // now, not when the event loop comes by
        }
        if (!written || m_device->bytesToWrite() > MostUnwritten) {
            lineBroke();
        }
    }
    deliver();
    const Ms due = m_panel.nextDue();
    if (due == Ms::max()) {
        m_pump.stop();
    } else {
        m_pump.start(std::max(Ms(1), due - now));
    }
}

void LineWorker::deliver()
{
    {
        const QMutexLocker lock(&m_statisticsLock);
        m_statistics = m_panel.statistics();
    }
    if (const BoardEvents events = m_panel.takeEvents(); !events.empty()) {
        Q_EMIT happened(events);
    }
}

} // namespace latchkey
