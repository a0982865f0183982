// SPDX-License-Identifier: Apache-2.0
#include "deliverystore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

WebhookDelivery deliveryFrom(const Row &row)
{
    return {row.text(0),   row.text(1),        row.text(2), row.text(3),
            row.number(4), int(row.number(5)), row.text(6), row.number(7)};
}

} // namespace

Status<Fault> DeliveryStore::add(Transaction &transaction, const WebhookDelivery &delivery)
{
    return done(transaction.database().run(
        u"INSERT INTO webhook_delivery (id, org, webhook, type, tried_at, status, error, took_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {delivery.id, delivery.org, delivery.webhook, delivery.type, delivery.triedAt, delivery.status, delivery.error,
         delivery.took}));
}

Result<QVector<WebhookDelivery>, Fault> DeliveryStore::list(const QString &org, const QString &webhook, int limit)
{
    return all(
        m_database.select(u"SELECT id, org, webhook, type, tried_at, status, error, took_ms FROM webhook_delivery"
                          " WHERE org = ? AND webhook = ? ORDER BY tried_at DESC, id LIMIT ?"_s,
                          {org, webhook, limit}),
        deliveryFrom);
}

Result<qint64, Fault> DeliveryStore::collect(Transaction &transaction, Ms before)
{
    return transaction.database().run(u"DELETE FROM webhook_delivery WHERE tried_at < ?"_s, {before});
}

} // namespace latchkey::hub::store
