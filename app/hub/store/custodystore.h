// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Where one key is, as far as is known. Worked out of the events, so that it can be worked out again.
struct Custody {
    QString org;
    QString key;
    QString state; ///< "in", "out", "unknown"
    QString box = {}; ///< of a key that is in, or was last
    std::optional<qint64> bin = {};
    QString person = {}; ///< who has it
    std::optional<Ms> since = {};
    std::optional<Ms> due = {};
    Ms asOf = 0; ///< when that was seen
    Ms errorMs = 0; ///< how far `asOf` may be off
    bool certain = true; ///< false: what was told cannot all be true
    QJsonObject evidence = {}; ///< the entries that it rests on
};

class CustodyStore {
public:
    explicit CustodyStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> put(Transaction &transaction, const Custody &custody)
    {
        return putAll(transaction, {custody});
    }
    /// No two of the same key.
    [[nodiscard]] Status<Fault> putAll(Transaction &transaction, const QVector<Custody> &places);
    [[nodiscard]] Status<Fault> remove(Transaction &transaction, const QString &org, const QString &key);
    /// Forgets all of an organisation, before it is worked out anew.
    [[nodiscard]] Status<Fault> clear(Transaction &transaction, const QString &org);
    /// Those of `keys` that are known, kept from other writers to the end of the transaction.
    [[nodiscard]] Result<QVector<Custody>, Fault> lock(Transaction &transaction, const QString &org, QStringList keys);

    [[nodiscard]] Result<std::optional<Custody>, Fault> get(const QString &org, const QString &key);
    /// By key; empty: of all boxes.
    [[nodiscard]] Result<QVector<Custody>, Fault> list(const QString &org, const QString &box = {});
    [[nodiscard]] Result<QVector<Custody>, Fault> heldBy(const QString &org, const QString &person);
    /// Keys that are out, or of which it is not certain where they are.
    [[nodiscard]] Result<QVector<Custody>, Fault> away(const QString &org);
    /// Keys that are out and were due before `now`.
    [[nodiscard]] Result<QVector<Custody>, Fault> overdue(const QString &org, Ms now);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
