// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/files.h>
#include <core/store/storage.h>

namespace latchkey::store {

/// Rows that are sealed anew in one transaction: short enough to lose nothing worth mentioning by a power cut.
inline constexpr int RowsPerBatch = 100;

/// Seals every column anew that was not sealed with the cipher's newest key, says so in the journal (after a Boot entry
/// with `facts`), and then writes both files anew, so that nothing of what was sealed before is left in them or their logs. When it returns, the older
/// keys may be forgotten. It may be cut at any moment and goes on where it was when called again. Returns the rows that
/// were sealed anew. Corrupt where one cannot be opened, which the log names.
[[nodiscard]] Result<int, StoreError> sealAnew(const QString &folder, const FolderLock &lock, const CommandParts &parts,
                                               const QJsonObject &facts);

} // namespace latchkey::store
