// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QFlags>
#include <QStringList>

#include <optional>

namespace latchkey::hub {

/// What somebody may do at the hub. Each route of the API and each page of the console names the one that it needs.
enum class Right : quint32 {
    SeeKeys = 1 << 0, ///< keys, bins, the keymap: what is where
    SeePeople = 1 << 1,
    SeeActivity = 1 << 2, ///< events and who took what
    ManagePeople = 1 << 3, ///< persons, groups, badges
    ManageKeys = 1 << 4, ///< keys, fobs, key groups
    ManagePermissions = 1 << 5,
    ManageBookings = 1 << 6,
    ManageBoxes = 1 << 7, ///< locations, boxes, bins; pairing
    OpenRemotely = 1 << 8,
    SeeEmergency = 1 << 9, ///< emergency sheets and the key data sheet
    ManageAlerts = 1 << 10, ///< alerts, their rules, webhooks
    ManageMembers = 1 << 11, ///< who may use the hub, and how far
    ManageSecurity = 1 << 12, ///< security settings of the organisation, tokens of others, audit
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

/// Ready-made sets of rights, as HandyTrac and Keycafe have them; an owner may tick single rights on top.
enum class AccessLevel {
    Person, ///< uses keys, and sees here only what is their own
    Viewer, ///< sees keys and activity, changes nothing
    Operator, ///< at the desk: also bookings and opening a bin
    Manager, ///< also people, keys, permissions, alerts
    Admin, ///< also boxes, members, emergency sheets
    Owner, ///< everything
};

[[nodiscard]] Rights rightsOf(AccessLevel level);
/// The words under which they are stored and named in the API: "person", "viewer" ... and "see-keys" ...
[[nodiscard]] QString wordFor(AccessLevel level);
[[nodiscard]] std::optional<AccessLevel> accessLevelFrom(QStringView word);
[[nodiscard]] QByteArrayView wordFor(Right right);
[[nodiscard]] std::optional<Right> rightFrom(QByteArrayView word);
/// The words of all that are set, in the order of Right.
[[nodiscard]] QStringList wordsFor(Rights rights);
/// Nothing where a word is none.
[[nodiscard]] std::optional<Rights> rightsFrom(const QStringList &words);

/// Nobody gives what they do not have: whether somebody with `own` may make another one's rights `wanted`.
[[nodiscard]] constexpr bool mayGrant(Rights own, Rights wanted)
{
    return own.testFlag(Right::ManageMembers) && (wanted & ~own) == Rights();
}

} // namespace latchkey::hub
