// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/peoplebook.h>
#include <core/people/siteimage.h>
#include <core/store/database.h>

namespace latchkey::store {

/// The file with the view of people, keys and permissions: a copy of what a site file or a hub says.
[[nodiscard]] QString peoplePath(const QString &folder);
[[nodiscard]] const Schema &peopleSchema();

/// Columns in the order in which the functions below read them.
inline constexpr auto PersonColumns = u"person.id, person.name, person.role, person.language, person.pin";
inline constexpr auto KeyColumns = u"key.id, key.name, card.uid, key.home";
inline constexpr auto PermissionColumns = u"permission.key, permission.since, permission.until, permission.shifts";
inline constexpr auto BoxColumns
    = u"box.name, box.zone, box.phone, box.geometry, box.languages, box.hours, box.closures, box.bins, box.pin_length";

/// Values read back check themselves again: nullopt means that the file was changed behind our back.
[[nodiscard]] std::optional<people::Person> personFrom(const Rows &rows, int firstColumn);
[[nodiscard]] std::optional<keys::Key> keyFrom(const Rows &rows, int firstColumn);
[[nodiscard]] std::optional<access::Permission> permissionFrom(const Rows &rows, int firstColumn);
[[nodiscard]] std::optional<access::SiteRules> rulesFrom(const Rows &rows, int firstColumn);
[[nodiscard]] std::optional<people::BoxInfo> boxFrom(const Rows &rows, int firstColumn);

} // namespace latchkey::store
