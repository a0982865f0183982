// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// How often something was done since a moment, and whether it may be done at all.
struct Tally {
    int count = 0;
    Ms since = 0;
    std::optional<Ms> blockedUntil = {};
};

/// Counts of what must not be done too often: tries from one address, messages to one number. `name` is hashed by
/// whoever must not store it.
class TallyStore {
public:
    explicit TallyStore(Database &database) : m_database(database) {}

    /// One more. A count whose window is over begins anew with this one.
    [[nodiscard]] Result<Tally, Fault> add(Transaction &transaction, const QString &scope, const QString &name,
                                           Ms window, Ms now);
    [[nodiscard]] Status<Fault> block(Transaction &transaction, const QString &scope, const QString &name, Ms until);
    [[nodiscard]] Status<Fault> clear(Transaction &transaction, const QString &scope, const QString &name);
    [[nodiscard]] Result<Tally, Fault> get(const QString &scope, const QString &name, Ms now);
    /// Forgets what is over.
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms now);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
