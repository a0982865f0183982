// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace latchkey::hub::store {

/// One step of the schema: `001_base.sql` in app/hub/store/migrations. Once released it never changes.
struct Migration {
    int number = 0; ///< from 1, without gaps
    QString name;
    QByteArray text; ///< for both databases; see Dialect::schemaText()

    /// Its statements in this database's words; comments are left out.
    [[nodiscard]] QStringList statements(Dialect dialect) const;
    [[nodiscard]] QByteArray hash() const; ///< SHA-256 of the text
};

/// Those that this program brings, in order.
[[nodiscard]] const QVector<Migration> &ownMigrations();

/// Brings the tables up to date, all or nothing, under a lock: two hubs that start at once are safe. `NotOurs` where the
/// database is of a newer hub or of another program, or was made by a migration with other words.
[[nodiscard]] Status<Fault> migrate(Database &database, const QVector<Migration> &migrations = ownMigrations());

/// How far the tables are: the number of the newest migration that was made; 0: an empty database.
[[nodiscard]] Result<int, Fault> schemaVersion(Database &database);

} // namespace latchkey::hub::store
