// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/journal.h>
#include <core/ports/clock.h>
#include <core/ports/timers.h>
#include <core/store/journalstore.h>
#include <core/store/storethread.h>

namespace latchkey::store {

/// The journal as the application sees it: never waits, seals itself. Belongs to the thread that made it.
class ThreadedJournal : public journal::Journal {
public:
    /// An entry is never older than a minute when a signature covers it; the rest is for the disk.
    static constexpr std::chrono::seconds SealAfter{45};

    /// `store` lives on `thread`, and outlives what is posted there.
    ThreadedJournal(StoreThread &thread, JournalStore &store, const Clock &clock, Timers &timers);
    ~ThreadedJournal() override;

    void append(const journal::Entry &entry, Appended answer) override;
    void append(const journal::Entry &entry, const QVector<journal::Placement> &placements, Appended answer) override;
    void hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer) override;

    /// An entry was written, here or beside it: is sealed when `SealAfter` has passed, unless that is under way.
    void sealSoon();
    /// Called after each entry, with which there is more to send.
    void onWritten(std::function<void()> written) { m_written = std::move(written); }

private:
    void sealNow();
    void answered(const Result<journal::Head, StoreError> &result, bool isSealed, const Appended &answer);

    StoreThread &m_thread;
    JournalStore &m_store;
    const Clock &m_clock;
    Timers &m_timers;
    Timers::Token m_sealing = 0;
    std::function<void()> m_written;
    Answers m_answers;
};

} // namespace latchkey::store
