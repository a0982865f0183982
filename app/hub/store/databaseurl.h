// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/dialect.h>

#include <QString>

#include <optional>

namespace latchkey::hub::store {

/// Where a database is: `sqlite:PATH` or `postgresql://user@host:port/name?sslmode=verify-full&...`. A password may
/// stand in it, but is better kept in a file that `passfile` names (libpq's .pgpass).
struct DatabaseUrl {
    Kind kind = Kind::Sqlite;
    QString path; ///< SQLite's file
    QString host; ///< a name, an address, or the folder of the server's socket
    int port = 0; ///< 0: PostgreSQL's own
    QString name;
    QString user;
    QString password; ///< never logged
    QString options; ///< for QSqlDatabase::setConnectOptions, quoted

    /// nullopt where the text is no such address or has an option that is not known.
    [[nodiscard]] static std::optional<DatabaseUrl> fromText(const QString &text);
    /// For a log: without user and password.
    [[nodiscard]] QString toLogText() const;
};

} // namespace latchkey::hub::store
