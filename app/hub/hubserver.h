// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/hubcaller.h>
#include <app/hub/front/frontroutes.h>
#include <app/hub/http/server.h>
#include <app/hub/http/workerpool.h>
#include <app/hub/hubground.h>
#include <app/hub/post/metrics.h>
#include <app/hub/post/operatorgate.h>
#include <app/hub/post/postoffice.h>
#include <app/hub/post/watcher.h>
#include <app/hub/sync/ingestgroup.h>

namespace latchkey::hub {

/// The running hub: rooms introduced to each other.
class HubServer {
public:
    HubServer(const HubSettings &settings, std::unique_ptr<HubGround> ground);
    ~HubServer();

    /// Before start(): where a line for each request goes, in the place of stdout.
    void setAccessLog(http::AccessSink log) { m_log = std::move(log); }
    /// How long requests that are under way have at the end.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }
    /// The error is one sentence.
    [[nodiscard]] Status<QString> start();
    /// As the outside reaches it: https://HOST:PORT.
    [[nodiscard]] QString url() const;
    /// Once started: the table of routes that serves.
    [[nodiscard]] http::Router &router() const { return *m_router; }
    /// The code for the first page of a hub that nobody can sign in to yet; empty: somebody can.
    [[nodiscard]] QString setupCode();

private:
    [[nodiscard]] Status<QString> prepareTls(http::Listen &listen);
    [[nodiscard]] Status<QString> preparePost();
    [[nodiscard]] Status<QString> prepareMetrics();
    [[nodiscard]] ProcessFigures figures() const;
    [[nodiscard]] QVector<http::Route> routes();

    HubSettings m_settings;
    http::AccessSink m_log;
    std::unique_ptr<HubGround> m_ground;
    Desks m_desks;
    std::chrono::milliseconds m_grace{5000};
    BoxTokens m_tokens;
    IngestGroup m_ingests;
    HubGatekeeper m_gatekeeper;
    std::unique_ptr<OperatorGate> m_operators;
    RequestCounts m_requests;
    front::Front m_front;
    std::unique_ptr<PostOffice> m_post;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<http::Router> m_router;
    std::unique_ptr<front::FrontDoor> m_door;
    std::unique_ptr<http::WorkerPool> m_workers;
    std::unique_ptr<http::Server> m_server; ///< dies first
};

} // namespace latchkey::hub
