// SPDX-License-Identifier: Apache-2.0
#include "deliveries.h"

#include "boxstates.h"
#include "personcalls.h"

#include <app/hub/store/feedstore.h>
#include <app/hub/sync/feedplan.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

QVector<QPair<QString, QString>> feedRowsOf(const QString &kind, const QString &id, const QJsonObject &doc)
{
    QVector<QPair<QString, QString>> rows;
    const FeedPlan plan = feedPlanFor(kind, id, {}, doc);
    for (const FeedTouch &touch : plan.everywhere)
        rows.append({sync::wordFor(touch.kind), touch.id});
    return rows;
}

Result<QVector<BoxDelivery>, store::Fault> deliveriesOf(const Desk &desk, const QString &org, const QString &kind,
                                                        const QString &id, const QJsonObject &doc)
{
    const auto states = boxStates(desk, org);
    if (!states)
        return states.error();
    store::FeedStore feeds(desk.database, desk.house.random);
    QHash<QString, store::Delivery> latest; ///< the row that a box is furthest from
    const auto rows = feedRowsOf(kind, id, doc);
    for (const auto &[row, entity] : rows) {
        const auto found = feeds.deliveries(row, entity);
        if (!found)
            return found.error();
        for (const store::Delivery &delivery : *found) {
            if (!latest.contains(delivery.box) || latest.value(delivery.box).rev < delivery.rev)
                latest.insert(delivery.box, delivery);
        }
    }
    QVector<BoxDelivery> deliveries;
    for (const BoxState &state : *states) {
        const auto found = latest.constFind(state.id);
        if (found == latest.constEnd())
            continue;
        deliveries.append({state.id, state.name, found->isKnown(), found->isKnown() ? found->ackedAt : std::nullopt,
                           state.heard, state.online, state.leaseUntil});
    }
    return deliveries;
}

QJsonObject toJson(const BoxDelivery &delivery)
{
    return {{u"box"_s, delivery.box},
            {u"boxName"_s, delivery.name},
            {u"knows"_s, delivery.knows},
            {u"since"_s, momentOf(delivery.since)},
            {u"heardAt"_s, momentOf(delivery.heard)},
            {u"online"_s, delivery.online},
            {u"leaseUntil"_s, momentOf(delivery.leaseUntil)}};
}

Schema deliverySchema()
{
    const Schema moment = schemas::moment().orNull();
    return Schema::object()
        .with(u"box"_s, schemas::id())
        .with(u"boxName"_s, Schema::text(0, 200))
        .with(u"knows"_s, Schema::boolean().described(u"It has the object as it is now"_s))
        .with(u"since"_s, moment)
        .with(u"heardAt"_s, moment)
        .with(u"online"_s, Schema::boolean())
        .with(u"leaseUntil"_s, moment);
}

} // namespace latchkey::hub
