// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/sync/ingest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace latchkey::hub {

/// Batches of several boxes in one transaction. SQLite writes one after the other and waits for the disk at each commit, so boxes that
/// tell something at the same moment share the wait. A server groups commits by itself; there each batch has its own transaction.
class IngestGroup {
public:
    static constexpr int MostBatches = 64;
    static constexpr qsizetype MostEntries = 2000; ///< in one transaction: others want to write as well

    /// As ingest(), from any thread. What is wrong with one batch does not touch the others.
    [[nodiscard]] Result<store::Ingest, store::Fault> take(const Desk &desk, const QString &org,
                                                           const store::JournalBatch &batch);
    /// How many transactions were shared so far.
    [[nodiscard]] qint64 shared() const { return m_shared; }
    /// How many batches wait for another's transaction to end.
    [[nodiscard]] qsizetype waiting();

private:
    using Answer = Result<store::Ingest, store::Fault>;
    /// On the stack of the thread that waits for the answer.
    struct Waiting {
        const QString &org;
        const store::JournalBatch &batch;
        std::optional<Answer> answer = {};
    };
    using Group = std::vector<Waiting *>;
    using Answers = std::vector<Answer>; ///< in the order of the group

    [[nodiscard]] Group nextGroup();
    /// Whatever happens in takeAll(), nobody waits for ever.
    [[nodiscard]] Answers answersTo(const Desk &desk, const Group &group);
    [[nodiscard]] Answers takeAll(const Desk &desk, const Group &group);

    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::deque<Waiting *> m_waiting;
    bool m_taking = false; ///< one of those that wait takes for all
    std::atomic<qint64> m_shared = 0;
};

} // namespace latchkey::hub
