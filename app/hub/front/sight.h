// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/keymap.h>
#include <app/hub/api/names.h>
#include <app/hub/front/visit.h>
#include <app/hub/store/outboxstore.h>
#include <app/hub/web/hubpages.h>
#include <app/hub/web/parts.h>
#include <core/sync/messages.h>

namespace latchkey::hub::front {

/// Where keys are and how boxes are, in the words that pages show. Read once for one page.
class Sight {
public:
    [[nodiscard]] static Result<Sight, store::Fault> of(const Visit &visit);

    [[nodiscard]] const Keymap &map() const { return m_map; }
    [[nodiscard]] const KeymapKey *key(const QString &id) const;
    [[nodiscard]] const BoxState *box(const QString &id) const;
    [[nodiscard]] QVector<web::BoxState> boxes() const;
    [[nodiscard]] web::BoxState shown(const BoxState &box) const;
    [[nodiscard]] static web::KeyPlace placeOf(const KeymapKey &key);
    /// Keys that somebody has.
    [[nodiscard]] QVector<const KeymapKey *> heldBy(const QString &person) const;

private:
    Keymap m_map;
    QHash<QString, QStringList> m_troubles; ///< open alerts by box: names of what happened
};

/// What each box has heard of one thing; `kind` and `entity` as feeds name them.
[[nodiscard]] Result<QVector<web::Delivery>, store::Fault> deliveriesOf(const Visit &visit, sync::EntityKind kind,
                                                                        const QString &entity);
/// A local time of a document as pages take it: ms since 1970; 0: none.
[[nodiscard]] qint64 momentOf(const Visit &visit, const QJsonValue &local);
[[nodiscard]] web::PermissionRow rowOf(const Visit &visit, Names &names, const store::Entity &permission);
/// All permissions that speak of something, such as {"key", ID}.
[[nodiscard]] Result<QVector<web::PermissionRow>, store::Fault> permissionsOf(const Visit &visit, const QString &field,
                                                                              const QString &target);
/// How a row of the outbox fares.
[[nodiscard]] web::Sending sendingOf(const store::OutboxItem &item);
/// The links of a list: `path` with what is searched for.
[[nodiscard]] web::Pager pagerOf(const Visit &visit, const QString &path, const std::optional<store::Position> &next);
/// A page of objects by name: `q` and `page` of the query.
[[nodiscard]] Result<store::EntityPage, store::Fault> listOf(const Visit &visit, const QString &kind);

} // namespace latchkey::hub::front
