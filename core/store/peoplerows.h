// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/peoplebook.h>
#include <core/people/siteimage.h>
#include <core/store/columnseals.h>
#include <core/store/statement.h>

namespace latchkey::store {

/// Columns in the order in which the functions below read them. Key columns belong to "key JOIN card JOIN box LEFT JOIN
/// person AS owner".
inline constexpr auto PersonColumns = u"person.id, person.name, person.role, person.kind, person.language, person.pin,"
                                      " EXISTS (SELECT 1 FROM card WHERE card.person = person.id), person.suspended";
inline constexpr int PersonColumnCount = 8;
inline constexpr auto PermissionColumns = u"held.since, held.until, held.shifts, held.role";
inline constexpr int PermissionColumnCount = 4;
inline constexpr auto KeyColumns
    = u"key.id, key.name, card.uid, key.home, key.badge_with_pin, key.number_alone, key.high, key.people,"
      " key.ask_reason, key.note, key.loan_minutes, key.lives_at, key.owner,"
      " coalesce(owner.own_factor, box.own_factor), coalesce(owner.user_factor, box.user_factor)";
inline constexpr int KeyColumnCount = 15;
inline constexpr auto BoxColumns
    = u"name, zone, phone, geometry, languages, hours, closures, bins, pin_length, own_factor, user_factor, country,"
      " trunk, numbers_offered, codes_first, badge_linking, reasons, %1";
/// The end of BoxColumns, and what stands in for it in a file that was not brought up to date yet.
inline constexpr auto TrustColumns = u"warn_hours, guest_hours";
inline constexpr auto UsualTrust = u"24, 720";

/// A row of persons: somebody, or the row that is read where there is nobody.
struct PersonRow {
    std::optional<people::Person> person; ///< none: nobody's row
    bool suspended = false;
};

// Values read back check themselves again: nullopt means that the file was changed behind our back, or that a column
// cannot be opened, which the log then says.
[[nodiscard]] std::optional<PersonRow> personFrom(const Rows &rows, const ColumnSeals &seals);
[[nodiscard]] std::optional<access::Permission> permissionFrom(const Rows &rows, int firstColumn);
[[nodiscard]] std::optional<keys::Key> keyFrom(const Rows &rows, int firstColumn, const ColumnSeals &seals);
[[nodiscard]] std::optional<people::BoxInfo> boxFrom(const Rows &rows);

} // namespace latchkey::store
