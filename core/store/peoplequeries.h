// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::store::query {

// Each gives exactly one row of PersonColumns: that of whom is asked for, or nobody's. So it costs the same to find
// somebody and to find nobody: the same statement looks into the same indexes, and a whole row is read, opened and
// checked either way. Whoever measures the box's answers must not learn from them who is known here.

/// ?: PinHasher's look-up key of a code. One more column: the code's kind.
[[nodiscard]] QString personByCode();
/// ?: the same of a number.
[[nodiscard]] QString personByNumber();
/// ?: an id.
[[nodiscard]] QString personById();

/// ?: the card's number. At most one row of PersonColumns.
[[nodiscard]] QString personByCard();
/// ?: the fob's number. At most one row of KeyColumns.
[[nodiscard]] QString keyByFob();
/// All rows of KeyColumns.
[[nodiscard]] QString keys();

/// PermissionColumns, KeyColumns, the row's number, and epoch and revision of the hub's view or NULL, of every permission
/// that a person has, for every key that it is for, key by key. `linked`: the file has a table for the hub; one that an
/// older program made has none.
/// There are so many ways from a person to a key: the person's own permissions and those of their groups, for keys and
/// for groups of keys. For each of them ?: the person's id.
inline constexpr int Ways = 4;
[[nodiscard]] QString grants(bool linked);
/// The same for one key; for each way ?: the person's id, ?: the key's.
[[nodiscard]] QString grantsForKey(bool linked);

} // namespace latchkey::store::query
