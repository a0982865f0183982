// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/address.h>
#include <app/hub/http/tlscontext.h>
#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey::hub::http {

/// One thread that waits for many clients. Nothing that runs on it may wait.
class Loop {
public:
    virtual ~Loop() = default;
    /// From any thread. After the end of the loop it does nothing.
    virtual void post(std::function<void()> job) = 0;
    /// On the loop only.
    virtual void after(std::chrono::milliseconds delay, std::function<void()> job) = 0;
};

/// The bytes of one client. Used, and calls back, only on the thread of its loop; never calls back from within a call.
class Line {
public:
    /// The bytes are there only during the call. None: the client will say no more, or is gone.
    using Reader = std::function<void(QByteArrayView bytes)>;

    virtual ~Line() = default;
    [[nodiscard]] virtual const Address &peer() const = 0;
    /// The handshake, where there is one; then reading begins.
    virtual void open(Reader reader, std::function<void(bool good)> then) = 0;
    /// A line that is not read leaves the client's bytes in the kernel, and does not notice that it leaves.
    virtual void setReading(bool reading) = 0;
    /// `then` is called when the kernel has taken all of it, or has said no. Several are sent in their order.
    virtual void write(const QByteArray &bytes, std::function<void(bool good)> then) = 0;
    /// Nothing more will be written.
    virtual void finish() = 0;
    /// One alarm; a second call takes the place of the first.
    virtual void remind(std::chrono::milliseconds delay, std::function<void()> job) = 0;
    virtual void forget() = 0;
    /// Ends it. Nothing is called any more.
    virtual void close() = 0;
};

/// Where and how clients are let in.
struct ListenPlan {
    QString host; ///< an address: 127.0.0.1, ::1, 0.0.0.0, or :: for all of both kinds
    quint16 port = 0; ///< 0: any free one
    int threads = 2;
    bool tls = false;
    /// Whether a client gets a line at all. On the first loop; every yes is followed by `arrived`, and ends when the
    /// line is closed.
    std::function<bool(const Address &peer)> welcome;
    /// On the loop `index` that the line belongs to.
    std::function<void(const std::shared_ptr<Line> &line, int index)> arrived;
};

/// The sockets and the threads. Hides Asio.
class Transport {
public:
    virtual ~Transport() = default;
    /// Binds; nobody is let in before start(). The error is one sentence.
    [[nodiscard]] static Result<std::unique_ptr<Transport>, QString> bind(const ListenPlan &plan);

    virtual void start() = 0;
    [[nodiscard]] virtual quint16 port() const = 0;
    [[nodiscard]] virtual std::shared_ptr<Loop> loop(int index) const = 0;
    /// For clients that come from now on. From any thread.
    virtual void setTls(std::shared_ptr<TlsContext> context) = 0;
    virtual void stopListening() = 0;
    /// Ends the threads. Lines stay as they are and must be dropped before the transport.
    virtual void end() = 0;
};

} // namespace latchkey::hub::http
