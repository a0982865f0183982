// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/ports/columncipher.h>
#include <core/store/owneract.h>

namespace latchkey::store {

/// The owner takes away what a person has set up at the box: PIN, app and badges.
[[nodiscard]] Status<StoreError> forgetPerson(const QString &folder, const PersonId &person, const ColumnCipher &cipher,
                                              const ActParts &parts);

} // namespace latchkey::store
