// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>
#include <app/hub/store/written.h>

namespace latchkey::hub::store {

/// Who may log in to the console, whatever the organisation.
struct Account {
    QString id;
    QString email; ///< as it was typed
    QString name = {};
    QString mobile = {};
    QString locale = {};
    QJsonObject settings = {};
    QString password = {}; ///< the hasher's text; empty: none was chosen yet
    std::optional<Ms> passwordAt = {};
    QByteArray totpSealed = {}; ///< empty: no authenticator app
    qint64 totpStep = 0; ///< the newest time step that was used
    qint64 authEpoch = 1; ///< sessions of an older one are over
    int failed = 0; ///< wrong tries in a row
    std::optional<Ms> lockedUntil = {};
    bool codeDue = false; ///< the next login asks for a code in any case
    std::optional<Ms> loggedInAt = {};
    qint64 version = 0;
    Ms createdAt = 0;
    std::optional<Ms> disabledAt = {};
};

class AccountStore {
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    /// Two addresses that differ in letter case are one.
    [[nodiscard]] static QString emailKey(const QString &email);

    /// With everything but times and counts. Taken with field "email" or "id".
    [[nodiscard]] Result<Written, Fault> create(Transaction &transaction, const Account &account, Ms now);
    /// E-mail, name, mobile, locale and settings.
    [[nodiscard]] Result<Written, Fault> update(Transaction &transaction, const Account &account,
                                                std::optional<qint64> expected);
    /// Ends all sessions, forgives wrong tries, and asks for a code at the next login if `codeDue`.
    [[nodiscard]] Status<Fault> setPassword(Transaction &transaction, const QString &id, const QString &password,
                                            bool codeDue, Ms now);
    /// The same password, hashed anew.
    [[nodiscard]] Status<Fault> setPasswordHash(Transaction &transaction, const QString &id, const QString &password);
    /// Empty: takes it away.
    [[nodiscard]] Status<Fault> setTotp(Transaction &transaction, const QString &id, const QByteArray &sealed);
    /// False where a code of this time step, or a later one, was used already.
    [[nodiscard]] Result<bool, Fault> useTotpStep(Transaction &transaction, const QString &id, qint64 step);
    [[nodiscard]] Status<Fault> setTries(Transaction &transaction, const QString &id, int failed,
                                         std::optional<Ms> lockedUntil, Ms now);
    /// A login that succeeded: no wrong tries, no code due.
    [[nodiscard]] Status<Fault> noteLogin(Transaction &transaction, const QString &id, Ms now);
    [[nodiscard]] Status<Fault> raiseAuthEpoch(Transaction &transaction, const QString &id);
    [[nodiscard]] Status<Fault> setDisabled(Transaction &transaction, const QString &id, std::optional<Ms> since);

    /// In the place of all earlier ones.
    [[nodiscard]] Status<Fault> setRecoveryCodes(Transaction &transaction, const QString &id,
                                                 const QVector<QByteArray> &hashes);
    /// False where there is no such code, or it was used.
    [[nodiscard]] Result<bool, Fault> useRecoveryCode(Transaction &transaction, const QString &id,
                                                      const QByteArray &hash, Ms now);
    [[nodiscard]] Result<qint64, Fault> recoveryCodesLeft(const QString &id);

    [[nodiscard]] Result<std::optional<Account>, Fault> get(const QString &id);
    [[nodiscard]] Result<std::optional<Account>, Fault> byEmail(const QString &email);
    /// The same, kept from other writers to the end of the transaction: two tries at once count as two.
    [[nodiscard]] Result<std::optional<Account>, Fault> lock(Transaction &transaction, const QString &id);
    [[nodiscard]] Result<qint64, Fault> count();

private:
    [[nodiscard]] Result<bool, Fault> isEmailTaken(const Account &account);
    Database &m_database;
};

} // namespace latchkey::hub::store
