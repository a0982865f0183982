// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>

#include <QHash>
#include <QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace latchkey::hub {

/// The thread that notices: it looks at an organisation (WatchRound) when something happened there, and at the next
/// moment that a rule waits for. It also writes down, a few times a minute, which boxes were heard. While nothing
/// happens and nothing is due it sleeps.
class Watcher final : private http::Wakeups::Listener {
public:
    struct Times {
        std::chrono::milliseconds calm{1000}; ///< between two looks at one organisation
        std::chrono::milliseconds gather{10'000}; ///< before boxes that were heard are written down
        std::chrono::milliseconds longest{300'000}; ///< another process may have written something
        std::chrono::milliseconds afterFault{60'000}; ///< the store did not answer
        std::chrono::milliseconds tidy{3'600'000}; ///< at most so often what is over is forgotten
    };
    Watcher(const Desks &desks, http::Wakeups &wakeups, const Times &times);
    Watcher(const Desks &desks, http::Wakeups &wakeups) : Watcher(desks, wakeups, Times()) {}
    ~Watcher() override;
    Q_DISABLE_COPY_MOVE(Watcher)

    void start();
    void stop();

    /// One pass on the calling thread, which sits at a desk: what is to be looked at now is. When to go on; for tests,
    /// and what the thread runs.
    [[nodiscard]] QDateTime pass();
    /// How often it looked at an organisation, and how often the store did not answer.
    [[nodiscard]] quint64 looks() const { return m_looks; }
    [[nodiscard]] quint64 faults() const { return m_faults; }

private:
    struct Plan {
        QDateTime due; ///< null: when something happens
        QDateTime lookedAt;
        bool dirty = true;
    };
    void poked(const QByteArray &topic) override;
    void run(const std::stop_token &stop);
    [[nodiscard]] Status<store::Fault> meetOrganisations(const Desk &desk);
    [[nodiscard]] Status<store::Fault> writeContacts(const Desk &desk);
    [[nodiscard]] Status<store::Fault> tidy(const Desk &desk);
    [[nodiscard]] QStringList ready(const QDateTime &now);
    void look(const Desk &desk, const QString &org);
    [[nodiscard]] QDateTime nextMoment(const QDateTime &now);
    [[nodiscard]] QDateTime afterFault();

    const Desks &m_desks;
    http::Wakeups &m_wakeups;
    const Times m_times;
    const store::Ms m_upSince;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_poked = false;
    QSet<QString> m_news; ///< organisations that were poked
    QHash<QString, store::Ms> m_heard; ///< boxes that were heard and are not written down yet
    QHash<QString, store::Ms> m_written; ///< when boxes were heard last, as it is written down
    QHash<QString, Plan> m_plans; ///< by organisation
    QDateTime m_writeAt;
    QDateTime m_tidiedAt;
    bool m_met = false;
    std::atomic<quint64> m_looks = 0;
    std::atomic<quint64> m_faults = 0;
    bool m_running = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace latchkey::hub
