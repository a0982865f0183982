// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include <app/hub/http/connection.h>
#include <app/hub/http/floor.h>
#include <app/hub/http/hall.h>

#include <QLoggingCategory>

#include <openssl/rand.h>

namespace latchkey::hub::http {

Q_LOGGING_CATEGORY(lcServer, "latchkey.hub.http", QtInfoMsg)

namespace {

/// Only tells runs apart; that a failure of the generator leaves zeros harms nobody.
QByteArray runId()
{
    QByteArray bytes(4, '\0');
    (void)RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    return bytes.toHex();
}

} // namespace

class Server::Inside {
public:
    Inside(Parts parts, const Limits &limits)
        : hall{parts.application, parts.workers, parts.wakeups, std::move(parts.log), limits, {}, runId(), 0, {}, {}}
    {}

    bool welcome(const Address &peer)
    {
        const bool proxied = hall.surroundings.behindProxy;
        if (proxied && !isAmong(hall.surroundings.proxies, peer)) {
            if (!warned) {
                warned = true;
                qCWarning(lcServer).noquote()
                    << "somebody from" << peer.blurred() << "was refused: only the trusted proxies may connect";
            }
            return false;
        }
        const int mostOfGroup = proxied ? hall.limits.connections : hall.limits.connectionsPerAddress;
        return hall.census.enter(peer.group(), hall.limits.connections, mostOfGroup);
    }

    Hall hall;
    std::unique_ptr<Transport> transport;
    std::vector<std::unique_ptr<Floor>> floors;
    bool warned = false; ///< on the first loop only
    bool stopped = true;
};

Server::Server(Parts parts, const Limits &limits) : m_inside(std::make_unique<Inside>(std::move(parts), limits)) {}

Server::~Server()
{
    stop(std::chrono::milliseconds(0));
    m_inside->hall.jobs.awaitNone();
}

Status<QString> Server::start(const Listen &listen)
{
    Inside &inside = *m_inside;
    std::shared_ptr<TlsContext> tls;
    if (listen.tls) {
        auto context = TlsContext::fromFiles(*listen.tls);
        if (!context)
            return context.error();
        tls = std::move(context).value();
    }
    inside.hall.surroundings = {tls != nullptr, !listen.proxies.isEmpty(), listen.proxies};
    const int threads = std::max(1, listen.threads);
    auto transport = Transport::bind(
        {listen.host, listen.port, threads, tls != nullptr,
         [&inside](const Address &peer) { return inside.welcome(peer); },
         [&inside](const std::shared_ptr<Line> &line, int index) { inside.floors[size_t(index)]->arrive(line); }});
    if (!transport)
        return transport.error();
    inside.transport = std::move(transport).value();
    inside.transport->setTls(std::move(tls));
    for (int i = 0; i < threads; ++i) {
        inside.floors.push_back(std::make_unique<Floor>(inside.hall, inside.transport->loop(i)));
        inside.hall.wakeups.add(inside.floors.back().get());
    }
    inside.stopped = false;
    inside.transport->start();
    return Done{};
}

quint16 Server::port() const { return m_inside->transport ? m_inside->transport->port() : quint16(0); }

int Server::connections() const { return m_inside->hall.census.count(); }

Status<QString> Server::reloadTls(const TlsFiles &files)
{
    auto context = TlsContext::fromFiles(files);
    if (!context)
        return context.error();
    m_inside->transport->setTls(std::move(context).value());
    return Done{};
}

void Server::stop(std::chrono::milliseconds grace)
{
    Inside &inside = *m_inside;
    if (std::exchange(inside.stopped, true))
        return;
    inside.transport->stopListening();
    for (const auto &floor : inside.floors) // all of them, before the first connection is closed
        floor->announceEnd();
    for (const auto &floor : inside.floors)
        floor->loop().post([&floor = *floor] { floor.windDown(); });
    if (!inside.hall.census.awaitNobody(grace) && grace.count() > 0)
        qCInfo(lcServer) << inside.hall.census.count() << "connections were cut at the end";
    for (const auto &floor : inside.floors)
        inside.hall.wakeups.remove(floor.get());
    inside.transport->end();
    for (const auto &floor : inside.floors)
        floor->clear();
}

} // namespace latchkey::hub::http
