// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/tlscontext.h>

#include <QByteArrayView>

#include <memory>
#include <span>

namespace latchkey::hub::http {

/// How a try went on a socket that never blocks.
enum class Step {
    Done, ///< at least one byte moved, or it is finished
    WaitToRead, ///< again when the socket is readable
    WaitToWrite, ///< again when it is writable
    Over, ///< the other side is gone, or will say no more
};

/// Bytes through a socket, plain or over TLS. Does not own the socket. Signals must be blocked on its thread: writing
/// to a client that left would raise SIGPIPE.
class Channel {
public:
    virtual ~Channel() = default;
    /// The handshake, where there is one.
    [[nodiscard]] virtual Step open() = 0;
    [[nodiscard]] virtual Step read(std::span<char> into, qsizetype &count) = 0;
    [[nodiscard]] virtual Step write(QByteArrayView bytes, qsizetype &count) = 0;
    /// Tells the other side that nothing more comes. Never waits.
    virtual void finish() = 0;
};

[[nodiscard]] std::unique_ptr<Channel> makePlainChannel(int socket);
/// Null where OpenSSL has no memory for it.
[[nodiscard]] std::unique_ptr<Channel> makeTlsChannel(int socket, const TlsContext &context);

} // namespace latchkey::hub::http
