// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "hubbench.h"

#include <future>
#include <thread>

namespace latchkey::hub::store {

/// Does something on a connection of its own, and commits it once somebody waits for a row of it: what they had read until
/// then is old. On PostgreSQL alone, for SQLite tells nobody who waits.
class Elsewhere {
public:
    using Work = std::function<Status<Fault>(Database &, Transaction &)>;

    Elsewhere(const DatabaseUrl &url, const Work &work)
    {
        std::promise<void> done;
        std::future<void> isDone = done.get_future();
        m_thread = std::thread([url, work, done = std::move(done)]() mutable {
            const auto own = must(Database::open(url));
            mustTransact(*own, [&](Transaction &t) -> Status<Fault> {
                must(work(*own, t));
                done.set_value();
                waitForOthers(*own);
                return Done{};
            });
        });
        isDone.wait();
    }
    ~Elsewhere() { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(Elsewhere)

private:
    static void waitForOthers(Database &database)
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (must(database.runOnce(QStringLiteral("SELECT 1 FROM pg_locks WHERE NOT granted"))).isEmpty()) {
            if (std::chrono::steady_clock::now() > until)
                qFatal("nobody waits");
            std::this_thread::yield();
        }
    }
    std::thread m_thread;
};

} // namespace latchkey::hub::store
