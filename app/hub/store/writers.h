// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <memory>
#include <mutex>

namespace latchkey::hub::store {

/// Whose turn it is to write to one SQLite file. SQLite lets others ask again after a while, which wastes the while;
/// inside one process they can queue. Other processes still wait in SQLite's way.
[[nodiscard]] std::shared_ptr<std::mutex> writersOf(const QString &path);

} // namespace latchkey::hub::store
