// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/outboxbook.h>

#include <QVector>

#include <mutex>

namespace latchkey::hub::notify {

/// An outbox that is kept in memory and may be used by several threads.
class MemoryOutbox {
public:
    struct Row {
        enum class State { Waiting, Delivered, Dropped };
        OutboxItem item;
        QDateTime due;
        State state = State::Waiting;
        QDateTime countedAt; ///< when it was first handed to a sender
        std::optional<Reason> why; ///< of the last report
    };

    void put(const OutboxItem &item, const QDateTime &due);
    [[nodiscard]] Row row(const QByteArray &id) const;
    [[nodiscard]] int claims() const;
    /// Every question is answered with it from now on; nullopt: no longer.
    void breakWith(std::optional<StoreError> error);

    /// One thread's way to it.
    class Book : public OutboxBook {
    public:
        explicit Book(MemoryOutbox &outbox) : m_outbox(outbox) {}
        Result<std::optional<OutboxItem>, StoreError> claim(Channel channel, const QDateTime &now,
                                                            const QDateTime &until, const QStringList &except) override;
        Result<QDateTime, StoreError> nextDue(Channel channel, const QStringList &except) override;
        Result<std::optional<Outcome>, StoreError> admit(const OutboxItem &item, const QDateTime &now,
                                                         const Judge &judge) override;
        Status<StoreError> delivered(const OutboxItem &item, const QDateTime &now) override;
        Status<StoreError> postponed(const OutboxItem &item, const QDateTime &due, const Reason &why) override;
        Status<StoreError> dropped(const OutboxItem &item, const QDateTime &now, const Reason &why) override;

    private:
        MemoryOutbox &m_outbox;
    };

private:
    [[nodiscard]] Row *next(Channel channel, const QStringList &except);
    [[nodiscard]] Row *of(const OutboxItem &item);
    [[nodiscard]] Usage usage(const OutboxItem &item, const QDateTime &now) const;
    [[nodiscard]] Status<StoreError> end(const OutboxItem &item, Row::State state, std::optional<Reason> why);

    mutable std::mutex m_mutex;
    QVector<Row> m_rows;
    int m_claims = 0;
    std::optional<StoreError> m_broken;
};

} // namespace latchkey::hub::notify
