// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>
#include <core/sync/messages.h>

#include <variant>

namespace latchkey::sync {

/// A permission under the id that it has at the hub.
struct PermissionRecord {
    PermissionId id;
    people::Allowance allowance;
};

/// A PIN that its owner chose at the hub, for this box alone to open: crypto_box_seal to the box's X25519 key of the
/// PIN's digits. Its id in the feed is the person's.
struct PinRecord {
    PersonId person;
    QByteArray sealed;
};

/// What a change brings, checked by itself: whether what it refers to is there is the store's to say.
using Entity = std::variant<people::BoxInfo, people::PersonRecord, GroupId, people::KeyRecord, KeyGroupId,
                            PermissionRecord, PinRecord>;

/// The one id of EntityKind::Box.
[[nodiscard]] inline QString boxEntityId() { return QStringLiteral("box"); }

/// The members of each, as docs/sync.md lists them. A person's PIN and the factors of a key are not among them: they
/// come from elsewhere.
[[nodiscard]] QJsonObject toJson(const people::BoxInfo &box);
[[nodiscard]] QJsonObject toJson(const people::PersonRecord &record);
[[nodiscard]] QJsonObject toJson(const people::KeyRecord &record);
[[nodiscard]] QJsonObject toJson(const PermissionRecord &record);
[[nodiscard]] QJsonObject toJson(const PinRecord &record);

/// The entity of a change that is no tombstone. The fault's pointer begins at `data`.
[[nodiscard]] Decoded<Entity> entityFrom(EntityKind kind, const QString &id, const QJsonObject &data);
/// For whoever keeps them by kind.
[[nodiscard]] Decoded<people::BoxInfo> boxFrom(const QJsonObject &data);
[[nodiscard]] Decoded<people::PersonRecord> personFrom(const PersonId &id, const QJsonObject &data);
[[nodiscard]] Decoded<people::KeyRecord> keyFrom(const KeyId &id, const QJsonObject &data);
[[nodiscard]] Decoded<PermissionRecord> permissionFrom(const PermissionId &id, const QJsonObject &data);
[[nodiscard]] Decoded<PinRecord> pinFrom(const PersonId &person, const QJsonObject &data);

} // namespace latchkey::sync
