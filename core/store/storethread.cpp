// SPDX-License-Identifier: Apache-2.0
#include "storethread.h"

#include <future>
#include <utility>

namespace latchkey::store {

StoreThread::StoreThread(size_t limit) : m_limit(limit), m_thread([this] { run(); }) {}

StoreThread::~StoreThread() { finish(); }

bool StoreThread::post(Job work, Job refusal)
{
    const std::lock_guard guard(m_mutex);
    if (m_finishing)
        return false;
    m_jobs.push_back(m_jobs.size() < m_limit ? std::move(work) : std::move(refusal));
    m_wake.notify_one();
    return true;
}

void StoreThread::call(const Job &work)
{
    std::promise<void> done;
    const auto both = [&] {
        work();
        done.set_value();
    };
    if (enqueue(both))
        done.get_future().wait();
}

bool StoreThread::enqueue(Job job)
{
    const std::lock_guard guard(m_mutex);
    if (m_finishing)
        return false;
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
    return true;
}

void StoreThread::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        m_finishing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_finishing || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::exchange(m_jobs.front(), {});
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

void Answers::post(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_here, std::move(answer), Qt::QueuedConnection);
}

} // namespace latchkey::store
