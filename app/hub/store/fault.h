// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::hub::store {

/// Why the database did not do what was asked. Nothing that was acknowledged before is lost by any of them.
enum class Fault {
    CannotOpen, ///< a file or folder that cannot be opened or made, a server that does not let us in
    BadUrl, ///< the address of the database makes no sense
    Unavailable, ///< the server went away, or answers too late. Whether a commit under way was done is not known
    Busy, ///< others held what was needed for too long; nothing was done, and it can be asked again
    NotOurs, ///< a database of another program or of a newer hub
    Corrupt, ///< the file fails the database's own check, or a chain of hashes is broken
    Full, ///< no space left
    ReadOnly,
    NotDurable, ///< the database would not promise to keep what it acknowledges
    Exists, ///< there is one with this name already
    Refused, ///< another rule of the schema, or a value that no database may hold
    Failed, ///< anything else; the log has the code
};

/// One English sentence for the log and for stderr: what happened, and what to do.
[[nodiscard]] QString sentence(Fault fault);

} // namespace latchkey::hub::store
