// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// One try to deliver an event to a webhook, for its owner to look at.
struct WebhookDelivery {
    QString id; ///< of the message: the same for every try
    QString org;
    QString webhook;
    QString type; ///< the event's name
    Ms triedAt = 0;
    int status = 0; ///< of HTTP; 0: no answer
    QString error = {};
    Ms took = 0;
};

class DeliveryStore {
public:
    explicit DeliveryStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> add(Transaction &transaction, const WebhookDelivery &delivery);
    /// The latest.
    [[nodiscard]] Result<QVector<WebhookDelivery>, Fault> list(const QString &org, const QString &webhook, int limit);
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms before);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
