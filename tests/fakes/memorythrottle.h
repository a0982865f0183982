// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handclock.h"
#include "memoryjournal.h"

#include <core/access/throttlealarm.h>
#include <core/access/throttlebook.h>

#include <QHash>

#include <optional>

namespace latchkey::fakes {

/// The tries at a box in memory, by the product's own rules. A try counts when its answer is given, together with its
/// entry: an AnswerQueue that is dropped is a power cut before the disk had it.
class MemoryThrottle : public access::ThrottleBook {
public:
    MemoryThrottle(AnswerQueue &answers, const HandClock &clock, MemoryJournal &journal)
        : m_answers(answers), m_clock(clock), m_journal(journal)
    {}

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

    /// What the real one does 10 s after the last change: the newest try has had its time to prove right.
    void tick();
    /// The program starts anew: no try from before can prove right, nobody listens, and time off is not served.
    void restart();

    /// Makes every question fail until it is taken back.
    std::optional<StoreError> fault;
    int counted = 0; ///< tries that got a receipt
    int right = 0; ///< those of them that proved right

private:
    using Rows = QHash<QByteArray, access::throttle::Identity>;
    struct Pending {
        quint64 receipt = 0;
        QByteArray row;
        access::throttle::Method method{};
        std::chrono::milliseconds charged{0};
    };
    /// Where the tries of an identity are counted on the method's track; empty: nowhere. nullopt: it is no identity.
    [[nodiscard]] static std::optional<QByteArray> rowOf(const QByteArray &identity, access::throttle::Method method);
    [[nodiscard]] access::throttle::State stateFor(const QByteArray &row);
    void keep(const QByteArray &row, const access::throttle::State &state);
    void serve(std::chrono::milliseconds steady);
    void look();
    [[nodiscard]] Result<Counted, StoreError> countNow(const QByteArray &identity, access::throttle::Method method,
                                                       const journal::Entry &entry);
    [[nodiscard]] Status<StoreError> succeedNow(quint64 receipt, const std::optional<journal::Entry> &entry);
    [[nodiscard]] Status<StoreError> write(const std::optional<journal::Entry> &entry);
    template <class T, class Work>
    void later(std::function<void(Result<T, StoreError>)> answer, Work work);

    AnswerQueue &m_answers;
    const HandClock &m_clock;
    MemoryJournal &m_journal;
    Rows m_rows;
    access::throttle::State m_box; ///< all but the identity
    std::chrono::milliseconds m_servedAt{0};
    std::optional<Pending> m_pending;
    QJsonObject m_ahead; ///< what the board was told to remember, last
    bool m_open = false; ///< the newest try may yet prove right
    quint64 m_receipts = 0;
    access::throttle::AlarmWatch m_watch;
    std::function<void(bool alarming)> m_listener;
};

} // namespace latchkey::fakes
