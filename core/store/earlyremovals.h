// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/person.h>
#include <core/store/database.h>
#include <core/sync/viewchange.h>

#include <QSet>

namespace latchkey::store {

/// What a transfer that is not whole yet takes away, laid over what the file says (rule S5 of docs/sync.md): it denies
/// early and grants nothing.
class EarlyRemovals {
public:
    /// `database` holds the view that is in force.
    [[nodiscard]] Status<StoreError> add(const sync::Removals &removals, Database &database);
    /// A whole view is in force.
    void clear();

    [[nodiscard]] bool isGone(const PersonId &person) const { return m_removals.people.contains(person); }
    [[nodiscard]] bool isSuspended(const PersonId &person) const;
    /// Recognised by nothing: gone or suspended.
    [[nodiscard]] bool isDenied(const PersonId &person) const { return isGone(person) || isSuspended(person); }
    [[nodiscard]] bool hasLostCode(const PersonId &person, const QByteArray &lookupKey) const;
    [[nodiscard]] bool hasLostNumber(const PersonId &person, const QByteArray &lookupKey) const;
    [[nodiscard]] bool hasLostBadge(const PersonId &person, const CardUid &badge) const;
    [[nodiscard]] bool hasLostPin(const PersonId &person) const { return m_removals.pins.contains(person); }
    [[nodiscard]] bool isGone(const KeyId &key) const { return m_removals.keys.contains(key); }
    /// By the number of its row.
    [[nodiscard]] bool isPermissionGone(qint64 row) const { return m_permissions.contains(row); }

private:
    [[nodiscard]] const sync::Removals::Marks *marksOf(const PersonId &person) const;

    sync::Removals m_removals;
    QSet<qint64> m_permissions;
};

} // namespace latchkey::store
