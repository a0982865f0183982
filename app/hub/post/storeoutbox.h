// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/notify/outboxbook.h>
#include <app/hub/store/outboxstore.h>

namespace latchkey::hub {

/// The outbox of the senders, kept in the hub's database. Belongs to one thread, whose seat at the desks it takes and
/// gives back.
class StoreOutbox final : public notify::OutboxBook {
public:
    explicit StoreOutbox(const Desks &desks);
    ~StoreOutbox() override;
    Q_DISABLE_COPY_MOVE(StoreOutbox)

    using Item = notify::OutboxItem;
    [[nodiscard]] Result<std::optional<Item>, StoreError>
    claim(notify::Channel channel, const QDateTime &now, const QDateTime &until, const QStringList &except) override;
    [[nodiscard]] Result<QDateTime, StoreError> nextDue(notify::Channel channel, const QStringList &except) override;
    [[nodiscard]] Result<std::optional<notify::Outcome>, StoreError> admit(const Item &item, const QDateTime &now,
                                                                           const Judge &judge) override;
    [[nodiscard]] Status<StoreError> delivered(const Item &item, const QDateTime &now) override;
    [[nodiscard]] Status<StoreError> postponed(const Item &item, const QDateTime &due,
                                               const notify::Reason &why) override;
    [[nodiscard]] Status<StoreError> dropped(const Item &item, const QDateTime &now,
                                             const notify::Reason &why) override;

private:
    /// One try at a webhook, for its owner to look at.
    [[nodiscard]] Status<store::Fault> log(store::Transaction &transaction, const Item &item,
                                           const notify::Reason *why);

    const Desks &m_desks;
    QString m_topic; ///< of what was handed out last
};

[[nodiscard]] StoreError storeErrorOf(store::Fault fault);

/// The webhook is told of nothing any more until somebody switches it on again.
[[nodiscard]] Status<store::Fault> switchOffWebhook(const Desk &desk, store::Transaction &transaction,
                                                    const QString &org, const QString &id);

} // namespace latchkey::hub
