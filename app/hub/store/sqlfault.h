// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/dialect.h>
#include <app/hub/store/fault.h>

class QSqlError;

namespace latchkey::hub::store {

/// What the database's code means to us. The log gets the code and `doing`; the database's own words only where they
/// cannot hold a value, for PostgreSQL repeats what it was given.
/// (sqlite.org/rescode.html; PostgreSQL's appendix A.)
[[nodiscard]] Fault faultFrom(const QSqlError &error, Dialect dialect, const QString &doing);

} // namespace latchkey::hub::store
