// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <random>

namespace latchkey::tests {

/// A line on loopback between a box and its hub that loses things: connections that are refused, questions that never
/// arrive, answers that never come back. What arrives is never changed: that is for TLS to see.
class LossyLine : public QObject {
    Q_OBJECT
public:
    explicit LossyLine(quint32 seed);
    ~LossyLine() override;

    /// Where boxes connect to; stays the same for the life of the line.
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Where the hub is now; 0: nowhere.
    void lead(quint16 hubPort) { m_hub = hubPort; }
    /// Cut: nobody gets through, and who was, is thrown out.
    void cut(bool isCut);
    /// The part of the connections that end early, also of those that stand.
    void lose(double part);
    /// How long everything is under way, each way.
    void delay(std::chrono::milliseconds each) { m_delay = each; }
    [[nodiscard]] int lost() const { return m_lost; }

private:
    struct Call {
        std::unique_ptr<QTcpSocket> box;
        std::unique_ptr<QTcpSocket> hub;
        qint64 upLeft = -1; ///< bytes that still get through; -1: all
        qint64 downLeft = -1;
    };

    void take();
    void carry(Call &call, QTcpSocket &from, QTcpSocket &to, qint64 &left);
    void send(QTcpSocket &to, const QByteArray &bytes);
    void end(Call *call);
    void doom(Call &call);

    QTcpServer m_server;
    std::vector<std::unique_ptr<Call>> m_calls;
    std::mt19937 m_chance;
    quint16 m_hub = 0;
    double m_loss = 0;
    std::chrono::milliseconds m_delay{0};
    bool m_cut = false;
    int m_lost = 0;
};

} // namespace latchkey::tests
