// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

#include <QMap>

namespace latchkey::hub::store {

enum class OutboxState { Waiting, Sent, Dropped };

/// One thing to be sent. What it says rests sealed and is wiped once it was sent or dropped; events for webhooks stay,
/// to be sent again, until they are forgotten.
struct OutboxItem {
    QString id;
    QString org;
    QString kind; ///< through which channel: "mail", "text", "webhook"
    QString target; ///< to whom, or sealed words for that
    QString identity = {}; ///< whose codes these are, for the caps; empty for anything but a code
    QString topic = {}; ///< what it is about, for the list: "overdue", "login-code"
    QByteArray sealed = {};
    OutboxState state = OutboxState::Waiting;
    int tries = 0; ///< a claim counts as one
    qint64 claim = 0; ///< under which it was handed out last
    Ms createdAt = 0;
    Ms dueAt = 0;
    std::optional<Ms> expiresAt = {};
    std::optional<Ms> countedAt = {}; ///< since when it counts as sent for the caps
    QString lastError = {};
    std::optional<Ms> endedAt = {};
};

struct OutboxDepth {
    qint64 waiting = 0;
    std::optional<Ms> oldest = {}; ///< when the oldest that waits was made
};

class OutboxStore {
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    /// In the transaction of its cause: both or neither.
    [[nodiscard]] Status<Fault> enqueue(Transaction &transaction, const OutboxItem &item);

    /// The item of `kind` that has been due longest, leaving out those to `except`. Nobody else gets it before `until`,
    /// after which it is due again whatever became of us. Reports name the claim: an older one changes nothing.
    [[nodiscard]] Result<std::optional<OutboxItem>, Fault> claim(Transaction &transaction, const QString &kind,
                                                                 const QStringList &except, Ms now, Ms until);
    [[nodiscard]] Result<bool, Fault> sent(Transaction &transaction, const QString &id, qint64 claim, Ms now);
    [[nodiscard]] Result<bool, Fault> postpone(Transaction &transaction, const QString &id, qint64 claim, Ms due,
                                               const QString &error);
    [[nodiscard]] Result<bool, Fault> drop(Transaction &transaction, const QString &id, qint64 claim,
                                           const QString &error, Ms now);
    /// The try that a claim counted was none: what was handed out was not tried.
    [[nodiscard]] Result<bool, Fault> takeBackTry(Transaction &transaction, const QString &id, qint64 claim);
    /// When the next of `kind` is due that is not for `except`, or its claim ends; none: none waits.
    [[nodiscard]] Result<std::optional<Ms>, Fault> nextDue(const QString &kind, const QStringList &except);

    /// For the caps: keeps others of this organisation from counting until this transaction ends.
    [[nodiscard]] Status<Fault> lockCounts(Transaction &transaction, const QString &org);
    [[nodiscard]] Result<qint64, Fault> countedForIdentity(const QString &identity, Ms since);
    /// Likewise, whether they went yet or not.
    [[nodiscard]] Result<qint64, Fault> madeForIdentity(const QString &identity, Ms since);
    [[nodiscard]] Result<qint64, Fault> countedForOrg(const QString &org, const QString &kind, Ms since);
    [[nodiscard]] Result<bool, Fault> isCounted(const QString &id);
    /// From now on it counts as sent; once, however often it is tried. False where it counted already.
    [[nodiscard]] Result<bool, Fault> count(Transaction &transaction, const QString &id, qint64 claim, Ms now);

    /// Sends once more what has ended. False where it waits, is not an event of this webhook, or there is none.
    [[nodiscard]] Result<bool, Fault> revive(Transaction &transaction, const QString &org, const QString &webhook,
                                             const QString &id, Ms now);
    /// The latest for one webhook, without what they say.
    [[nodiscard]] Result<QVector<OutboxItem>, Fault> listFor(const QString &org, const QString &webhook, int limit);
    /// What waits, by kind.
    [[nodiscard]] Result<QMap<QString, OutboxDepth>, Fault> depths();
    /// The latest of an organisation, without what they say.
    [[nodiscard]] Result<QVector<OutboxItem>, Fault> list(const QString &org, int limit);
    [[nodiscard]] Result<OutboxDepth, Fault> depth();
    /// Forgets those that ended before.
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms before);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
