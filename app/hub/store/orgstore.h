// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>
#include <app/hub/store/written.h>

namespace latchkey::hub::store {

struct Org {
    QString id;
    QString name;
    QString zone; ///< IANA name
    QJsonObject doc = {}; ///< its settings
    qint64 authEpoch = 1; ///< raised to end all its sessions
    qint64 version = 0;
    Ms createdAt = 0;
};

/// Organisations. Nothing of one is ever seen by another: every question names the one that asks.
class OrgStore {
public:
    explicit OrgStore(Database &database) : m_database(database) {}

    /// False where the id was used before.
    [[nodiscard]] Result<bool, Fault> create(Transaction &transaction, const Org &org, Ms now);
    /// Name, zone and settings.
    [[nodiscard]] Result<Written, Fault> update(Transaction &transaction, const Org &org,
                                                std::optional<qint64> expected);
    [[nodiscard]] Status<Fault> raiseAuthEpoch(Transaction &transaction, const QString &id);
    [[nodiscard]] Status<Fault> remove(Transaction &transaction, const QString &id, Ms now);
    [[nodiscard]] Result<std::optional<Org>, Fault> get(const QString &id);
    [[nodiscard]] Result<QVector<Org>, Fault> list();

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
