// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/store/owneract.h>

namespace latchkey::store {

/// The owner has seen the wrong tries.
[[nodiscard]] Status<StoreError> acknowledgeTries(const QString &folder, const ActParts &parts);

/// Clears what stands against one person; `identity` from access::throttle::identityOf().
[[nodiscard]] Status<StoreError> resetTries(const QString &folder, const PersonId &person, const QByteArray &identity,
                                            const ActParts &parts);

} // namespace latchkey::store
