// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/store/columnseals.h>
#include <core/store/database.h>

namespace latchkey::store {

/// Empties the tables, but for nobody's row, within the caller's transaction.
[[nodiscard]] Status<StoreError> clearView(Database &database);

/// Empties the tables and fills them from the image; within the caller's transaction. A hub, if there is one, is asked for
/// everything anew.
[[nodiscard]] Status<StoreError> writeSite(Database &database, const ColumnSeals &seals,
                                           const people::SiteImage &image);

/// The row that is read where there is nobody, in an empty table of persons.
[[nodiscard]] Status<StoreError> writeNobody(Database &database, const ColumnSeals &seals);

} // namespace latchkey::store
