// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desk.h>
#include <app/hub/store/entitystore.h>

namespace latchkey::hub::codes {

/// Whether the digits can be what they are meant for at the keypad of a box.
[[nodiscard]] QVector<SchemaFault> faultsIn(const QString &kind, const QHash<QString, Secret> &secrets);
/// Draws the codes that the hub gives out where nobody chose one: of a booking, of a key.
void addDrawn(const Desk &desk, const QString &kind, QHash<QString, Secret> &secrets);
/// A code for somebody to say who they are with: six digits that begin with 1 to 3.
[[nodiscard]] Secret drawAccessCode(RandomSource &random);

/// Keeps those that are shown again later (of bookings), sealed.
[[nodiscard]] Status<store::Fault> keep(const Desk &desk, store::Transaction &transaction, const store::Entity &entity,
                                        const QHash<QString, Secret> &secrets);
/// One that was kept, or nothing.
[[nodiscard]] Result<std::optional<Secret>, store::Fault> kept(const Desk &desk, const store::Entity &entity);

/// A line in the audit about one object: who did what, and which members differ; never a value of them.
[[nodiscard]] Status<store::Fault> audit(const Desk &desk, store::Transaction &transaction, const Actor &actor,
                                         const QString &action, const store::Entity &entity, const QJsonObject &before);

} // namespace latchkey::hub::codes
