// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QSocketNotifier>

namespace latchkey::hal {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that a program ends in order.
class StopSignals : public QObject {
    Q_OBJECT
public:
    /// Call it before anything starts a thread: threads inherit which signals are held back.
    static void holdBack();

    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    int m_fd;
    QSocketNotifier m_notifier;
};

} // namespace latchkey::hal
