// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/hall.h>
#include <app/hub/http/transport.h>

#include <QHash>
#include <QSet>

#include <atomic>
#include <deque>
#include <unordered_map>

namespace latchkey::hub::http {

class Connection;

/// The connections of one loop: who they are, and what they wait for. On the loop only, except poked().
class Floor final : public Wakeups::Listener {
public:
    /// What is done with a connection when its job is over; runs on the loop, unless the connection ended meanwhile.
    using Afterwards = std::function<void(Connection &)>;
    enum class Kind { First, Woken };

    Floor(Hall &hall, std::shared_ptr<Loop> loop) : m_hall(hall), m_loop(std::move(loop)) {}
    ~Floor() override;
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    [[nodiscard]] Hall &hall() const { return m_hall; }
    [[nodiscard]] Loop &loop() const { return *m_loop; }
    /// As HTTP writes it; made anew once in a second.
    [[nodiscard]] QByteArray date();

    void arrive(const std::shared_ptr<Line> &line);
    void forget(Connection &connection);
    /// Lets what runs finish, and ends the rest.
    void windDown();
    /// From any thread, before windDown(): what is answered from now on is the connection's last.
    void announceEnd() { m_windingDown = true; }
    [[nodiscard]] bool isWindingDown() const { return m_windingDown; }
    /// Drops what is left; the loop has ended.
    void clear();

    /// Runs the job on a worker. False when the workers have too much to do already.
    [[nodiscard]] bool work(Connection &connection, Kind kind, std::function<Afterwards()> job);

    void await(const QByteArray &topic, Connection &connection) { m_topics.insert(topic, &connection); }
    void awaitNoMore(const QByteArray &topic, Connection &connection) { m_topics.remove(topic, &connection); }
    /// Wakes the connection when its turn comes: of thousands that a topic wakes, only some ask for workers at once.
    void schedule(Connection &connection);

    void poked(const QByteArray &topic) override;

private:
    void wakeTopics();
    void runDue();

    Hall &m_hall;
    std::shared_ptr<Loop> m_loop;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections;
    QMultiHash<QByteArray, Connection *> m_topics;
    std::deque<std::weak_ptr<Connection>> m_due;
    int m_woken = 0; ///< jobs of woken connections that are with the workers
    bool m_retrying = false;
    std::atomic<bool> m_windingDown = false;
    QByteArray m_date;
    qint64 m_dateSecond = -1;

    std::mutex m_pokedMutex;
    QSet<QByteArray> m_poked; ///< not looked at yet
};

} // namespace latchkey::hub::http
