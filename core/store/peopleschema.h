// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/database.h>

namespace latchkey::store {

/// The file with the view of people, keys and permissions: a copy of what a site file or a hub says.
[[nodiscard]] QString peoplePath(const QString &folder);
[[nodiscard]] const Schema &peopleSchema();

/// The id of the person whom nobody is: the row that is read where somebody is looked for and not found. No id of the
/// outside is empty.
[[nodiscard]] inline QString nobodysId() { return QStringLiteral(""); }
/// The group that every key is in.
[[nodiscard]] inline QString everyKeysGroup() { return QStringLiteral(""); }

} // namespace latchkey::store
