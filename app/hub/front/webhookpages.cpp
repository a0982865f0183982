// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/post/post.h>
#include <app/hub/post/webhooksecrets.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/web/hubpages.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;
using web::Sending;

QString listPath() { return u"/settings/webhooks"_s; }
QString pathOf(const QString &id) { return listPath() + u'/' + id; }

Sending stateOf(const store::WebhookDelivery &delivery)
{
    return delivery.status >= 200 && delivery.status < 300 ? Sending::Sent : Sending::Failing;
}

QString detailOf(const store::WebhookDelivery &delivery)
{
    return delivery.status > 0 ? u"HTTP "_s + QString::number(delivery.status) : delivery.error;
}

Result<QVector<store::WebhookDelivery>, Fault> triesOf(const Visit &visit, const QString &hook, int most)
{
    return store::DeliveryStore(visit.desk().database).list(visit.org(), hook, most);
}

Sending lastState(const QVector<store::WebhookDelivery> &tries)
{
    return tries.isEmpty() ? Sending::Waiting : stateOf(tries.first());
}

Outcome list(Visit &visit)
{
    web::WebhooksPage page;
    const auto hooks = allOf(visit, u"webhook"_s);
    for (const store::Entity &hook : hooks) {
        const auto tries = triesOf(visit, hook.id, 1);
        if (!tries)
            return visit.error(tries.error());
        page.rows.append({hook.id, hook.doc.value(u"url"_s).toString(), textsOf(hook.doc.value(u"events"_s)),
                          lastState(*tries)});
    }
    return visit.page(Section::Settings, page);
}

Outcome show(Visit &visit)
{
    constexpr int Most = 50;
    const auto hook = entityOf(visit, u"webhook"_s, visit.id());
    const auto tries = triesOf(visit, visit.id(), Most);
    if (!hook || !tries)
        return visit.error(Fault::Unavailable);
    if (!*hook)
        return visit.missing();
    web::WebhookPage page;
    page.id = visit.id();
    page.address = (*hook)->doc.value(u"url"_s).toString();
    page.events = textsOf((*hook)->doc.value(u"events"_s));
    page.state = lastState(*tries);
    page.secret = visit.takeOnce(pathOf(visit.id()));
    for (const store::WebhookDelivery &one : *tries)
        page.messages.append({one.id, one.type, one.triedAt, stateOf(one), detailOf(one)});
    return visit.page(Section::Settings, page);
}

void fill(const QJsonObject &doc, FormState &state)
{
    state.values.insert("url", {doc.value(u"url"_s).toString()});
    state.values.insert("events", textsOf(doc.value(u"events"_s)));
}

QJsonObject read(Visit &visit, FormState &state)
{
    const QStringList events = visit.form().all("events");
    if (events.isEmpty())
        state.faults.insert("events", web::Fault::Missing);
    return {{u"url"_s, visit.form().text("url")}, {u"events"_s, QJsonArray::fromStringList(events)}};
}

const Editor &editor()
{
    static const Editor it{Form::Webhook,
                           Section::Settings,
                           u"webhook"_s,
                           {{u"/url"_s, "url", web::Fault::UnsafeUrl}, {u"/events"_s, "events", web::Fault::Unknown}},
                           [](Visit &, FormState &) {},
                           fill,
                           read};
    return it;
}

Outcome newHook(Visit &visit) { return showNew(visit, editor(), listPath()); }

/// What it is signed with is shown once, for whoever sets the receiver up.
Outcome makeHook(Visit &visit)
{
    return makeNew(visit, editor(), listPath(), [&](const store::Entity &made) {
        const Desk &desk = visit.desk();
        const auto secret = desk.database.transact([&](Transaction &transaction) {
            return WebhookSecrets(desk).renew(transaction, visit.org(), made.id);
        });
        if (!secret)
            return visit.error(secret.error());
        const auto kept = visit.keepOnce(pathOf(made.id), *secret);
        return kept ? visit.to(pathOf(made.id)) : visit.error(kept.error());
    });
}

Outcome editHook(Visit &visit) { return showEdit(visit, editor(), pathOf(visit.id())); }
Outcome changeHook(Visit &visit) { return change(visit, editor(), pathOf(visit.id())); }
Outcome removeHook(Visit &visit) { return remove(visit, u"webhook"_s, listPath()); }

Outcome askRemove(Visit &visit)
{
    return showRemove(visit, Form::RemoveWebhook, Section::Settings, u"webhook"_s, pathOf(visit.id()));
}

/// Puts a message for this webhook into the outbox.
http::Response post(Visit &visit, const WebhookMessage &message, const QString &id)
{
    const Desk &desk = visit.desk();
    const auto sent = desk.database.transact([&](Transaction &transaction) {
        return Post(desk).webhook(transaction, visit.org(), visit.id(), message, id);
    });
    return sent ? visit.to(pathOf(visit.id()), web::Notice::Sent) : visit.error(sent.error());
}

Outcome test(Visit &visit)
{
    const auto hook = entityOf(visit, u"webhook"_s, visit.id());
    if (!hook)
        return visit.error(hook.error());
    if (!*hook)
        return visit.missing();
    const QString at = QDateTime::fromMSecsSinceEpoch(visit.desk().now(), Qt::UTC).toString(Qt::ISODateWithMs);
    const QJsonObject body{{u"type"_s, u"hub.test"_s}, {u"timestamp"_s, at}, {u"data"_s, QJsonObject()}};
    return post(visit, {u"hub.test"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)}, {});
}

} // namespace

PageRoutes webhookPages()
{
    const auto alerts = [] { return needs(Right::ManageAlerts); };
    return {{"GET", "/settings/webhooks", alerts(), list},
            {"GET", "/settings/webhooks/new", alerts(), newHook},
            {"POST", "/settings/webhooks/new", alerts(), makeHook},
            {"GET", "/settings/webhooks/{id}", alerts(), show},
            {"GET", "/settings/webhooks/{id}/edit", alerts(), editHook},
            {"POST", "/settings/webhooks/{id}/edit", alerts(), changeHook},
            {"GET", "/settings/webhooks/{id}/remove", alerts(), askRemove},
            {"POST", "/settings/webhooks/{id}/remove", alerts(), removeHook},
            {"POST", "/settings/webhooks/{id}/test", alerts(), test}};
}

} // namespace latchkey::hub::front
