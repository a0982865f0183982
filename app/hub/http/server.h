// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/accesslog.h>
#include <app/hub/http/address.h>
#include <app/hub/http/application.h>
#include <app/hub/http/limits.h>
#include <app/hub/http/tlscontext.h>
#include <app/hub/http/wakeups.h>
#include <app/hub/http/workers.h>
#include <core/base/result.h>

#include <memory>
#include <optional>

namespace latchkey::hub::http {

/// Where a server listens and whom it believes.
struct Listen {
    QString host; ///< an address: 127.0.0.1, ::1, 0.0.0.0, or :: for all of both kinds
    quint16 port = 0; ///< 0: any free one
    std::optional<TlsFiles> tls; ///< none: plain, for behind a proxy and for tests
    /// Only these may connect, and X-Forwarded-For and X-Forwarded-Proto are believed. Empty: no proxy, and these
    /// headers mean nothing.
    QVector<AddressRange> proxies;
    int threads = 2; ///< for the network; handlers run on the workers
};

/// HTTP/1.1 for an application. Reads, limits, judges the form, and writes; what a request means it does not know.
/// The parts must outlive the server. Workers may be ended before or after it.
class Server {
public:
    struct Parts {
        Application &application;
        Workers &workers;
        Wakeups &wakeups;
        AccessSink log; ///< called on the server's threads
    };

    explicit Server(Parts parts, const Limits &limits = {});
    /// stop(0), then waits for handlers that still run.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Once. The error is one sentence for whoever starts the hub.
    [[nodiscard]] Status<QString> start(const Listen &listen);
    /// The real one, once started.
    [[nodiscard]] quint16 port() const;
    /// A renewed certificate, for clients that come from now on. On an error the old one stays.
    [[nodiscard]] Status<QString> reloadTls(const TlsFiles &files);
    /// Clients that are connected now.
    [[nodiscard]] int connections() const;
    /// Lets nobody in, answers who waits, lets finish what runs, at most so long; then ends all.
    void stop(std::chrono::milliseconds grace);

private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::hub::http
