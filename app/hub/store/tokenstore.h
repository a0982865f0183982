// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// A key to the API for a program.
struct ApiToken {
    QString id;
    QString org;
    QString account; ///< who made it, and whose rights bound its own
    QString name;
    QString hint; ///< its last letters, to tell it from others
    QByteArray hash = {}; ///< SHA-256 of it
    QJsonObject scopes = {};
    Ms createdAt = 0;
    std::optional<Ms> expiresAt = {};
    std::optional<Ms> usedAt = {};
    std::optional<Ms> revokedAt = {};
};

class TokenStore {
public:
    /// The last use is noted to the minute.
    static constexpr Ms UseStep = 60'000;

    explicit TokenStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> create(Transaction &transaction, const ApiToken &token);
    /// None where it was revoked, its time is over or its account is disabled.
    [[nodiscard]] Result<std::optional<ApiToken>, Fault> byHash(const QByteArray &hash, Ms now);
    [[nodiscard]] Status<Fault> noteUse(Transaction &transaction, const QString &id, Ms now);
    /// False where the organisation has no such token, or it was revoked already.
    [[nodiscard]] Result<bool, Fault> revoke(Transaction &transaction, const QString &org, const QString &id, Ms now);
    /// Those of an account for one organisation.
    [[nodiscard]] Status<Fault> revokeAllIn(Transaction &transaction, const QString &account, const QString &org,
                                            Ms now);
    /// Newest first, also those that are over; `account` empty: of everybody.
    [[nodiscard]] Result<QVector<ApiToken>, Fault> list(const QString &org, const QString &account = {});

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
