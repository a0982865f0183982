// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/journalstore.h>
#include <core/store/throttlerows.h>

namespace latchkey::store {

/// The throttle's memory, in the journal's file. Belongs to the journal's thread and waits for the disk. Identities
/// are keyed hashes (16 to 64 bytes) of whoever was named, known or not: unknown ones are counted alike.
/// Every `steady` is Clock::steady() of this program; the time of day is no input.
class ThrottleStore {
public:
    /// What became of a try that was asked for.
    struct Counted {
        access::throttle::Admission admission;
        quint64 receipt = 0; ///< 0: nothing was counted, and nothing may be looked at
        journal::Head head; ///< of the entry that was written with it, or of the newest where it got none
    };

    /// `journal` outlives this object; time is served from `steady` on.
    [[nodiscard]] static Result<std::unique_ptr<ThrottleStore>, StoreError> open(JournalStore &journal,
                                                                                 std::chrono::milliseconds steady);

    /// Whether a try could be made now; writes nothing. Methods without a track ignore `identity`. Refused where it
    /// is not such a hash.
    [[nodiscard]] Result<access::throttle::Admission, StoreError>
    admission(const QByteArray &identity, access::throttle::Method method, std::chrono::milliseconds steady);

    /// Counts a try together with its entry (unless access::throttle::isJournalled says no), in one transaction. Only when this has answered with a receipt may the
    /// secret be hashed, compared or sent. An error counts nothing, and nothing may be looked at.
    [[nodiscard]] Result<Counted, StoreError> count(const QByteArray &identity, access::throttle::Method method,
                                                    const journal::Entry &entry, const journal::Moment &at);
    /// The try with this receipt was right; with an entry about it, if there is one. Refused for any but the newest
    /// try, and the second time. After another error it may be asked again.
    [[nodiscard]] Status<StoreError> succeeded(quint64 receipt, const std::optional<journal::Entry> &entry,
                                               const journal::Moment &at);

    /// Stores the time served so far. To be called every access::throttle::StoreServedEvery and before an orderly end;
    /// costs nothing while no time runs.
    [[nodiscard]] Status<StoreError> serve(std::chrono::milliseconds steady);

    /// Whether any time is left to serve.
    [[nodiscard]] Result<bool, StoreError> isRunning();

    /// What all tries at the box add up to: for the alarm and the owner's screen.
    [[nodiscard]] Result<access::throttle::Box, StoreError> box(std::chrono::milliseconds steady);
    /// See ThrottleBook::rolledBack().
    [[nodiscard]] Result<bool, StoreError> rolledBack(const journal::Entry &entry, const journal::Moment &at);
    /// The owner has seen the wrong tries.
    [[nodiscard]] Status<StoreError> acknowledge(const journal::Entry &entry, const journal::Moment &at);
    /// The owner's reset of one identity, or its new enrolment: all its tracks are clear.
    [[nodiscard]] Status<StoreError> reset(const QByteArray &identity, const journal::Entry &entry,
                                           const journal::Moment &at);

private:
    struct Pending {
        quint64 receipt = 0;
        QByteArray scope;
        access::throttle::Method method{};
        std::chrono::milliseconds charged{0};
    };
    ThrottleStore(JournalStore &journal, ThrottleRows rows, quint64 order, std::chrono::milliseconds steady);
    [[nodiscard]] std::chrono::milliseconds unstored(std::chrono::milliseconds steady) const;
    [[nodiscard]] Result<access::throttle::State, StoreError> stateAt(const QByteArray &scope,
                                                                      std::chrono::milliseconds steady);
    [[nodiscard]] Result<journal::Head, StoreError> write(const std::optional<journal::Entry> &entry,
                                                          const journal::Moment &at, const JournalStore::Also &change);
    [[nodiscard]] Result<journal::Head, StoreError> writeAlone(const JournalStore::Also &change);

    JournalStore &m_journal;
    ThrottleRows m_rows;
    std::chrono::milliseconds m_storedAt; ///< on the steady clock: time served since then is not on disk yet
    quint64 m_order; ///< of the newest try. Not an entry's number alone: tries without a line have their order, too
    bool m_running = true; ///< false: surely no row has time left to serve
    std::optional<Pending> m_pending;
    quint64 m_receipts = 0;
};

} // namespace latchkey::store
