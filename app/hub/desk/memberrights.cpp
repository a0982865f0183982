// SPDX-License-Identifier: Apache-2.0
#include "memberrights.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

Rights rightsOf(const store::Membership &membership)
{
    const Rights rights = rightsOf(accessLevelFrom(membership.role).value_or(AccessLevel::Person));
    QStringList words;
    const QJsonArray more = membership.grants.value(u"rights"_s).toArray();
    for (const auto &word : more)
        words.append(word.toString());
    return rights | rightsFrom(words).value_or(Rights());
}

Result<bool, store::Fault> isLastOwner(const Desk &desk, store::Transaction &transaction,
                                       const store::Membership &membership)
{
    const QString owner = wordFor(AccessLevel::Owner);
    if (membership.role != owner)
        return false;
    const auto owners = store::MembershipStore(desk.database).countAndLock(transaction, membership.org, owner);
    if (!owners)
        return owners.error();
    return *owners < 2;
}

} // namespace latchkey::hub
