// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// How far the news of one object has got: what each box of the organisation knows of it.
struct BoxDelivery {
    QString box;
    QString name;
    bool knows = false;
    std::optional<store::Ms> since = {}; ///< of one that knows: when it said so; none: long ago
    std::optional<store::Ms> heard = {};
    bool online = false;
    std::optional<store::Ms> leaseUntil = {};
};

/// The rows of the feed that an object stands for: kind and id. Empty: boxes are not told of this kind.
[[nodiscard]] QVector<QPair<QString, QString>> feedRowsOf(const QString &kind, const QString &id,
                                                          const QJsonObject &doc);
[[nodiscard]] Result<QVector<BoxDelivery>, store::Fault>
deliveriesOf(const Desk &desk, const QString &org, const QString &kind, const QString &id, const QJsonObject &doc);
[[nodiscard]] QJsonObject toJson(const BoxDelivery &delivery);
[[nodiscard]] Schema deliverySchema();

} // namespace latchkey::hub
