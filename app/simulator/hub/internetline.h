// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace latchkey::simulator {

/// The internet between the box and its hub, on loopback: passes bytes on, or is cut. A cut one refuses whoever comes, as
/// the hub behind it goes on.
class InternetLine : public QObject {
    Q_OBJECT
public:
    explicit InternetLine(QObject *parent = nullptr);

    /// Takes a free port. False: there is none.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Where the hub is; nobody is led anywhere before that.
    void leadTo(quint16 port) { m_hub = port; }
    void setUp(bool up);
    [[nodiscard]] bool isUp() const { return m_up; }

private:
    void accept();
    static void join(QTcpSocket *from, QTcpSocket *to);

    QTcpServer m_server;
    quint16 m_hub = 0;
    bool m_up = true;
};

} // namespace latchkey::simulator
