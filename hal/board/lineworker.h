// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QMutex>
#include <QTimer>

#include <core/ports/clock.h>
#include <hal/board/controlpanel.h>
#include <hal/board/tracefile.h>

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey {

/// Carries the bytes of one line between a device and the control panel, in a thread of its own. It opens the device
/// again, ever more slowly up to two seconds, whenever it went away.
class LineWorker : public QObject {
    Q_OBJECT
public:
    using MakeDevice = std::function<std::unique_ptr<QIODevice>()>;
    using Order = std::function<void(ControlPanel &, std::chrono::milliseconds now)>;

    LineWorker(const SerialBoardConfig &config, RandomSource &random, const Clock &clock, MakeDevice makeDevice);
    ~LineWorker() override;

    /// In the worker's thread.
    void start();
    /// In the worker's thread: closes the line and says nothing more until it is woken.
    void rest();
    /// In the worker's thread: opens it again at once. What was lost by the rest is told then.
    void wakeUp();
    /// In the worker's thread: hands an order to the panel and lets it speak at once.
    void apply(const Order &order);

    /// From any thread.
    [[nodiscard]] LineStatistics statistics() const;

Q_SIGNALS:
    void happened(const latchkey::BoardEvents &events);

private:
    void open();
    void watch(QIODevice &device);
    [[nodiscard]] std::unique_ptr<QIODevice> openSerialPort() const;
    /// The first trouble counts, and the device is closed from the event loop: closing it inside its own signal is
    /// not allowed, and QSerialPort repeats a read error endlessly until it is closed.
    void lineBroke();
    void closeLine();
    void closeDevice(BoardFault why);
    void reopenLater();
    void read();
    void pump();
    void deliver();

    const QString m_portName;
    const Clock &m_clock;
    const MakeDevice m_makeDevice;
    line::TraceFile m_trace;
    ControlPanel m_panel;
    std::unique_ptr<QIODevice> m_device;
    bool m_broken = false;
    bool m_resting = false;
    std::chrono::milliseconds m_reopenDelay{0};
    QTimer m_pump;
    QTimer m_reopen;
    mutable QMutex m_statisticsLock;
    LineStatistics m_statistics;
};

} // namespace latchkey
