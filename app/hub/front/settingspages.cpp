// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/api/feednews.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/outboxstore.h>
#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;

constexpr int PageLength = 50;

Outcome settings(Visit &visit)
{
    web::SettingsPage page;
    page.maySecurity = visit.may(Right::ManageSecurity);
    page.mayMembers = visit.may(Right::ManageMembers);
    page.mayAlerts = visit.may(Right::ManageAlerts);
    page.mayManage = visit.may(Right::ManageSecurity);
    page.mayImport = visit.may(Right::ManagePeople) && visit.may(Right::ManageKeys);
    return visit.page(Section::Settings, page);
}

void offer(const Visit &visit, FormState &state)
{
    state.cancel = u"/settings"_s;
    state.choices.insert("timeZone", zoneChoices());
    state.choices.insert("language", languageChoices(visit, false));
}

Outcome showOrganisation(Visit &visit)
{
    const store::Org &org = visit.organisation();
    FormState state;
    offer(visit, state);
    state.action = u"/settings/organisation?version="_s + QString::number(org.version);
    state.values.insert("name", {org.name});
    state.values.insert("timeZone", {org.zone});
    state.values.insert("language", {org.doc.value(u"language"_s).toString(u"en"_s)});
    state.values.insert("pinLength", {QString::number(org.doc.value(u"pinLength"_s).toInt(4))});
    if (org.doc.value(u"strongPasswords"_s).toBool())
        state.values.insert("strongPasswords", {u"yes"_s});
    return visit.form(Section::Settings, Form::Organisation, state);
}

/// Writes it, tells every box, and says whether nobody was quicker.
Result<bool, Fault> kept(const Visit &visit, const store::Org &org)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto written = store::OrgStore(desk.database).update(transaction, org, visit.version());
        if (!written)
            return written.error();
        if (!written->isDone()) {
            transaction.takeBack();
            return false;
        }
        if (const auto told = tellAllBoxes(desk, transaction, org.id); !told)
            return told.error();
        const auto noted = note(visit, transaction, org.id, visit.actor().account, u"organisation.change"_s);
        if (!noted)
            return noted.error();
        return true;
    });
}

Outcome changeOrganisation(Visit &visit)
{
    const FormData &form = visit.form();
    FormState state;
    offer(visit, state);
    if (form.text("name").isEmpty())
        state.faults.insert("name", web::Fault::Missing);
    check(state, "name", schemas::name(), form.text("name"), web::Fault::NotAName);
    check(state, "timeZone", schemas::zone(), form.text("timeZone"), web::Fault::Unknown);
    const int length = form.text("pinLength").toInt();
    if (length < 4 || length > 8)
        state.faults.insert("pinLength", web::Fault::Unknown);
    if (!state.faults.isEmpty())
        return visit.again(Section::Settings, Form::Organisation, state);
    store::Org org = visit.organisation();
    org.name = form.text("name");
    org.zone = form.text("timeZone");
    org.doc.insert(u"language"_s, form.text("language"));
    org.doc.insert(u"pinLength"_s, length);
    org.doc.insert(u"strongPasswords"_s, form.isYes("strongPasswords"));
    const auto done = kept(visit, org);
    if (!done)
        return visit.error(done.error());
    return visit.to(u"/settings"_s, *done ? web::Notice::Saved : web::Notice::Unchanged);
}

/// Who stands behind the words of the audit.
QString whoOf(const Desk &desk, const QString &actor, QHash<QString, QString> &known)
{
    if (!actor.startsWith(u"account:"_s))
        return actor;
    const QString id = actor.section(u':', 1);
    if (!known.contains(id)) {
        const auto account = store::AccountStore(desk.database).get(id);
        known.insert(id, account && *account ? (*account)->name : id);
    }
    return known.value(id);
}

Outcome audit(Visit &visit)
{
    store::AuditFilter filter{visit.org()};
    bool ok = false;
    const qint64 before = visit.query("page").toLongLong(&ok);
    if (ok)
        filter.before = before;
    filter.limit = PageLength;
    const auto entries = store::AuditStore(visit.desk().database).list(filter);
    if (!entries)
        return visit.error(entries.error());
    Names names(visit.desk(), visit.org());
    QHash<QString, QString> accounts;
    web::AuditPage page;
    page.query = visit.query("q");
    for (const store::AuditEntry &entry : *entries) {
        const QString id = entry.object.section(u'/', 1);
        const QString kind = entry.object.section(u'/', 0, 0);
        const QString name = kind == u"account"_s ? whoOf(visit.desk(), u"account:"_s + id, accounts)
                                                  : names.of(kind, id);
        web::AuditPage::Row row{entry.at, whoOf(visit.desk(), entry.actor, accounts), entry.action,
                                name.isEmpty() ? entry.object : name, entry.detail.value(u"address"_s).toString()};
        const QString all = (row.who + u' ' + row.action + u' ' + row.object).toLower();
        if (all.contains(page.query.toLower()))
            page.rows.append(row);
    }
    if (!visit.query("page").isEmpty())
        page.pager.previous = u"/settings/audit"_s;
    if (entries->size() == PageLength)
        page.pager.next = u"/settings/audit?page="_s + QString::number(entries->constLast().seq);
    return visit.page(Section::Settings, page);
}

Outcome messages(Visit &visit)
{
    constexpr int Most = 200;
    const auto items = store::OutboxStore(visit.desk().database).list(visit.org(), Most);
    if (!items)
        return visit.error(items.error());
    web::MessagesPage page;
    for (const store::OutboxItem &item : *items) {
        if (item.kind == u"webhook"_s)
            continue;
        const web::Sending state = sendingOf(item);
        page.waiting += state == web::Sending::Waiting || state == web::Sending::Failing ? 1 : 0;
        page.givenUp += state == web::Sending::GivenUp ? 1 : 0;
        page.rows.append({item.createdAt, item.kind == u"text"_s, item.target, item.topic, state, item.lastError});
    }
    return visit.page(Section::Settings, page);
}

} // namespace

PageRoutes settingsPages()
{
    const auto security = [] { return needs(Right::ManageSecurity); };
    return {{"GET", "/settings", own(), settings},
            {"GET", "/settings/organisation", security(), showOrganisation},
            {"POST", "/settings/organisation", security(), changeOrganisation, true},
            {"GET", "/settings/messages", needs(Right::ManageAlerts), messages},
            {"GET", "/settings/audit", security(), audit}};
}

} // namespace latchkey::hub::front
