// SPDX-License-Identifier: Apache-2.0
#include "hashjobs.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace latchkey {

namespace {

constexpr unsigned MostThreads = 4;

} // namespace

bool hashAll(const QVector<HashJob> &jobs, const hal::PinWork &work, const HashProgress &progress)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<qsizetype> done = 0;
    std::atomic<bool> failed = false;
    const auto takeOne = [&] {
        const qsizetype index = next++;
        if (index >= jobs.size() || failed)
            return false;
        const HashJob &job = jobs.at(index);
        *job.result = job.person ? work.encodePin(*job.secret, *job.person) : work.lookupKey(*job.secret);
        if (job.result->isEmpty())
            failed = true;
        ++done;
        return true;
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::clamp(std::thread::hardware_concurrency(), 1U, MostThreads); ++i)
        helpers.emplace_back([&takeOne] {
            while (takeOne()) {}
        });
    while (takeOne()) {
        if (progress)
            progress(done, jobs.size());
    }
    helpers.clear(); // waits for them
    return !failed;
}

} // namespace latchkey
