// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Copies every row of the hub's tables. Both databases have the same tables, those written to are empty. For one moment
/// of `from` call it in a snapshot of that.
[[nodiscard]] Status<Fault> copyTables(Database &from, Transaction &to);
[[nodiscard]] Status<Fault> emptyTables(Transaction &transaction);

} // namespace latchkey::hub::store
