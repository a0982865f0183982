// SPDX-License-Identifier: Apache-2.0
#include "cutline.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace latchkey::flows {

class CutLine::Relay : public QObject {
public:
    [[nodiscard]] quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
        return m_server->serverPort();
    }
    void leadTo(quint16 port) { m_hub = port; }
    void setCut(bool cut)
    {
        m_cut = cut;
        const auto open = m_server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : open)
            socket->abort();
    }

private:
    void accept()
    {
        while (QTcpSocket *near = m_server->nextPendingConnection()) {
            if (m_cut) {
                near->abort();
                near->deleteLater();
                continue;
            }
            auto *far = new QTcpSocket(m_server);
            join(near, far);
            join(far, near);
            far->connectToHost(QHostAddress::LocalHost, m_hub);
        }
    }
    static void join(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, [from, to] {
            to->disconnectFromHost();
            from->deleteLater();
        });
        connect(from, &QTcpSocket::errorOccurred, to, [to] { to->disconnectFromHost(); });
    }

    QTcpServer *m_server = nullptr;
    quint16 m_hub = 0;
    bool m_cut = false;
};

CutLine::CutLine() : m_relay(std::make_unique<Relay>())
{
    m_relay->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_port = m_relay->listen(); }, Qt::BlockingQueuedConnection);
}

CutLine::~CutLine()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CutLine::leadTo(quint16 port)
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this, port] { m_relay->leadTo(port); }, Qt::BlockingQueuedConnection);
}

void CutLine::cut()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->setCut(true); }, Qt::BlockingQueuedConnection);
}

void CutLine::mend()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->setCut(false); }, Qt::BlockingQueuedConnection);
}

} // namespace latchkey::flows
