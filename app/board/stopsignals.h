// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QSocketNotifier>

namespace latchkey::board {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the program ends in order. One object a program.
class StopSignals : public QObject {
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    int m_fd;
    QSocketNotifier m_notifier;
};

} // namespace latchkey::board
