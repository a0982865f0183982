// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace latchkey::store {

/// One thread that does jobs in the order in which they were posted, and sleeps without waking when there are none.
class StoreThread {
public:
    using Job = std::function<void()>;
    static constexpr size_t DefaultLimit = 256;

    explicit StoreThread(size_t limit = DefaultLimit);
    /// Does what was posted, then ends.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Queues `work`; where `limit` jobs wait already, `refusal` in its place, which should only say so. False once
    /// the thread has been finished: neither will run.
    bool post(Job work, Job refusal);
    /// Queues `work` whatever waits, and waits until it is done. Must not be called on the thread itself.
    void call(const Job &work);
    /// Does what was posted and ends the thread.
    void finish();

private:
    void run();
    bool enqueue(Job job);

    const size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_finishing = false;
    std::thread m_thread; // last: it uses all of the above
};

/// Brings answers from a store's thread to the thread that made this object, through its event loop; so they are
/// never given while the question is still being asked. Answers under way when it is destroyed are dropped.
class Answers {
public:
    /// May be called on any thread while this object lives.
    void post(std::function<void()> answer);

private:
    QObject m_here;
};

} // namespace latchkey::store
