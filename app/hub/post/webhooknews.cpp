// SPDX-License-Identifier: Apache-2.0
#include "webhooknews.h"

#include "eventnames.h"
#include "webhooksecrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;

constexpr int MostWebhooks = 100; ///< of one organisation

bool wants(const store::Entity &webhook, const QString &name)
{
    const QJsonArray events = webhook.doc.value(u"events"_s).toArray();
    return events.isEmpty() || events.contains(name);
}

} // namespace

QByteArray bodyOf(const News &news)
{
    return QJsonDocument(
               QJsonObject{{u"type"_s, news.name}, {u"timestamp"_s, isoText(news.at)}, {u"data"_s, news.data}})
        .toJson(QJsonDocument::Compact);
}

Status<Fault> WebhookNews::read()
{
    store::EntityFilter filter{m_org, u"webhook"_s};
    filter.limit = MostWebhooks;
    const auto page = store::EntityStore(m_desk.database).list(filter);
    if (!page)
        return page.error();
    m_webhooks.clear();
    for (const store::Entity &webhook : page->entities) {
        if (webhook.doc.value(u"enabled"_s).toBool(true))
            m_webhooks.append(webhook);
    }
    return Done{};
}

Status<Fault> WebhookNews::tell(store::Transaction &transaction, const News &news, store::Ms knownAt)
{
    Post post(m_desk);
    for (const store::Entity &webhook : std::as_const(m_webhooks)) {
        if (!wants(webhook, news.name) || webhook.createdAt > knownAt)
            continue;
        if (const auto kept = WebhookSecrets(m_desk).ensure(transaction, m_org, webhook.id); !kept)
            return kept;
        if (const auto put = post.webhook(transaction, m_org, webhook.id, {news.name, bodyOf(news)}); !put)
            return put.error();
    }
    return Done{};
}

Status<Fault> tellWebhooks(const Desk &desk, store::Transaction &transaction, const QString &org, const QString &name,
                           const QJsonObject &data)
{
    WebhookNews webhooks(desk, org);
    if (const auto read = webhooks.read(); !read)
        return read;
    return webhooks.tell(transaction, {name, desk.now(), data}, desk.now());
}

} // namespace latchkey::hub
