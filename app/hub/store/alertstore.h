// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Something that somebody should look at: it is open until it is over, whether it was seen or not.
struct Alert {
    QString id;
    QString org;
    QString rule; ///< which rule of the organisation raised it
    QString subject; ///< of what: a key, a box ...
    QString type; ///< the name of the event
    QJsonObject doc = {};
    Ms raisedAt = 0;
    std::optional<Ms> seenAt = {};
    QString seenBy = {};
    std::optional<Ms> endedAt = {}; ///< none: it is still so

    [[nodiscard]] bool isOpen() const { return !endedAt; }
};

/// What a rule remembers of one subject between two looks.
struct AlertWatch {
    QString org;
    QString rule;
    QString subject;
    std::optional<Ms> since = {}; ///< the condition holds since then
    std::optional<Ms> firedAt = {}; ///< somebody was told last
    int level = 0; ///< how far it was escalated
    QJsonObject data = {};
};

class AlertStore {
public:
    explicit AlertStore(Database &database) : m_database(database) {}

    /// False where the rule has an open alert of this subject already.
    [[nodiscard]] Result<bool, Fault> raise(Transaction &transaction, const Alert &alert);
    /// Ends what is open; the alert that ended, if any.
    [[nodiscard]] Result<std::optional<Alert>, Fault> end(Transaction &transaction, const QString &org,
                                                          const QString &rule, const QString &subject, Ms now);
    [[nodiscard]] Result<bool, Fault> markSeen(Transaction &transaction, const QString &org, const QString &id,
                                               const QString &by, Ms now);
    [[nodiscard]] Result<std::optional<Alert>, Fault> get(const QString &org, const QString &id);
    /// Newest first, those raised before `before` only, if given.
    [[nodiscard]] Result<QVector<Alert>, Fault> list(const QString &org, bool openOnly, std::optional<Ms> before,
                                                     int limit);
    [[nodiscard]] Result<qint64, Fault> countOpen(const QString &org);
    [[nodiscard]] Result<qint64, Fault> countAllOpen(); ///< of all organisations

    [[nodiscard]] Status<Fault> putWatch(Transaction &transaction, const AlertWatch &watch);
    [[nodiscard]] Status<Fault> removeWatch(Transaction &transaction, const QString &org, const QString &rule,
                                            const QString &subject);
    /// `rule` empty: of all rules.
    [[nodiscard]] Result<QVector<AlertWatch>, Fault> watches(const QString &org, const QString &rule);
    /// Of all rules but one.
    [[nodiscard]] Result<QVector<AlertWatch>, Fault> watchesBeside(const QString &org, const QString &rule);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
