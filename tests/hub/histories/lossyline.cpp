// SPDX-License-Identifier: Apache-2.0
#include "lossyline.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

namespace latchkey::tests {

namespace {

/// A TLS handshake with its first question has some 2 KiB up and 3 KiB down: an end within these hits all of its parts.
constexpr qint64 MostUp = 8000;
constexpr qint64 MostDown = 16000;

} // namespace

LossyLine::LossyLine(quint32 seed) : m_chance(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LossyLine::take);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no line can be laid");
}

LossyLine::~LossyLine() { cut(true); }

void LossyLine::cut(bool isCut)
{
    m_cut = isCut;
    while (m_cut && !m_calls.empty())
        end(m_calls.back().get());
}

void LossyLine::lose(double part)
{
    m_loss = part;
    for (const auto &call : m_calls)
        doom(*call);
}

void LossyLine::take()
{
    while (QTcpSocket *box = m_server.nextPendingConnection()) {
        if (m_cut || m_hub == 0) {
            box->abort();
            box->deleteLater();
            continue;
        }
        auto call = std::make_unique<Call>();
        Call *it = call.get();
        call->box.reset(box);
        box->setParent(nullptr);
        call->hub = std::make_unique<QTcpSocket>();
        doom(*it);
        connect(box, &QTcpSocket::readyRead, this, [this, it] { carry(*it, *it->box, *it->hub, it->upLeft); });
        connect(it->hub.get(), &QTcpSocket::connected, this,
                [this, it] { carry(*it, *it->box, *it->hub, it->upLeft); });
        connect(it->hub.get(), &QTcpSocket::readyRead, this,
                [this, it] { carry(*it, *it->hub, *it->box, it->downLeft); });
        connect(box, &QTcpSocket::disconnected, this, [this, it] { end(it); });
        connect(it->hub.get(), &QTcpSocket::disconnected, this, [this, it] { end(it); });
        connect(it->hub.get(), &QTcpSocket::errorOccurred, this, [this, it] { end(it); });
        m_calls.push_back(std::move(call));
        it->hub->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hub);
    }
}

void LossyLine::doom(Call &call)
{
    if (std::uniform_real_distribution<>()(m_chance) >= m_loss)
        return;
    const bool isUp = m_chance() % 2 == 0;
    (isUp ? call.upLeft : call.downLeft) = qint64(m_chance() % quint32(isUp ? MostUp : MostDown));
}

void LossyLine::carry(Call &call, QTcpSocket &from, QTcpSocket &to, qint64 &left)
{
    if (call.hub->state() != QAbstractSocket::ConnectedState)
        return; // what came early is sent on once there is a hub
    const qint64 ready = from.bytesAvailable();
    const qint64 most = left < 0 ? ready : std::min(ready, left);
    send(to, from.read(most));
    if (left < 0)
        return;
    left -= most;
    if (left > 0 || ready < most)
        return;
    ++m_lost;
    to.flush();
    end(&call);
}

void LossyLine::send(QTcpSocket &to, const QByteArray &bytes)
{
    if (m_delay.count() == 0) {
        to.write(bytes);
        return;
    }
    // In order: timers of the same length end in the order in which they began.
    QTimer::singleShot(m_delay, Qt::PreciseTimer, &to, [&to, bytes] { to.write(bytes); });
}

void LossyLine::end(Call *call)
{
    const auto it = std::find_if(m_calls.begin(), m_calls.end(), [&](const auto &one) { return one.get() == call; });
    if (it == m_calls.end())
        return;
    const std::unique_ptr<Call> ended = std::move(*it);
    m_calls.erase(it);
    for (QTcpSocket *socket : {ended->box.release(), ended->hub.release()}) {
        socket->disconnect(this);
        // The last words still get through: an orderly end of one side is one of the other.
        if (socket->bytesToWrite() > 0 && !m_cut)
            socket->disconnectFromHost();
        else
            socket->abort();
        socket->deleteLater();
    }
}

} // namespace latchkey::tests
