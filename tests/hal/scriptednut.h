// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace latchkey::tests {

/// A server on loopback that answers each line as a test wants, also in ways that no NUT server would.
class ScriptedNut {
public:
    using Script = std::function<QByteArray(const QByteArray &question)>; ///< empty: no answer

    explicit ScriptedNut(Script script = regular(QByteArrayLiteral("OL"))) : m_script(std::move(script))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
        listen();
    }

    /// A UPS whose status is `status` and whose battery is at 87 %.
    [[nodiscard]] static Script regular(const QByteArray &status)
    {
        return [status](const QByteArray &question) {
            const QByteArray name = question.mid(question.lastIndexOf(' ') + 1);
            const QByteArray value = name == "ups.status" ? status : name == "battery.charge" ? QByteArray("87") : "";
            return value.isEmpty() ? QByteArray("ERR VAR-NOT-SUPPORTED\n")
                                   : "VAR keybox " + name + " \"" + value + "\"\n";
        };
    }
    void answer(Script script) { m_script = std::move(script); }
    void answerAll(const QByteArray &bytes)
    {
        m_script = [bytes](const QByteArray &) { return bytes; };
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    bool listen()
    {
        const bool listens = m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
        return listens;
    }
    /// Nobody listens any more, and who was connected is thrown out.
    void close()
    {
        m_server.close();
        hangUp();
    }
    void hangUp() { m_call.reset(); }
    void say(const QByteArray &bytes)
    {
        if (m_call)
            m_call->write(bytes);
    }
    [[nodiscard]] bool isCalled() const { return m_call && m_call->state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] const QByteArrayList &questions() const { return m_questions; }

private:
    void take()
    {
        m_call.reset(m_server.nextPendingConnection());
        m_call->setParent(nullptr);
        ++m_calls;
        QObject::connect(m_call.get(), &QTcpSocket::readyRead, &m_server, [this] { hear(); });
    }
    void hear()
    {
        while (m_call && m_call->canReadLine()) {
            const QByteArray question = m_call->readLine().trimmed();
            m_questions.append(question);
            say(m_script(question));
        }
    }

    struct Later {
        void operator()(QTcpSocket *socket) const
        {
            socket->disconnect();
            socket->abort();
            socket->deleteLater();
        }
    };

    Script m_script;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<QTcpSocket, Later> m_call;
    int m_calls = 0;
    QByteArrayList m_questions;
};

} // namespace latchkey::tests
