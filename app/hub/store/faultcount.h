// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/fault.h>

namespace latchkey::hub::store {

/// Counts what failed in this process: not where others were in the way or a rule of the schema said no. From any thread.
void countFault(Fault fault);
[[nodiscard]] quint64 faultsSoFar();

} // namespace latchkey::hub::store
