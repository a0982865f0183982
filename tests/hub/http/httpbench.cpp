// SPDX-License-Identifier: Apache-2.0
#include "httpbench.h"

#include <QDebug>

namespace latchkey::test {

using namespace hub::http;

BodyRule ScriptedApplication::ruleFor(const Request &head)
{
    return rule ? rule(head) : BodyRule{head.path, std::nullopt, 1024, false};
}

std::optional<Response> ScriptedApplication::refuseBody(const Request &head)
{
    return refuse ? refuse(head) : std::nullopt;
}

Outcome ScriptedApplication::handle(const Request &request, const Turn &turn)
{
    ++handled;
    if (handler)
        return handler(request, turn);
    return Response::plain(200, request.method + ' ' + request.path + ' ' + request.body);
}

void Gate::pass()
{
    const std::shared_ptr<State> state = m_state;
    std::unique_lock lock(state->mutex);
    state->news.wait(lock, [&] { return state->open; });
}

void Gate::open()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->open = true;
    m_state->news.notify_all();
}

HttpBench::HttpBench()
{
    listen.host = QStringLiteral("127.0.0.1");
    limits.drainTime = std::chrono::milliseconds(100); // our clients do not close when they have seen the end
}

HttpBench::~HttpBench()
{
    if (server)
        server->stop(std::chrono::seconds(5));
}

bool HttpBench::start()
{
    workers = std::make_unique<WorkerPool>(threads, mostWaiting);
    const auto keep = [this](const AccessLine &line) {
        const std::lock_guard lock(m_mutex);
        m_lines.append(line);
    };
    server = std::make_unique<Server>(Server::Parts{application, *workers, wakeups, keep}, limits);
    const auto started = server->start(listen);
    if (!started)
        qCritical() << started.error();
    return bool(started);
}

RawAnswer HttpBench::ask(const QByteArray &request) const
{
    RawClient one = client();
    (void)one.send(request);
    return one.read();
}

QList<AccessLine> HttpBench::lines() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

QList<int> HttpBench::statuses() const
{
    QList<int> found;
    const QList<AccessLine> all = lines();
    for (const AccessLine &line : all)
        found.append(line.status);
    return found;
}

QByteArray get(const QByteArray &target, const QByteArray &more)
{
    return "GET " + target + " HTTP/1.1\r\nHost: hub.test\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more)
{
    return "POST " + target + " HTTP/1.1\r\nHost: hub.test\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + more + "\r\n" + body;
}

} // namespace latchkey::test
