// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/server.h>
#include <app/hub/http/workerpool.h>
#include <tests/hub/http/rawclient.h>

#include <QStringList>

#include <atomic>
#include <mutex>

namespace latchkey::test {

/// An application whose behaviour a test writes down; by itself it says what it got.
class ScriptedApplication final : public hub::http::Application {
public:
    hub::http::BodyRule ruleFor(const hub::http::Request &head) override;
    std::optional<hub::http::Response> refuseBody(const hub::http::Request &head) override;
    hub::http::Outcome handle(const hub::http::Request &request, const hub::http::Turn &turn) override;

    // Set before the server starts.
    std::function<hub::http::BodyRule(const hub::http::Request &)> rule;
    std::function<std::optional<hub::http::Response>(const hub::http::Request &)> refuse;
    std::function<hub::http::Outcome(const hub::http::Request &, const hub::http::Turn &)> handler;
    std::atomic<int> handled = 0; ///< runs of handlers that began
};

/// A gate at which handlers wait until the test opens it, or is over.
class Gate {
public:
    Gate() = default;
    ~Gate() { open(); }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    void pass();
    void open();

private:
    struct State {
        std::mutex mutex;
        std::condition_variable news;
        bool open = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< whoever waits may outlive a test that failed
};

/// A server on a free port of 127.0.0.1, with limits that a test need not wait long for.
class HttpBench {
public:
    HttpBench();
    ~HttpBench();

    /// False and a message where it cannot.
    [[nodiscard]] bool start();
    [[nodiscard]] RawClient client() const { return RawClient(server->port()); }
    /// Sends this and reads one answer, on a connection of its own.
    [[nodiscard]] RawAnswer ask(const QByteArray &request) const;
    /// The lines of the access log so far.
    [[nodiscard]] QList<hub::http::AccessLine> lines() const;
    [[nodiscard]] QList<int> statuses() const;

    ScriptedApplication application;
    hub::http::Limits limits;
    hub::http::Listen listen;
    hub::http::Wakeups wakeups;
    int threads = 4;
    size_t mostWaiting = 64;
    std::unique_ptr<hub::http::WorkerPool> workers;
    std::unique_ptr<hub::http::Server> server;

private:
    mutable std::mutex m_mutex;
    QList<hub::http::AccessLine> m_lines;
};

/// A GET with the least that it needs.
[[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &more = {});
/// A POST with its length.
[[nodiscard]] QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more = {});

} // namespace latchkey::test
