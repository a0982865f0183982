// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/rights.h>
#include <app/hub/store/membershipstore.h>

namespace latchkey::hub {

/// What the role of a member gives, and what was ticked on top.
[[nodiscard]] Rights rightsOf(const store::Membership &membership);

} // namespace latchkey::hub
