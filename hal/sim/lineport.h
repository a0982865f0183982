// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <core/base/result.h>

#include <memory>

namespace latchkey::sim {

/// One end of a serial line as a file descriptor: a tty, or the master of a pty. Raw bytes, 8 data bits, no parity.
class LinePort : public QObject {
    Q_OBJECT
public:
    /// `link`: a symbolic link to the slave, which replaces an older link; empty: none. It goes away with this object.
    [[nodiscard]] static Result<std::unique_ptr<LinePort>, QString> makePty(const QString &link);
    [[nodiscard]] static Result<std::unique_ptr<LinePort>, QString> openTty(const QString &path, quint32 baud);
    ~LinePort() override;

    /// What the other side opens.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Bytes that the system does not take now are lost, as on a wire.
    void send(const QByteArray &bytes);
    void setBaud(quint32 baud);

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// The device is gone; nothing comes any more.
    void lost(const QString &why);

private:
    LinePort(int fd, int slave, const QString &name);
    void read();

    int m_fd;
    int m_slave; ///< of a pty, held open so that the line lives on when the control panel closes it; else -1
    QString m_name;
    QString m_link;
    QSocketNotifier m_notifier;
};

} // namespace latchkey::sim
