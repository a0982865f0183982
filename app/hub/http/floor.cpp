// SPDX-License-Identifier: Apache-2.0
#include "floor.h"

#include <app/hub/http/connection.h>

#include <QDateTime>
#include <QLocale>

#include <exception>
#include <utility>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostWoken = 16; ///< jobs at once, so that newcomers find a place in the queue
constexpr auto RetryPause = std::chrono::milliseconds(20);

} // namespace

Floor::~Floor() = default;

QByteArray Floor::date()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != m_dateSecond) {
        m_dateSecond = now;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        m_date = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_date;
}

void Floor::arrive(const std::shared_ptr<Line> &line)
{
    const auto connection = std::make_shared<Connection>(*this, line);
    m_connections.emplace(connection.get(), connection);
    connection->start();
}

void Floor::forget(Connection &connection) { m_connections.erase(&connection); }

void Floor::windDown()
{
    m_windingDown = true;
    const auto connections = m_connections; // some of them forget themselves
    for (const auto &entry : connections)
        entry.second->windDown();
}

void Floor::clear()
{
    m_topics.clear();
    m_due.clear();
    m_connections.clear();
}

bool Floor::work(Connection &connection, Kind kind, std::function<Afterwards()> job)
{
    const bool woken = kind == Kind::Woken;
    auto run = [this, woken, job = std::move(job), loop = m_loop, who = connection.weak_from_this(),
                token = m_hall.jobs.begin()] {
        Afterwards then;
        try {
            then = job();
        } catch (const std::exception &fault) {
            then = [what = QByteArray(fault.what())](Connection &failed) { failed.handlerFailed(what); };
        } catch (...) {
            then = [](Connection &failed) { failed.handlerFailed("an unknown exception"); };
        }
        // The floor outlives its loop, so whoever runs on the loop may use it.
        loop->post([this, woken, who, then = std::move(then)] {
            if (const auto alive = who.lock())
                then(*alive);
            if (woken) {
                --m_woken;
                runDue();
            }
        });
    };
    if (!m_hall.workers.post(std::move(run)))
        return false;
    m_woken += woken ? 1 : 0;
    return true;
}

void Floor::schedule(Connection &connection)
{
    m_due.push_back(connection.weak_from_this());
    runDue();
}

void Floor::runDue()
{
    while (m_woken < MostWoken && !m_due.empty()) {
        const std::shared_ptr<Connection> connection = m_due.front().lock();
        if (connection && !connection->wake()) {
            if (!std::exchange(m_retrying, true)) {
                m_loop->after(RetryPause, [this] {
                    m_retrying = false;
                    runDue();
                });
            }
            return;
        }
        m_due.pop_front();
    }
}

void Floor::poked(const QByteArray &topic)
{
    const std::lock_guard lock(m_pokedMutex);
    const bool isScheduled = !m_poked.isEmpty();
    m_poked.insert(topic);
    if (!isScheduled)
        m_loop->post([this] { wakeTopics(); });
}

void Floor::wakeTopics()
{
    QSet<QByteArray> topics;
    {
        const std::lock_guard lock(m_pokedMutex);
        topics.swap(m_poked);
    }
    for (const QByteArray &topic : qAsConst(topics)) {
        const QList<Connection *> waiting = m_topics.values(topic);
        for (Connection *connection : waiting)
            m_due.push_back(connection->weak_from_this());
    }
    runDue();
}

} // namespace latchkey::hub::http
