// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>

#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Who did what at the hub.
struct AuditEntry {
    QString org; ///< empty: of the hub as a whole
    Ms at = 0;
    QString actor; ///< an account, a token, a box, "hub"
    QString action; ///< "permission.revoked"
    QString object = {}; ///< kind and id of what it was done to
    QJsonObject detail = {}; ///< what changed; never a secret
    qint64 seq = 0; ///< given by append()
};

struct AuditFilter {
    QString org;
    QString actor = {}; ///< empty: anybody. Likewise below
    QString object = {};
    std::optional<qint64> before = {}; ///< only entries with a lower number
    int limit = 50;
};

/// A chain of hashes per organisation: what was written cannot be changed or left out unseen. One writer at a time and
/// organisation; call append() last in a transaction, so that it does not wait long for the others.
class AuditStore {
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    /// In the transaction of what was done; its number.
    [[nodiscard]] Result<qint64, Fault> append(Transaction &transaction, const AuditEntry &entry);
    /// Newest first.
    [[nodiscard]] Result<QVector<AuditEntry>, Fault> list(const AuditFilter &filter);
    [[nodiscard]] Result<journal::Head, Fault> head(const QString &org);
    /// Reads it all. The number of the first entry that is wrong or missing; 0: none.
    [[nodiscard]] Result<qint64, Fault> verify(const QString &org);

private:
    [[nodiscard]] Result<qint64, Fault> firstBad(const QString &org);
    [[nodiscard]] Result<journal::Head, Fault> lockHead(Transaction &transaction, const QString &org);
    Database &m_database;
};

} // namespace latchkey::hub::store
