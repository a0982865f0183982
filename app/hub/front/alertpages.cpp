// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/post/eventnames.h>
#include <app/hub/store/alertstore.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/web/activitypages.h>
#include <app/hub/web/eventwords.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using web::Form;
using web::FormState;
using web::Section;

constexpr QStringView AtOnce = u"0m";

QString listPath() { return u"/alerts"_s; }

QString recipientsText(const QJsonObject &doc, Names &names)
{
    QStringList to;
    const QJsonArray recipients = doc.value(u"recipients"_s).toArray();
    for (const auto &value : recipients) {
        const QJsonObject one = value.toObject();
        const QString person = one.value(u"person"_s).toString();
        to.append(!person.isEmpty() ? names.of(u"person"_s, person)
                                    : one.value(u"email"_s).toString(one.value(u"mobile"_s).toString()));
    }
    return to.join(u", "_s);
}

/// The word of a cause where there is no name for it: shown as it is.
QString eventOf(const QString &cause)
{
    const QString event = eventOfCause(cause);
    return event.isEmpty() ? cause : event;
}

/// What an alert is about: a box, a key or a person, by the id behind the last stroke of its subject.
void addAbout(web::AlertsPage::Alert &shown, const store::Alert &alert, Names &names)
{
    const QString id = alert.subject.section(u'/', -1);
    const QString box = names.of(u"box"_s, id);
    const QString key = box.isEmpty() ? names.of(u"key"_s, id) : QString();
    const QString person = box.isEmpty() && key.isEmpty() ? names.of(u"person"_s, id) : QString();
    shown.about = box + key + person; // it is one of them
    if (!shown.about.isEmpty())
        shown.url = (!box.isEmpty() ? u"/boxes/"_s : !key.isEmpty() ? u"/keys/"_s : u"/people/"_s) + id;
}

Outcome list(Visit &visit)
{
    constexpr int Most = 200;
    const auto open = store::AlertStore(visit.desk().database).list(visit.org(), true, std::nullopt, Most);
    if (!open)
        return visit.error(open.error());
    Names names(visit.desk(), visit.org());
    web::AlertsPage page;
    for (const store::Alert &alert : *open) {
        web::AlertsPage::Alert shown{alert.id, eventOf(alert.type), {}, {}, alert.raisedAt, !alert.isOpen()};
        addAbout(shown, alert, names);
        page.open.append(shown);
    }
    const auto rules = allOf(visit, u"alertrule"_s);
    for (const store::Entity &rule : rules)
        page.rules.append(
            {rule.id, eventOf(rule.doc.value(u"cause"_s).toString()), recipientsText(rule.doc, names), false});
    page.mayEdit = visit.may(Right::ManageAlerts);
    return visit.page(Section::Alerts, page);
}

Outcome seen(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto marked = desk.database.transact([&](store::Transaction &transaction) -> Result<bool, Fault> {
        const auto done = store::AlertStore(desk.database)
                              .markSeen(transaction, visit.org(), visit.id(), visit.actor().words, desk.now());
        if (!done || !*done)
            return done;
        const store::AuditEntry entry{visit.org(), desk.now(), visit.actor().words, u"alert.seen"_s,
                                      u"alert/"_s + visit.id()};
        const auto noted = store::AuditStore(desk.database).append(transaction, entry);
        return noted ? done : Result<bool, Fault>(noted.error());
    });
    if (!marked)
        return visit.error(marked.error());
    return *marked ? visit.to(listPath(), web::Notice::Saved) : visit.missing();
}

void prepare(Visit &visit, FormState &state) { state.choices.insert("people", choicesOf(visit, u"person"_s)); }

void fill(const QJsonObject &doc, FormState &state)
{
    QStringList people;
    bool byText = false;
    const QJsonArray recipients = doc.value(u"recipients"_s).toArray();
    for (const auto &value : recipients) {
        people.append(value.toObject().value(u"person"_s).toString());
        byText = byText || value.toObject().contains(u"mobile"_s);
    }
    const QJsonObject quiet = doc.value(u"quietHours"_s).toObject();
    state.values.insert("event", {eventOf(doc.value(u"cause"_s).toString())});
    if (const QJsonValue minutes = doc.value(u"minutes"_s); minutes.isDouble())
        state.values.insert("delay", {minutes.toInt() == 0 ? AtOnce.toString() : spanOf(minutes.toInt())});
    state.values.insert("people", people);
    state.values.insert("channel", {byText ? u"sms"_s : u"email"_s});
    state.values.insert("quietFrom", {quiet.value(u"from"_s).toString()});
    state.values.insert("quietUntil", {quiet.value(u"until"_s).toString()});
    state.without.append("resolved"); // every rule tells when it is over
}

