// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/sync/fields.h>

#include <QLatin1StringView>

#include <array>
#include <utility>

/// The words of the line for what entities hold: fixed for ever; add, never rename.
namespace latchkey::sync::words {

using namespace Qt::Literals::StringLiterals;

template <class Value, size_t Count>
using Table = std::array<std::pair<Value, QLatin1StringView>, Count>;

inline constexpr Table<people::Role, 3> Roles{
    {{people::Role::User, "user"_L1}, {people::Role::Staff, "staff"_L1}, {people::Role::Admin, "admin"_L1}}};
inline constexpr Table<people::Kind, 4> Kinds{{{people::Kind::BoxOnly, "box-only"_L1},
                                               {people::Kind::Full, "full"_L1},
                                               {people::Kind::Guest, "guest"_L1},
                                               {people::Kind::KeyCode, "key-code"_L1}}};
inline constexpr Table<people::CodeKind, 3> Codes{{{people::CodeKind::Access, "access"_L1},
                                                   {people::CodeKind::Booking, "booking"_L1},
                                                   {people::CodeKind::KeyCode, "key-code"_L1}}};
inline constexpr Table<access::FactorSetting, 3> Factors{{{access::FactorSetting::Off, "off"_L1},
                                                          {access::FactorSetting::Code, "code"_L1},
                                                          {access::FactorSetting::Pin, "pin"_L1}}};
inline constexpr Table<access::KeyRole, 4> KeyRoles{{{access::KeyRole::View, "view"_L1},
                                                     {access::KeyRole::Exchange, "exchange"_L1},
                                                     {access::KeyRole::Continuous, "continuous"_L1},
                                                     {access::KeyRole::Owner, "owner"_L1}}};
inline constexpr Table<bool, 2> AskFirst{{{true, "code"_L1}, {false, "number"_L1}}};

} // namespace latchkey::sync::words

// What several entities have.
namespace latchkey::sync {

[[nodiscard]] QJsonObject factorsToJson(const access::FactorSettings &factors);
[[nodiscard]] access::FactorSettings factorsFrom(const Fields &fields);
/// The text of access::shiftsToText(); none where the member is missing.
[[nodiscard]] QVector<access::WeeklyShift> shiftsFrom(const Fields &fields, QLatin1StringView name);

} // namespace latchkey::sync
