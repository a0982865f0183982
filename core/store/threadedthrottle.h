// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttlealarm.h>
#include <core/access/throttlebook.h>
#include <core/store/threadedjournal.h>
#include <core/store/throttlestore.h>

namespace latchkey::store {

/// The tries as the application sees them: never waits, stores the time served while any runs, and follows the alarm.
/// Belongs to the thread that made it.
class ThreadedThrottle : public access::ThrottleBook {
public:
    /// `store` lives on `thread`, the journal's, and outlives what is posted there; `journal` outlives this.
    ThreadedThrottle(StoreThread &thread, ThrottleStore &store, ThreadedJournal &journal, const Clock &clock,
                     Timers &timers);
    ~ThreadedThrottle() override;

    void admission(const QByteArray &identity, access::throttle::Method method,
                   Answer<access::throttle::Admission> answer) override;
    void count(const QByteArray &identity, access::throttle::Method method, const journal::Entry &entry,
               Answer<Counted> answer) override;
    void succeeded(quint64 receipt, const std::optional<journal::Entry> &entry, Finished answer) override;
    void rolledBack(const journal::Entry &entry, Answer<bool> answer) override;
    void box(Answer<access::throttle::Box> answer) override;
    void acknowledge(const journal::Entry &entry, Finished answer) override;
    void reset(const QByteArray &identity, const journal::Entry &entry, Finished answer) override;
    void setAlarmListener(std::function<void(bool alarming)> listener) override { m_listener = std::move(listener); }

private:
    /// What a change left behind it, seen on the store's thread.
    struct Aftermath {
        bool running = true; ///< as long as nobody knows better
        std::optional<access::throttle::Box> box;
    };
    template <class T, class Work, class Then>
    void ask(Work work, Then then);
    template <class T, class Work, class Then>
    void change(Work work, Then then);
    template <class Work, class Then>
    void finish(Work work, Then done, Finished answer);
    [[nodiscard]] Aftermath aftermath(std::chrono::milliseconds steady);
    void counted(const Result<Counted, StoreError> &result, const Aftermath &after, bool emergency);
    void serveNow();
    void serveLater(bool running);
    void look(const Aftermath &after);

    StoreThread &m_thread;
    ThrottleStore &m_store;
    ThreadedJournal &m_journal;
    const Clock &m_clock;
    Timers &m_timers;
    Timers::Token m_tick = 0;
    int m_counting = 0; ///< tries asked for whose answers have not come
    bool m_open = false; ///< the newest try may yet prove right
    bool m_complained = false; ///< that the time served cannot be stored: once is enough
    access::throttle::AlarmWatch m_watch;
    std::function<void(bool alarming)> m_listener;
    Answers m_answers;
};

} // namespace latchkey::store
