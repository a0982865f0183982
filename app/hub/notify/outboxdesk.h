// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/outboxbook.h>
#include <app/hub/notify/postman.h>
#include <app/hub/notify/resting.h>
#include <core/ports/clock.h>
#include <core/ports/randomsource.h>

#include <stop_token>

namespace latchkey::hub::notify {

/// What the desks of one hub share. All of it may be asked by several threads at once.
struct OutboxParts {
    Postman &postman;
    const Clock &clock;
    RandomSource &random;
    Resting &resting;
    SendCaps caps;
};

/// Works through what is due of one channel: claims, asks whether it may be sent, sends, reports. Belongs to one thread.
class OutboxDesk {
public:
    /// A claim outlasts every deadline of a sender.
    static constexpr std::chrono::minutes ClaimFor{5};
    /// After the outbox itself could not be read or written.
    static constexpr std::chrono::minutes StoreWait{1};

    OutboxDesk(Channel channel, OutboxBook &book, const OutboxParts &parts);

    /// Sends all that is due, or until `stop`; says when to look again, null for "when something is put there".
    [[nodiscard]] QDateTime work(const std::stop_token &stop);

private:
    [[nodiscard]] Status<StoreError> carry(const OutboxItem &item, const std::stop_token &stop);
    [[nodiscard]] Status<StoreError> report(const OutboxItem &item, const Outcome &outcome);
    [[nodiscard]] Status<StoreError> postpone(const OutboxItem &item, const TryLater &later);
    [[nodiscard]] Status<StoreError> drop(const OutboxItem &item, const Reason &why);
    [[nodiscard]] QDateTime next();
    [[nodiscard]] QDateTime afterFault(StoreError error);

    const Channel m_channel;
    OutboxBook &m_book;
    OutboxParts m_parts;
};

} // namespace latchkey::hub::notify
