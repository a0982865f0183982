// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/workers.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace latchkey::hub::http {

/// Some threads and a queue with an end.
class WorkerPool final : public Workers {
public:
    /// `begin` runs first on each thread, `end` last: where a connection to the store is opened and closed.
    WorkerPool(int threads, size_t mostWaiting, std::function<void()> begin = {}, std::function<void()> end = {});
    /// Ends what runs and drops what waits.
    ~WorkerPool() override;
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    [[nodiscard]] bool post(std::function<void()> job) override;
    /// Jobs that nobody has begun yet.
    [[nodiscard]] size_t waiting() const;

private:
    void run();

    const size_t m_mostWaiting;
    const std::function<void()> m_begin;
    const std::function<void()> m_end;
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace latchkey::hub::http
