// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>

class QSqlError;

namespace latchkey::store {

/// What SQLite's result code means to us; its own words go to the log, with `doing` in front.
/// (Result codes: sqlite.org/rescode.html.)
[[nodiscard]] StoreError errorFrom(const QSqlError &error, const QString &doing);
/// The same for whoever asked SQLite itself: its extended result code and its words.
[[nodiscard]] StoreError errorFrom(int code, const QString &words, const QString &doing);

} // namespace latchkey::store
