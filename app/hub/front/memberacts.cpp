// SPDX-License-Identifier: Apache-2.0
#include "memberacts.h"

#include "accountacts.h"

#include <app/hub/api/newmember.h>
#include <app/hub/desk/memberrights.h>

namespace latchkey::hub::front {

using store::Account;
using store::Fault;
using store::Transaction;

namespace {

Result<std::optional<Member>, Fault> memberOf(const Visit &visit, const std::optional<Account> &account)
{
    const auto membership = store::MembershipStore(visit.desk().database).get(visit.id(), visit.org());
    if (!membership)
        return membership.error();
    if (!*membership || !account)
        return std::optional<Member>();
    const auto shared = isShared(visit.desk(), account->id);
    if (!shared)
        return shared.error();
    return std::optional(Member{*account, **membership, *shared});
}

} // namespace

Result<std::optional<Member>, Fault> memberOf(const Visit &visit)
{
    const auto account = store::AccountStore(visit.desk().database).get(visit.id());
    return account ? memberOf(visit, *account) : account.error();
}

Result<std::optional<Member>, Fault> lockedMember(const Visit &visit, Transaction &transaction)
{
    const auto account = store::AccountStore(visit.desk().database).lock(transaction, visit.id());
    return account ? memberOf(visit, *account) : account.error();
}

bool mayTouch(const Visit &visit, const Member &member)
{
    return (rightsOf(member.membership) & ~visit.actor().rights) == Rights();
}

Status<Fault> renumbered(const Visit &visit, Transaction &transaction, const Account &before)
{
    if (!before.password.isEmpty()) {
        const auto raised = store::AccountStore(visit.desk().database).raiseAuthEpoch(transaction, before.id);
        if (!raised)
            return raised;
    }
    return mailChanged(visit, transaction, before, visit.org(), notify::MessageKind::NumberChanged);
}

} // namespace latchkey::hub::front
