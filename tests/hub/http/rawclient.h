// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QMap>

#include <memory>
#include <optional>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace latchkey::test {

/// An answer as it came.
struct RawAnswer {
    int status = 0; ///< 0: none came
    QByteArray head;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; several values joined by newlines
    QByteArray body;
};

/// What a client of TLS does and checks.
struct RawTls {
    int version = 0; ///< the only one it speaks, such as TLS1_2_VERSION; 0: any
    QByteArray protocol; ///< ALPN
};

/// A client that says exactly what it is told to, right or wrong. Every wait ends after ten seconds.
class RawClient {
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// The handshake; false where the server will not.
    [[nodiscard]] bool startTls(const RawTls &tls = {});
    /// What the server proved to be, once over TLS: the SHA-256 of its public key.
    [[nodiscard]] QByteArray peerPin() const;
    [[nodiscard]] QByteArray tlsVersion() const;

    /// False where the server no longer takes anything.
    bool send(const QByteArray &bytes);
    /// How many of so many bytes the server and the kernel take before nothing moves for 300 ms.
    qint64 sendAsMuchAs(qint64 bytes);
    [[nodiscard]] RawAnswer read(bool hasBody = true);
    /// Until this text has come; everything that came so far is returned and taken.
    [[nodiscard]] QByteArray readUntil(const QByteArray &text);
    /// Whether the server ends the connection; what comes before goes to rest().
    [[nodiscard]] bool isClosed();
    [[nodiscard]] QByteArray rest() const { return m_input; }
    /// Whether nothing came so far.
    [[nodiscard]] bool isSilent();

    void closeHalf();
    void close();
    /// Goes without a goodbye, so that the server's next write fails.
    void reset();

private:
    [[nodiscard]] bool waitFor(short what, int milliseconds) const;
    [[nodiscard]] bool receive(int milliseconds);
    [[nodiscard]] std::optional<QByteArray> takeChunks();

    int m_socket = -1;
    SSL_CTX *m_context = nullptr;
    SSL *m_ssl = nullptr;
    QByteArray m_input;
    bool m_over = false;
};

} // namespace latchkey::test
