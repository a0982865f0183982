// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/post/post.h>
#include <app/hub/post/webhooksecrets.h>
#include <app/hub/post/webhooktest.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/web/hubpages.h>

#include <QJsonArray>

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

Result<QVector<store::OutboxItem>, Fault> messagesOf(const Visit &visit, const QString &hook, int most)
{
    return store::OutboxStore(visit.desk().database).listFor(visit.org(), hook, most);
}

Sending lastState(const QVector<store::OutboxItem> &messages)
{
    return messages.isEmpty() ? Sending::Waiting : sendingOf(messages.first());
}

web::WebhookPage::Message shown(const store::OutboxItem &item)
{
    const Sending state = sendingOf(item);
    const bool over = state == Sending::Sent || state == Sending::GivenUp;
    web::WebhookPage::Message message;
    message.id = item.id;
    message.event = item.topic;
    message.when = item.createdAt;
    message.state = state;
    message.detail = state == Sending::Sent ? QString() : item.lastError;
    message.tries = item.tries;
    message.due = over ? 0 : item.dueAt;
    message.mayResend = over;
    return message;
}

Outcome list(Visit &visit)
{
    web::WebhooksPage page;
    const auto hooks = allOf(visit, u"webhook"_s);
    for (const store::Entity &hook : hooks) {
        const auto messages = messagesOf(visit, hook.id, 1);
        if (!messages)
            return visit.error(messages.error());
        page.rows.append(
            {hook.id, hook.doc.value(u"url"_s).toString(), textsOf(hook.doc.value(u"events"_s)), lastState(*messages)});
    }
    return visit.page(Section::Settings, page);
}

Outcome show(Visit &visit)
{
    constexpr int Most = 100;
    const auto hook = entityOf(visit, u"webhook"_s, visit.id());
    const auto messages = messagesOf(visit, visit.id(), Most);
    if (!hook || !messages)
        return visit.error(hook ? messages.error() : hook.error());
    if (!*hook)
        return visit.missing();
    web::WebhookPage page;
    page.id = visit.id();
    page.address = (*hook)->doc.value(u"url"_s).toString();
    page.events = textsOf((*hook)->doc.value(u"events"_s));
    page.off = !(*hook)->doc.value(u"enabled"_s).toBool(true);
    page.state = lastState(*messages);
    page.secret = visit.takeOnce(pathOf(visit.id()));
    for (const store::OutboxItem &one : *messages)
        page.messages.append(shown(one));
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
    return {{u"url"_s, visit.form().text("url")},
            {u"events"_s, QJsonArray::fromStringList(events)},
            {u"enabled"_s, true}}; // what a receiver switched off is switched on again
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
        const auto secret = desk.database.transact(
            [&](Transaction &transaction) { return WebhookSecrets(desk).renew(transaction, visit.org(), made.id); });
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

Status<Fault> noted(const Visit &visit, Transaction &transaction, const QString &action, const QString &hook)
{
    const store::AuditEntry entry{visit.org(), visit.desk().now(),   visit.actor().words,
                                  action,      u"webhook/"_s + hook, {{u"address"_s, visit.request().peer}}};
    const auto written = store::AuditStore(visit.desk().database).append(transaction, entry);
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

Outcome test(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto hook = entityOf(visit, u"webhook"_s, visit.id());
    if (!hook)
        return visit.error(hook.error());
    if (!*hook)
        return visit.missing();
    const auto sent = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto put = sendWebhookTest(desk, transaction, visit.org(), visit.id());
        return put ? noted(visit, transaction, u"webhook.test"_s, visit.id()) : Status<Fault>(put.error());
    });
    return sent ? visit.to(pathOf(visit.id()), web::Notice::Sent) : visit.error(sent.error());
}

/// Under its old id, so that a receiver that had it after all can tell. What waits is sent anyway.
Outcome resend(Visit &visit)
{
    const Desk &desk = visit.desk();
    const QString hook = visit.id("hook");
    const auto sent = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto revived = Post(desk).resend(transaction, visit.org(), hook, visit.id());
        if (!revived || !*revived)
            return revived;
        const auto written = noted(visit, transaction, u"webhook.resend"_s, hook);
        return written ? revived : Result<bool, Fault>(written.error());
    });
    if (!sent)
        return visit.error(sent.error());
    return *sent ? visit.to(pathOf(hook), web::Notice::Sent) : visit.missing();
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
            {"POST", "/settings/webhooks/{id}/test", alerts(), test},
            {"POST", "/settings/webhooks/{hook}/messages/{id}/resend", alerts(), resend}};
}

} // namespace latchkey::hub::front
