// SPDX-License-Identifier: Apache-2.0
#include "pencilhub.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

QByteArray Identity::pin() const
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

Identity Identity::make(const QTemporaryDir &folder, const QString &name)
{
    const QString key = folder.filePath(name + u".key"_s);
    const QString certificate = folder.filePath(name + u".crt"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, key, u"-out"_s,
                   certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return Identity();
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return Identity();
    Identity identity;
    identity.certificate = QSslCertificate(&certificateFile);
    identity.key = QSslKey(&keyFile, QSsl::Ec);
    return identity;
}

PencilHub::PencilHub(const Identity &identity, Answer answer, QSsl::SslProtocol protocol) : m_answer(std::move(answer))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setProtocol(protocol);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection()))
            serve(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString PencilHub::url() const { return u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

void PencilHub::serve(QSslSocket *socket)
{
    ++m_connections;
    m_sockets.append(socket);
    const auto pending = std::make_shared<QByteArray>();
    const auto read = [this, socket, pending] {
        *pending += socket->readAll();
        const qsizetype head = pending->indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : pending->left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toInt();
        }
        if (pending->size() < head + 4 + length)
            return;
        m_requests.append(std::exchange(*pending, {}));
        const QByteArray answer = m_answer(m_requests.last());
        if (!answer.isEmpty())
            socket->write(answer);
    };
    connect(socket, &QSslSocket::readyRead, this, read);
    read();
}

void PencilHub::slam()
{
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->abort();
    }
}

} // namespace latchkey::tests
