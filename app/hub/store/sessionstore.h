// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// A login of somebody, one that still lacks its second step, or a device that is remembered.
struct Session {
    QByteArray hash; ///< SHA-256 of what the browser holds
    QString kind; ///< "login", "pending", "device"
    QString account;
    QString org = {}; ///< the organisation that is looked at; empty: none was chosen
    qint64 authEpoch = 0; ///< of the account when it began
    Ms createdAt = 0;
    Ms seenAt = 0;
    Ms expiresAt = 0;
    std::optional<Ms> steppedUpAt = {}; ///< when a second factor was shown last
    QString factor = {}; ///< which
    QString address = {};
    QString agent = {};
    QJsonObject data = {};
};

class SessionStore {
public:
    explicit SessionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> create(Transaction &transaction, const Session &session);
    /// None where its time is over, its account was disabled or got another auth_epoch since.
    [[nodiscard]] Result<std::optional<Session>, Fault> get(const QByteArray &hash, const QString &kind, Ms now);
    [[nodiscard]] Status<Fault> touch(Transaction &transaction, const QByteArray &hash, Ms seenAt, Ms expiresAt);
    [[nodiscard]] Status<Fault> stepUp(Transaction &transaction, const QByteArray &hash, const QString &factor, Ms now);
    [[nodiscard]] Status<Fault> setData(Transaction &transaction, const QByteArray &hash, const QJsonObject &data);
    /// False where there was none: it was used or ended meanwhile.
    [[nodiscard]] Result<bool, Fault> remove(Transaction &transaction, const QByteArray &hash);
    /// All of an account, of every kind, but for one that goes on.
    [[nodiscard]] Status<Fault> removeAll(Transaction &transaction, const QString &account,
                                          const QByteArray &except = {});
    /// Those of an account that look at one organisation.
    [[nodiscard]] Status<Fault> removeAllIn(Transaction &transaction, const QString &account, const QString &org);
    /// Those that are not over, newest first.
    [[nodiscard]] Result<QVector<Session>, Fault> ofAccount(const QString &account, Ms now);
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms now);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
