// SPDX-License-Identifier: Apache-2.0
#include "workerpool.h"

#include <utility>

namespace latchkey::hub::http {

WorkerPool::WorkerPool(int threads, size_t mostWaiting, std::function<void()> begin, std::function<void()> end)
    : m_mostWaiting(mostWaiting), m_begin(std::move(begin)), m_end(std::move(end))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool()
{
    std::deque<std::function<void()>> dropped; // destroyed after the lock: a job may call us when it goes
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        dropped.swap(m_jobs);
    }
    m_news.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool WorkerPool::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || m_jobs.size() >= m_mostWaiting)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_news.notify_one();
    return true;
}

size_t WorkerPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void WorkerPool::run()
{
    if (m_begin)
        m_begin();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_news.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_ending)
            break;
        std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it holds goes without the lock
        lock.lock();
    }
    lock.unlock();
    if (m_end)
        m_end();
}

} // namespace latchkey::hub::http
