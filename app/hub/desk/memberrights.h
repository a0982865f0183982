// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/rights.h>
#include <app/hub/desk/desk.h>
#include <app/hub/store/membershipstore.h>

namespace latchkey::hub {

/// What the role of a member gives, and what was ticked on top.
[[nodiscard]] Rights rightsOf(const store::Membership &membership);

/// Whether an organisation would have no owner without this one: the last stays, for nobody else could make another. Until
/// the transaction ends the owners stay as many as they are.
[[nodiscard]] Result<bool, store::Fault> isLastOwner(const Desk &desk, store::Transaction &transaction,
                                                     const store::Membership &membership);

} // namespace latchkey::hub