QJsonArray recipientsOf(const Visit &visit, FormState &state)
{
    const bool byText = visit.form().text("channel") == u"sms"_s;
    const QString member = byText ? u"mobile"_s : u"email"_s;
    QJsonArray recipients;
    const QStringList ids = visit.form().all("people");
    for (const QString &id : ids) {
        const auto person = entityOf(visit, u"person"_s, id);
        const QString address = person && *person ? (*person)->doc.value(member).toString() : QString();
        if (address.isEmpty())
            state.faults.insert("channel", byText ? web::Fault::NotANumber : web::Fault::NotAnAddress);
        recipients.append(QJsonObject{{u"person"_s, id}, {member, address}});
    }
    if (ids.isEmpty())
        state.faults.insert("people", web::Fault::Missing);
    return recipients;
}

QJsonObject read(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    const QString cause = causeOfEvent(form.text("event"));
    if (cause.isEmpty())
        state.faults.insert("event", web::Fault::Unknown);
    const QString delay = form.text("delay");
    const int minutes = delay.isEmpty() || delay == AtOnce ? 0 : minutesOf(delay);
    if (minutes < 0)
        state.faults.insert("delay", web::Fault::NotATime);
    QJsonValue quiet = QJsonValue::Null;
    if (!form.text("quietFrom").isEmpty() || !form.text("quietUntil").isEmpty())
        quiet = QJsonObject{{u"from"_s, form.text("quietFrom")}, {u"until"_s, form.text("quietUntil")}};
    state.without.append("resolved");
    return {{u"name"_s, web::wordsOf(web::EventOptions, form.text("event"), visit.reader())},
            {u"cause"_s, cause},
            {u"minutes"_s, delay.isEmpty() ? QJsonValue::Null : QJsonValue(minutes)},
            {u"recipients"_s, recipientsOf(visit, state)},
            {u"quietHours"_s, quiet}};
}

const Editor &editor()
{
    static const Editor it{Form::AlertRule,
                           Section::Alerts,
                           u"alertrule"_s,
                           {{u"/cause"_s, "event", web::Fault::Unknown},
                            {u"/name"_s, "event", web::Fault::Unknown},
                            {u"/minutes"_s, "delay", web::Fault::NotATime},
                            {u"/recipients"_s, "people", web::Fault::Missing},
                            {u"/quietHours"_s, "quietFrom", web::Fault::NotATime}},
                           prepare,
                           fill,
                           read};
    return it;
}

Outcome newRule(Visit &visit)
{
    FormState state;
    state.values.insert("channel", {u"email"_s});
    state.without.append("resolved");
    return showNew(visit, editor(), listPath(), state);
}

Outcome makeRule(Visit &visit)
{
    return makeNew(visit, editor(), listPath(),
                   [&](const store::Entity &) { return visit.to(listPath(), web::Notice::Saved); });
}

Outcome editRule(Visit &visit) { return showEdit(visit, editor(), listPath()); }
Outcome changeRule(Visit &visit) { return change(visit, editor(), listPath()); }
Outcome removeRule(Visit &visit) { return remove(visit, u"alertrule"_s, listPath()); }

Outcome askRemove(Visit &visit)
{
    return showRemove(visit, Form::RemoveAlertRule, Section::Alerts, u"alertrule"_s, listPath());
}

} // namespace

PageRoutes alertPages()
{
    const auto edit = [] { return needs(Right::ManageAlerts); };
    return {{"GET", "/alerts", needs(Right::SeeActivity), list},
            {"POST", "/alerts/{id}/seen", edit(), seen},
            {"GET", "/alerts/rules/new", edit(), newRule},
            {"POST", "/alerts/rules/new", edit(), makeRule},
            {"GET", "/alerts/rules/{id}/edit", edit(), editRule},
            {"POST", "/alerts/rules/{id}/edit", edit(), changeRule},
            {"GET", "/alerts/rules/{id}/remove", edit(), askRemove},
            {"POST", "/alerts/rules/{id}/remove", edit(), removeRule}};
}

} // namespace latchkey::hub::front
