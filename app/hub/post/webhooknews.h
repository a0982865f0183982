// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/post/post.h>
#include <app/hub/store/entitystore.h>

namespace latchkey::hub {

/// Something that happened, for an organisation's webhooks.
struct News {
    QString name; ///< "booking.created"
    store::Ms at = 0; ///< when it happened
    QJsonObject data; ///< ids and times; no names of people, no codes
};

/// Puts events into the outbox for every webhook that wants them.
class WebhookNews {
public:
    WebhookNews(const Desk &desk, QString org) : m_desk(desk), m_org(std::move(org)) {}

    /// Reads the webhooks that are switched on; before tell().
    [[nodiscard]] Status<store::Fault> read();
    /// Whether there is anybody to tell.
    [[nodiscard]] bool isAwaited() const { return !m_webhooks.isEmpty(); }
    /// `knownAt`: when the hub learnt of it; webhooks that were made later are not told.
    [[nodiscard]] Status<store::Fault> tell(store::Transaction &transaction, const News &news, store::Ms knownAt);

private:
    const Desk &m_desk;
    QString m_org;
    QVector<store::Entity> m_webhooks;
};

/// The body that receivers get: {"type", "timestamp", "data"}.
[[nodiscard]] QByteArray bodyOf(const News &news);

/// read() and tell() for one event of now.
[[nodiscard]] Status<store::Fault> tellWebhooks(const Desk &desk, store::Transaction &transaction, const QString &org,
                                                const QString &name, const QJsonObject &data);

} // namespace latchkey::hub
