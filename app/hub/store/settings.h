// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/dialect.h>

#include <QStringList>
#include <QVector>

namespace latchkey::hub::store {

/// How long one waits for another who writes, in milliseconds.
inline constexpr int BusyMilliseconds = 5000;

/// What every connection is told, in this order. SQLite keeps most of it per connection.
[[nodiscard]] QStringList settingsFor(Dialect dialect);

/// A question and the answers under which the database keeps what it acknowledges.
struct Promise {
    QString question;
    QStringList answers;
};
[[nodiscard]] QVector<Promise> promisesOf(Dialect dialect);

} // namespace latchkey::hub::store
