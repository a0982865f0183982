// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/trustlimits.h>
#include <core/keys/geometry.h>
#include <core/sync/entities.h>

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

/// What one box is told of the documents that managers keep. Pure: documents go in, entities of the line come out. A
/// document that the hub took is always of the form that app/hub/api/resources.h says; what a box could not bear in spite
/// of that is left out, never sent.
namespace latchkey::hub::projection {

/// What the hub computed of the secrets of one object: look-up keys as every box of the organisation makes them.
struct Lookups {
    QByteArray code; ///< 32 bytes, or empty
    QByteArray number; ///< of the mobile number: 32 bytes, or empty
};

[[nodiscard]] std::optional<people::PersonRecord> person(const QString &id, const QJsonObject &doc,
                                                         const Lookups &lookups);
/// Whoever comes with the code of a booking.
[[nodiscard]] std::optional<people::PersonRecord> guest(const QString &id, const QJsonObject &doc,
                                                        const Lookups &lookups);
/// Whoever types a key's own code.
[[nodiscard]] std::optional<people::PersonRecord> keyCodeUser(const QString &id, const Lookups &lookups);

/// Where a key belongs, seen from one box.
struct Home {
    bool isHere = false;
    int bins = 0; ///< of this box
    std::optional<Label> name; ///< of the box where it belongs, if that is another
    QString location; ///< of that box, or empty
};
/// Nothing while it has no fob: no box could tell it from others.
[[nodiscard]] std::optional<people::KeyRecord> key(const QString &id, const QJsonObject &doc, const Home &home);

/// `shifts` are its own or its time shift's; its moments are meant in `zone`, the box's.
[[nodiscard]] std::optional<sync::PermissionRecord> permission(const QString &id, const QJsonObject &doc,
                                                               const QJsonArray &shifts, const QTimeZone &zone);
[[nodiscard]] std::optional<sync::PermissionRecord> ownersPermission(const QString &key, const QString &owner);
[[nodiscard]] std::optional<sync::PermissionRecord> guestsPermission(const QString &booking, const QJsonObject &doc,
                                                                     int index, const QTimeZone &zone);
[[nodiscard]] std::optional<sync::PermissionRecord> keyCodesPermission(const QString &keyCode, const QString &key);

/// Nothing before its geometry is known.
[[nodiscard]] std::optional<people::BoxInfo> box(const QJsonObject &doc, const QJsonObject &location,
                                                 const std::optional<keys::Geometry> &geometry);

/// How long a box relies on what it heard last.
[[nodiscard]] access::TrustLimits trust(const QJsonObject &box);

// The names of what is made of something else. Ids of the hub are short enough for them.
[[nodiscard]] QString ownersPermissionId(const QString &key);
[[nodiscard]] QString guestsPermissionId(const QString &booking, int index);
[[nodiscard]] QString keyCodesPermissionId(const QString &keyCode);
/// All keys whose home is at a location, as a group of keys.
[[nodiscard]] QString locationGroupId(const QString &location);
inline constexpr int MostIdLength = 48; ///< of an object of the hub

} // namespace latchkey::hub::projection
