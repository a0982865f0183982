// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey {

/// Why the disk did not do what was asked. Nothing that was acknowledged before is lost by any of them.
enum class StoreError {
    CannotOpen, ///< the folder or file cannot be opened or made
    InUse, ///< another program writes to this data folder
    NotOurs, ///< a database of another program or of a newer Latchkey
    Corrupt, ///< the file fails SQLite's own check, or the journal's chain is broken
    Full, ///< no space left
    ReadOnly,
    NotDurable, ///< the database would not promise to keep what it acknowledges (WAL, synchronous FULL)
    Refused, ///< a rule of the schema: a duplicate, a reference to nothing
    Failed, ///< anything else; the log has the driver's words
};

/// One English sentence for the log and for stderr: what happened, and what to do.
[[nodiscard]] QString sentence(StoreError error);

} // namespace latchkey
