// SPDX-License-Identifier: Apache-2.0
#include "postcalls.h"
#include "webhooksecrets.h"
#include "webhooktest.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/post/post.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/store/outboxstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::postcalls {

namespace {

using http::Problem;
using store::Fault;
using store::OutboxItem;
using store::Transaction;

/// Runs `work(desk, actor, webhook)` where there is such a webhook.
template <class Work>
http::Handler forWebhook(const Desks &desks, Work work)
{
    return forPerson(desks, [work](const Desk &desk, const Actor &actor, const http::Call &call) -> http::Outcome {
        const auto found = store::EntityStore(desk.database).get(actor.org, u"webhook"_s, named(call, "id"));
        if (!found)
            return answer(found.error());
        if (!*found)
            return missing();
        return work(desk, actor, **found, call);
    });
}

http::Response secretAnswer(const Secret &secret)
{
    return answer(200, QJsonObject{{u"secret"_s, QString::fromLatin1(notify::viewOf(secret))}});
}

http::Outcome showSecret(const Desk &desk, const Actor &actor, const store::Entity &webhook, const http::Call &)
{
    const auto secret = desk.database.transact([&](Transaction &transaction) -> Result<std::optional<Secret>, Fault> {
        WebhookSecrets secrets(desk);
        if (const auto made = secrets.ensure(transaction, actor.org, webhook.id); !made)
            return made.error();
        return secrets.text(actor.org, webhook.id);
    });
    if (!secret)
        return answer(secret.error());
    return *secret ? secretAnswer(**secret) : missing();
}

http::Outcome renewSecret(const Desk &desk, const Actor &actor, const store::Entity &webhook, const http::Call &)
{
    const auto secret = desk.database.transact([&](Transaction &transaction) -> Result<Secret, Fault> {
        auto made = WebhookSecrets(desk).renew(transaction, actor.org, webhook.id);
        if (!made)
            return made;
        const auto noted = note(desk, transaction, actor, u"webhook.secret"_s, u"webhook/"_s + webhook.id);
        return noted ? made : Result<Secret, Fault>(noted.error());
    });
    return secret ? secretAnswer(*secret) : answer(secret.error());
}

http::Outcome test(const Desk &desk, const Actor &actor, const store::Entity &webhook, const http::Call &)
{
    if (!webhook.doc.value(u"enabled"_s).toBool(true))
        return Problem(409, "switched-off").detail(u"The webhook is switched off"_s).response();
    const auto id = desk.database.transact([&](Transaction &transaction) -> Result<QString, Fault> {
        auto put = sendWebhookTest(desk, transaction, actor.org, webhook.id);
        if (!put)
            return put;
        const auto noted = note(desk, transaction, actor, u"webhook.test"_s, u"webhook/"_s + webhook.id);
        return noted ? put : Result<QString, Fault>(noted.error());
    });
    return id ? answer(202, QJsonObject{{u"message"_s, *id}}) : answer(id.error());
}

QJsonObject jsonOf(const store::WebhookDelivery &delivery)
{
    return {{u"triedAt"_s, isoText(delivery.triedAt)}, {u"status"_s, delivery.status}, {u"error"_s, delivery.error}};
}

QJsonObject jsonOf(const OutboxItem &row, const QJsonArray &tries)
{
    const bool waiting = row.state == store::OutboxState::Waiting;
    return {{u"id"_s, row.id},
            {u"type"_s, row.topic},
            {u"state"_s,
             waiting                                     ? u"waiting"_s
                 : row.state == store::OutboxState::Sent ? u"sent"_s
                                                         : u"given-up"_s},
            {u"tries"_s, row.tries},
            {u"createdAt"_s, isoText(row.createdAt)},
            {u"dueAt"_s, waiting ? when(row.dueAt) : QJsonValue()},
            {u"endedAt"_s, when(row.endedAt)},
            {u"error"_s, row.lastError},
            {u"deliveries"_s, tries}};
}

http::Outcome messages(const Desk &desk, const Actor &actor, const store::Entity &webhook, const http::Call &call)
{
    constexpr int TriesEach = 12;
    const auto listing = listingOf(call.request, {});
    if (!listing)
        return listing.error();
    const auto rows = store::OutboxStore(desk.database).listFor(actor.org, webhook.id, listing->limit);
    const auto tries = store::DeliveryStore(desk.database).list(actor.org, webhook.id, listing->limit * TriesEach);
    if (!rows || !tries)
        return answer(rows ? tries.error() : rows.error());
    QHash<QString, QJsonArray> byMessage;
    for (const store::WebhookDelivery &one : *tries)
        byMessage[one.id].append(jsonOf(one));
    QJsonArray items;
    for (const OutboxItem &row : *rows)
        items.append(jsonOf(row, byMessage.value(row.id)));
    return answer(200, QJsonObject{{u"items"_s, items}});
}

http::Outcome resend(const Desk &desk, const Actor &actor, const store::Entity &webhook, const http::Call &call)
{
    const QString id = named(call, "message");
    const auto sent = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto revived = Post(desk).resend(transaction, actor.org, webhook.id, id);
        if (!revived || !*revived)
            return revived;
        const auto noted = note(desk, transaction, actor, u"webhook.resend"_s, u"webhook/"_s + webhook.id);
        return noted ? revived : Result<bool, Fault>(noted.error());
    });
    if (!sent)
        return answer(sent.error());
    return *sent ? answer(202, QJsonObject{{u"message"_s, id}})
                 : Problem(404, "not-found").detail(u"There is no such message, or it waits to be sent"_s).response();
}

} // namespace

QVector<http::Route> webhookRoutes(const Desks &desks)
{
    const QByteArray one = "/api/v1/webhooks/{id}";
    const auto own = [] { return needs(Right::ManageAlerts, http::Objects::Organisation); };
    const auto none = http::Body::none();
    return {
        {"GET", one + "/secret", own(), none, forWebhook(desks, showSecret), "showWebhookSecret"},
        {"POST", one + "/secret", own(), none, forWebhook(desks, renewSecret), "renewWebhookSecret"},
        {"POST", one + "/test", own(), none, forWebhook(desks, test), "testWebhook"},
        {"GET", one + "/messages", own(), none, forWebhook(desks, messages), "listWebhookMessages"},
        {"POST", one + "/messages/{message}/resend", own(), none, forWebhook(desks, resend), "resendWebhookMessage"}};
}

} // namespace latchkey::hub::postcalls
