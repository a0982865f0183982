// SPDX-License-Identifier: Apache-2.0
#include "hubserver.h"

#include <app/hub/api/apiroutes.h>
#include <app/hub/api/idempotent.h>
#include <app/hub/api/openapi.h>
#include <app/hub/http/owncertificate.h>
#include <app/hub/http/problem.h>
#include <app/hub/import/importroutes.h>
#include <app/hub/post/challengeroutes.h>
#include <app/hub/post/metricsroute.h>
#include <app/hub/post/postroutes.h>
#include <app/hub/store/faultcount.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/sync/boxroutes.h>
#include <hal/system/privatefile.h>

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Access;
using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Response;
using http::Route;

constexpr size_t MostWaiting = 2000;

/// One line of JSON for each request, on stdout: whoever runs the hub keeps them or does not.
void log(const http::AccessLine &line)
{
    const QByteArray text = http::toJson(line) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

/// Whether the database answers, and is one of a hub.
Response ready(const Desks &desks)
{
    const Desk *desk = desks.here();
    const auto epoch = desk ? store::HubStore(desk->database).epoch()
                            : Result<qint64, store::Fault>(store::Fault::Unavailable);
    if (!epoch || *epoch == 0)
        return Problem(503, "not-ready").retryAfter(5);
    return Response::plain(200, "ready\n");
}

} // namespace

HubServer::HubServer(const HubSettings &settings, std::unique_ptr<HubGround> ground)
    : m_settings(settings),
      m_log(log),
      m_ground(std::move(ground)),
      m_desks(m_ground->house(), settings.database),
      m_tokens(m_ground->house()),
      m_gatekeeper(m_desks, m_tokens),
      m_front(m_desks)
{}

HubServer::~HubServer()
{
    if (m_server)
        m_server->stop(m_grace);
    m_watcher.reset();
    m_post.reset();
}

QVector<Route> HubServer::routes()
{
    QVector<Route> all = boxRoutes(m_desks, m_tokens, m_ingests) + apiRoutes(m_desks);
    all += challengeRoutes(m_desks) + postRoutes(m_desks) + importRoutes(m_desks);
    all += front::frontRoutes(m_front);
    all.append(metricsRoute(m_desks, [this] { return figures(); }));
    all.append(Route{"GET", "/healthz", Access::anyone("says no more than that the process runs"), Body::none(),
                     [](const Call &) -> Outcome { return Response::plain(200, "ok\n"); }, "health"});
    all.append(Route{"GET", "/readyz", Access::anyone("says no more than whether the store answers"), Body::none(),
                     [this](const Call &) -> Outcome { return ready(m_desks); }, "ready"});
    const QByteArray contract = openApi(all, boxOperations() + apiOperations() + postOperations() + importOperations());
    all.append(Route{"GET",
                     "/api/openapi.json",
                     Access::anyone("the contract is public"),
                     Body::none(),
                     [contract](const Call &) -> Outcome { return Response::json(200, contract); },
                     {}});
    return repeatable(all, m_desks);
}

Status<QString> HubServer::prepareTls(http::Listen &listen)
{
    if (m_settings.plain || !m_settings.proxies.isEmpty())
        return Done{};
    if (!m_settings.certificate.isEmpty()) {
        listen.tls = http::TlsFiles{m_settings.certificate, m_settings.certificateKey};
        const auto pin = http::publicKeyPin(m_settings.certificate);
        if (!pin)
            return pin.error();
        m_ground->house().identity.pins = {*pin};
        return Done{};
    }
    const auto own = http::OwnCertificate::inFolder(m_settings.data, {m_settings.host, u"localhost"_s});
    if (!own)
        return own.error();
    listen.tls = own->files();
    m_ground->house().identity.pins = {own->pin()};
    return Done{};
}

Status<QString> HubServer::preparePost()
{
    const QString usual = m_settings.data + u"/senders.json"_s;
    const QString path = !m_settings.senders.isEmpty() ? m_settings.senders : QFile::exists(usual) ? usual : QString();
    const auto senders = path.isEmpty() ? Result<SenderSettings, QString>(SenderSettings())
                                        : SenderSettings::fromFile(path);
    if (!senders)
        return senders.error();
    m_front.setWays({senders->mail.has_value(), senders->gateway.has_value()});
    m_post = std::make_unique<PostOffice>(m_desks, m_ground->wakeups(), *senders);
    m_watcher = std::make_unique<Watcher>(m_desks, m_ground->wakeups());
    return Done{};
}

Status<QString> HubServer::prepareMetrics()
{
    constexpr qsizetype Most = 1024;
    const QString usual = m_settings.data + u"/metrics-secret"_s;
    const QString path = !m_settings.metricsSecret.isEmpty() ? m_settings.metricsSecret
        : QFile::exists(usual)                               ? usual
                                                             : QString();
    Secret secret;
    if (!path.isEmpty()) {
        auto bytes = hal::readPrivateFile(path, Most, hal::Readers::Group);
        if (!bytes)
            return u"%1 cannot be read, or others may read it"_s.arg(path);
        QByteArray line = bytes.value().trimmed();
        if (line.size() < LeastOperatorSecret)
            return u"%1: at least 16 characters are wanted"_s.arg(path);
        secret = Secret::takeFrom(line);
    }
    m_operators = std::make_unique<OperatorGate>(m_gatekeeper, secret);
    return Done{};
}

ProcessFigures HubServer::figures() const
{
    return {m_requests.sums(), m_server->connections(), store::faultsSoFar(), m_watcher->looks(), m_watcher->faults()};
}

Status<QString> HubServer::start()
{
    m_ground->house().identity.plainHttp = m_settings.plain;
    http::Listen listen{m_settings.host, m_settings.port, {}, m_settings.proxies};
    if (const auto prepared = prepareTls(listen); !prepared)
        return prepared;
    if (const auto prepared = preparePost(); !prepared)
        return prepared;
    if (const auto prepared = prepareMetrics(); !prepared)
        return prepared;
    if (!m_front.problems().isEmpty())
        return u"the console: "_s + m_front.problems().join(u"; "_s);
    auto router = http::Router::make(routes(), *m_operators);
    if (!router)
        return router.error().text;
    m_router = std::move(router).value();
    m_door = std::make_unique<front::FrontDoor>(*m_router, m_front);
    m_workers = std::make_unique<http::WorkerPool>(
        m_settings.workers, MostWaiting, [this] { m_desks.sitDown(); }, [this] { m_desks.getUp(); });
    m_server = std::make_unique<http::Server>(http::Server::Parts{*m_door, *m_workers, m_ground->wakeups(),
                                                                  [this](const http::AccessLine &line) {
                                                                      m_requests.count(line);
                                                                      m_log(line);
                                                                  }},
                                              m_settings.limits);
    if (const auto started = m_server->start(listen); !started)
        return started;
    m_ground->house().identity.publicUrl = m_settings.publicUrl.isEmpty() ? url() : m_settings.publicUrl;
    m_post->start();
    m_watcher->start();
    return Done{};
}

QString HubServer::setupCode()
{
    const auto accounts = store::AccountStore(m_ground->desk().database).count();
    return accounts && *accounts == 0 ? m_front.setup().draw(m_ground->house().random) : QString();
}

QString HubServer::url() const
{
    const bool plain = m_settings.plain || !m_settings.proxies.isEmpty();
    const QString host = m_settings.host.contains(u':') ? u'[' + m_settings.host + u']' : m_settings.host;
    return u"%1://%2:%3"_s.arg(plain ? u"http"_s : u"https"_s, host, QString::number(m_server->port()));
}

} // namespace latchkey::hub
