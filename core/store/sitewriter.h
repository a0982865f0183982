// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/store/database.h>

namespace latchkey::store {

/// Empties the tables and fills them from the image; within the caller's transaction.
[[nodiscard]] Status<StoreError> writeSite(Database &database, const people::SiteImage &image);

} // namespace latchkey::store
