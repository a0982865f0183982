// SPDX-License-Identifier: Apache-2.0
#include "threadedjournal.h"

#include "log.h"

#include <utility>

namespace latchkey::store {

using journal::Head;
using Answer = Result<Head, StoreError>;

ThreadedJournal::ThreadedJournal(StoreThread &thread, JournalStore &store, const Clock &clock, Timers &timers)
    : m_thread(thread), m_store(store), m_clock(clock), m_timers(timers)
{}

ThreadedJournal::~ThreadedJournal() { m_timers.cancel(m_sealing); }

void ThreadedJournal::append(const journal::Entry &entry, Appended answer) { append(entry, {}, std::move(answer)); }

void ThreadedJournal::append(const journal::Entry &entry, const QVector<journal::Placement> &placements,
                             Appended answer)
{
    // The time is that of the deed, not that of the disk.
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const bool isSealed = entry.type == journal::EntryType::Sleep; // with what was before it, by the store
    const auto tell = [this, isSealed, answer = std::move(answer)](const Answer &result) {
        m_answers.post([this, isSealed, result, answer] { answered(result, isSealed, answer); });
    };
    const bool posted = m_thread.post([=, this] { tell(m_store.append(entry, placements, at)); },
                                      [=] { tell(StoreError::Failed); });
    if (!posted)
        tell(StoreError::Failed);
}

void ThreadedJournal::hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer)
{
    const auto tell = [this, answer = std::move(answer)](const Result<QByteArray, StoreError> &result) {
        m_answers.post([result, answer] { answer(result); });
    };
    if (!m_thread.post([=, this] { tell(m_store.hashAt(sequence)); }, [=] { tell(StoreError::Failed); }))
        tell(StoreError::Failed);
}

void ThreadedJournal::answered(const Answer &result, bool isSealed, const Appended &answer)
{
    if (result && isSealed)
        m_timers.cancel(std::exchange(m_sealing, 0)); // nothing wakes a box that goes to sleep
    else if (result)
        sealSoon();
    if (result && m_written)
        m_written();
    answer(result);
}

void ThreadedJournal::sealSoon()
{
    if (m_sealing == 0)
        m_sealing = m_timers.start(SealAfter, [this] { sealNow(); });
}

void ThreadedJournal::sealNow()
{
    m_sealing = 0;
    const journal::Moment at{m_clock.now(), m_clock.steady()};
    const auto retry = [this] { m_answers.post([this] { sealSoon(); }); };
    const auto seal = [=, this] {
        if (!m_store.seal(at)) {
            qCWarning(log, "the journal's head could not be signed; trying again soon");
            retry();
        }
    };
    m_thread.post(seal, retry);
}

} // namespace latchkey::store
