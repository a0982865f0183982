// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

#include <functional>

namespace latchkey::tests {

/// A certificate with its key, made by openssl in a scratch folder.
struct Identity {
    QSslCertificate certificate{QByteArray(), QSsl::Pem};
    QSslKey key;
    [[nodiscard]] QByteArray pin() const; ///< SHA-256 of its public key
    [[nodiscard]] static Identity make(const QTemporaryDir &folder, const QString &name);
};

/// A hub written by hand: answers each request with what the test says, byte by byte.
class PencilHub : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;
    PencilHub(const Identity &identity, Answer answer, QSsl::SslProtocol protocol = QSsl::TlsV1_3);

    [[nodiscard]] QString url() const;
    [[nodiscard]] const QVector<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Ends all connections.
    void slam();

private:
    void serve(QSslSocket *socket);

    QSslServer m_server;
    Answer m_answer;
    QVector<QByteArray> m_requests;
    QList<QPointer<QSslSocket>> m_sockets;
    int m_connections = 0;
};

} // namespace latchkey::tests
