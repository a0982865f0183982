// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// Copies of the whole database. A backup is always one SQLite file of the hub's, whatever it was made from: it can be
/// brought back into either database, and looked at with any tool.
class BackupTool {
public:
    /// Of one moment, while the hub goes on. The file is there whole or not at all, for its owner only; one that is
    /// there already is never overwritten: `Exists`.
    [[nodiscard]] static Status<Fault> backUp(Database &database, const QString &path);

    /// Puts a backup in the place of all that is in `database`, all or nothing, and raises the epoch above that of
    /// either: every box sends what the backup lacks and fetches everything anew. Logins, codes and links that were
    /// under way are over, and what waited to be sent is dropped, for it may have been sent since. The new epoch.
    /// `Corrupt` or `NotOurs` where the file is no sound backup.
    [[nodiscard]] static Result<qint64, Fault> restore(const QString &path, Database &database, Ms now);

    /// A faithful copy into an empty database with the hub's tables, for moving from one kind to the other. No hub
    /// writes meanwhile. `Exists` where `to` is not empty.
    [[nodiscard]] static Status<Fault> copy(Database &from, Database &to);
};

} // namespace latchkey::hub::store
