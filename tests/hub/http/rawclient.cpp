// SPDX-License-Identifier: Apache-2.0
#include "rawclient.h"

#include <QCryptographicHash>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace latchkey::test {

namespace {

constexpr int PatienceMs = 10000;

} // namespace

RawClient::RawClient(quint16 port)
{
    (void)std::signal(SIGPIPE, SIG_IGN); // of this side's OpenSSL
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_context(std::exchange(other.m_context, nullptr)),
      m_ssl(std::exchange(other.m_ssl, nullptr)),
      m_input(std::move(other.m_input)),
      m_over(other.m_over)
{}

bool RawClient::startTls(const RawTls &tls)
{
    m_context = SSL_CTX_new(TLS_client_method());
    if (tls.version != 0) {
        SSL_CTX_set_min_proto_version(m_context, tls.version);
        SSL_CTX_set_max_proto_version(m_context, tls.version);
        SSL_CTX_set_security_level(m_context, 0);
    }
    m_ssl = SSL_new(m_context);
    if (!tls.protocol.isEmpty()) {
        const QByteArray list = char(tls.protocol.size()) + tls.protocol;
        SSL_set_alpn_protos(m_ssl, reinterpret_cast<const unsigned char *>(list.constData()), unsigned(list.size()));
    }
    const timeval patience{PatienceMs / 1000, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    SSL_set_fd(m_ssl, m_socket);
    return SSL_connect(m_ssl) == 1;
}

QByteArray RawClient::peerPin() const
{
    X509 *certificate = SSL_get1_peer_certificate(m_ssl);
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    const QByteArray key(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    X509_free(certificate);
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

QByteArray RawClient::tlsVersion() const { return SSL_get_version(m_ssl); }

bool RawClient::waitFor(short what, int milliseconds) const
{
    pollfd waiting{m_socket, what, 0};
    return ::poll(&waiting, 1, milliseconds) > 0;
}

bool RawClient::send(const QByteArray &bytes)
{
    if (m_ssl)
        return SSL_write(m_ssl, bytes.constData(), int(bytes.size())) == bytes.size();
    qsizetype sent = 0;
    while (sent < bytes.size() && waitFor(POLLOUT, PatienceMs)) {
        const auto count = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return sent == bytes.size();
}

qint64 RawClient::sendAsMuchAs(qint64 bytes)
{
    const QByteArray piece(65536, 'x');
    qint64 sent = 0;
    while (sent < bytes && waitFor(POLLOUT, 300)) {
        const auto count = ::send(m_socket, piece.constData(), size_t(std::min<qint64>(piece.size(), bytes - sent)),
                                  MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0)
            break;
        sent += count;
    }
    return sent;
}

bool RawClient::receive(int milliseconds)
{
    if (m_over || m_socket < 0)
        return false;
    const bool decrypted = m_ssl && SSL_pending(m_ssl) > 0;
    if (!decrypted && !waitFor(POLLIN, milliseconds))
        return false;
    char bytes[65536];
    const auto count = m_ssl ? SSL_read(m_ssl, bytes, sizeof bytes) : ::recv(m_socket, bytes, sizeof bytes, 0);
    m_over = count <= 0;
    if (count > 0)
        m_input.append(bytes, qsizetype(count));
    return count > 0;
}

std::optional<QByteArray> RawClient::takeChunks()
{
    QByteArray body;
    while (true) {
        qsizetype end = -1;
        while ((end = m_input.indexOf("\r\n")) < 0) {
            if (!receive(PatienceMs))
                return std::nullopt;
        }
        const qsizetype size = m_input.left(end).toLongLong(nullptr, 16);
        while (m_input.size() < end + 2 + size + 2) {
            if (!receive(PatienceMs))
                return std::nullopt;
        }
        body += m_input.mid(end + 2, size);
        m_input.remove(0, end + 2 + size + 2);
        if (size == 0)
            return body;
    }
}

RawAnswer RawClient::read(bool hasBody)
{
    RawAnswer answer;
    answer.head = readUntil("\r\n\r\n");
    if (!answer.head.endsWith("\r\n\r\n"))
        return answer;
    const QList<QByteArray> lines = answer.head.left(answer.head.size() - 4).split('\n');
    answer.status = lines.constFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        QByteArray &value = answer.headers[line.left(colon).toLower()];
        value += (value.isEmpty() ? "" : "\n") + line.mid(colon + 1).trimmed();
    }
    if (!hasBody)
        return answer;
    if (answer.headers.value("transfer-encoding") == "chunked") {
        answer.body = takeChunks().value_or(QByteArray());
        return answer;
    }
    const qsizetype size = answer.headers.value("content-length").toLongLong();
    while (m_input.size() < size && receive(PatienceMs)) {}
    answer.body = m_input.left(size);
    m_input.remove(0, size);
    return answer;
}

QByteArray RawClient::readUntil(const QByteArray &text)
{
    while (!m_input.contains(text) && receive(PatienceMs)) {}
    const auto found = m_input.indexOf(text);
    if (found < 0)
        return std::exchange(m_input, {});
    const QByteArray taken = m_input.left(found + text.size());
    m_input.remove(0, taken.size());
    return taken;
}

bool RawClient::isClosed()
{
    while (receive(PatienceMs)) {}
    return m_over;
}

bool RawClient::isSilent() { return m_input.isEmpty() && !receive(50) && !m_over; }

void RawClient::closeHalf() { ::shutdown(m_socket, SHUT_WR); }

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

} // namespace latchkey::test
