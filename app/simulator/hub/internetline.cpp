// SPDX-License-Identifier: Apache-2.0
#include "internetline.h"

#include <QTcpSocket>

namespace latchkey::simulator {

InternetLine::InternetLine(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &InternetLine::accept);
}

bool InternetLine::listen() { return m_server.listen(QHostAddress::LocalHost); }

void InternetLine::setUp(bool up)
{
    m_up = up;
    if (up)
        return;
    const auto open = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : open)
        socket->abort();
}

void InternetLine::accept()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        if (!m_up || m_hub == 0) {
            near->abort();
            near->deleteLater();
            continue;
        }
        auto *far = new QTcpSocket(&m_server);
        join(near, far);
        join(far, near);
        far->connectToHost(QHostAddress::LocalHost, m_hub);
    }
}

/// Each end takes the other with it.
void InternetLine::join(QTcpSocket *from, QTcpSocket *to)
{
    connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    connect(from, &QTcpSocket::disconnected, to, [from, to] {
        to->disconnectFromHost();
        from->deleteLater();
    });
    connect(from, &QTcpSocket::errorOccurred, to, [from, to] {
        to->disconnectFromHost();
        if (from->state() == QTcpSocket::UnconnectedState)
            from->deleteLater(); // it never came through, so it will not leave either
    });
}

} // namespace latchkey::simulator
