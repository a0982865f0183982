// SPDX-License-Identifier: Apache-2.0
#include "channel.h"

#include <cerrno>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

namespace latchkey::hub::http {

namespace {

class PlainChannel final : public Channel {
public:
    explicit PlainChannel(int socket) : m_socket(socket) {}

    Step open() override { return Step::Done; }
    Step read(std::span<char> into, qsizetype &count) override
    {
        return after(::recv(m_socket, into.data(), into.size(), MSG_DONTWAIT), Step::WaitToRead, count);
    }
    Step write(QByteArrayView bytes, qsizetype &count) override
    {
        const auto sent = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        return after(sent, Step::WaitToWrite, count);
    }
    void finish() override { ::shutdown(m_socket, SHUT_WR); }

private:
    static Step after(ssize_t result, Step wait, qsizetype &count)
    {
        count = qsizetype(result);
        if (result > 0)
            return Step::Done;
        const bool again = result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
        return again ? wait : Step::Over;
    }

    int m_socket;
};

class TlsChannel final : public Channel {
public:
    TlsChannel(int socket, SSL *ssl) : m_socket(socket), m_ssl(ssl) {}
    ~TlsChannel() override { SSL_free(m_ssl); }
    Q_DISABLE_COPY_MOVE(TlsChannel)

    Step open() override
    {
        ERR_clear_error();
        return after(SSL_accept(m_ssl));
    }
    Step read(std::span<char> into, qsizetype &count) override
    {
        ERR_clear_error();
        size_t moved = 0;
        const Step step = after(SSL_read_ex(m_ssl, into.data(), into.size(), &moved));
        count = qsizetype(moved);
        return step;
    }
    Step write(QByteArrayView bytes, qsizetype &count) override
    {
        ERR_clear_error();
        size_t moved = 0;
        const Step step = after(SSL_write_ex(m_ssl, bytes.data(), size_t(bytes.size()), &moved));
        count = qsizetype(moved);
        return step;
    }
    void finish() override
    {
        ERR_clear_error();
        if (m_sound && SSL_is_init_finished(m_ssl))
            (void)SSL_shutdown(m_ssl);
        ::shutdown(m_socket, SHUT_WR);
    }

private:
    Step after(int result)
    {
        if (result == 1)
            return Step::Done;
        switch (SSL_get_error(m_ssl, result)) {
        case SSL_ERROR_WANT_READ: return Step::WaitToRead;
        case SSL_ERROR_WANT_WRITE: return Step::WaitToWrite;
        case SSL_ERROR_ZERO_RETURN: return Step::Over;
        default: m_sound = false; return Step::Over; // after these OpenSSL forbids another call, even the last one
        }
    }

    int m_socket;
    SSL *m_ssl;
    bool m_sound = true;
};

} // namespace

std::unique_ptr<Channel> makePlainChannel(int socket) { return std::make_unique<PlainChannel>(socket); }

std::unique_ptr<Channel> makeTlsChannel(int socket, const TlsContext &context)
{
    SSL *ssl = SSL_new(context.native());
    if (!ssl || SSL_set_fd(ssl, socket) != 1) {
        SSL_free(ssl);
        return nullptr;
    }
    return std::make_unique<TlsChannel>(socket, ssl);
}

} // namespace latchkey::hub::http
