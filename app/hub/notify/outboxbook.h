// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QStringList>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/sendcaps.h>
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/base/storeerror.h>

#include <functional>
#include <optional>

namespace latchkey::hub::notify {

enum class Channel { Mail, Text, Webhook };

/// One thing that waits to be sent, as it was handed out.
struct OutboxItem {
    QByteArray id; ///< an id text; other sides see it, so it tells nothing
    quint64 claim = 0; ///< under which it was handed out: a report under an older one changes nothing
    QString organisation;
    Channel channel = Channel::Mail;
    QString to; ///< an e-mail address, a number as E.164 has it with a plus sign, or the id of a webhook
    QByteArray identity; ///< whose codes these are, for the caps; empty for anything but a code
    QString subject; ///< of an e-mail
    Secret text; ///< UTF-8: the words, or the JSON of an event
    Secret html; ///< UTF-8; of an e-mail, may be empty
    int tries = 0; ///< this one included
    QDateTime notAfter; ///< UTC, its life; null: none but that of its tries

    /// Begins the identity of a code that proves a new number.
    static constexpr auto ProofMark = "proof-";
    [[nodiscard]] bool isCode() const { return !identity.isEmpty(); }
    [[nodiscard]] Budget budget() const
    {
        if (!isCode())
            return Budget::None;
        return identity.startsWith(ProofMark) ? Budget::Proofs : Budget::Codes;
    }
};

/// What waits to be sent, kept where its causes are kept: a row is written in the same transaction. One object serves
/// one thread; several threads and several processes may each have theirs on the same outbox. Texts rest encrypted
/// and are wiped once a row is delivered or dropped.
class OutboxBook {
public:
    /// Why an item must not be sent now; nullopt: it may.
    using Judge = std::function<std::optional<Outcome>(const Usage &)>;

    virtual ~OutboxBook() = default;

    /// Hands out the row of `channel` that has been due longest, leaving out those to `except`, and counts the try.
    /// Nobody else gets it before `until`, after which it is due again whatever became of us. nullopt: none is due.
    [[nodiscard]] virtual Result<std::optional<OutboxItem>, StoreError>
    claim(Channel channel, const QDateTime &now, const QDateTime &until, const QStringList &except) = 0;
    /// When the next row becomes due that is not for `except`, or its claim ends; null: none waits.
    [[nodiscard]] virtual Result<QDateTime, StoreError> nextDue(Channel channel, const QStringList &except) = 0;
    /// In one transaction: adds up what was sent before and asks `judge`. Where it may be sent, the item counts as sent
    /// at `now`; once, however often it is tried: for one that counts already `judge` is not asked.
    [[nodiscard]] virtual Result<std::optional<Outcome>, StoreError>
    admit(const OutboxItem &item, const QDateTime &now, const Judge &judge) = 0;

    // Reports under a claim that is not the row's last change nothing, and are no error.
    [[nodiscard]] virtual Status<StoreError> delivered(const OutboxItem &item, const QDateTime &now) = 0;
    /// A try that ended with Fault::Interrupted or Fault::TooMany does not count.
    [[nodiscard]] virtual Status<StoreError>
    postponed(const OutboxItem &item, const QDateTime &due, const Reason &why) = 0;
    /// It will not be tried again. With Fault::Gone the webhook is switched off in the same transaction.
    [[nodiscard]] virtual Status<StoreError>
    dropped(const OutboxItem &item, const QDateTime &now, const Reason &why) = 0;
};

} // namespace latchkey::hub::notify
