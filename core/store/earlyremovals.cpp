// SPDX-License-Identifier: Apache-2.0
#include "earlyremovals.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

Status<StoreError> EarlyRemovals::add(const sync::Removals &removals, Database &database)
{
    m_removals.add(removals);
    auto statement = database.prepare(u"SELECT nr FROM permission WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    for (const PermissionId &id : removals.permissions) {
        auto rows = statement.value().select({id.toString()});
        if (!rows)
            return rows.error();
        if (rows.value().next())
            m_permissions.insert(rows->value(0).toLongLong());
        else if (const auto fault = rows->fault())
            return *fault;
    }
    return Done{};
}

void EarlyRemovals::clear()
{
    m_removals = {};
    m_permissions.clear();
}

const sync::Removals::Marks *EarlyRemovals::marksOf(const PersonId &person) const
{
    const auto changed = m_removals.changedPeople.constFind(person);
    return changed == m_removals.changedPeople.cend() ? nullptr : &*changed;
}

bool EarlyRemovals::isSuspended(const PersonId &person) const
{
    const auto *marks = marksOf(person);
    return marks && marks->suspended;
}

bool EarlyRemovals::hasLostCode(const PersonId &person, const QByteArray &lookupKey) const
{
    const auto *marks = marksOf(person);
    return marks && !marks->codes.contains(lookupKey);
}

bool EarlyRemovals::hasLostNumber(const PersonId &person, const QByteArray &lookupKey) const
{
    const auto *marks = marksOf(person);
    return marks && marks->number != lookupKey;
}

bool EarlyRemovals::hasLostBadge(const PersonId &person, const CardUid &badge) const
{
    const auto *marks = marksOf(person);
    return marks && !marks->badges.contains(badge);
}

} // namespace latchkey::store
