// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/eventstore.h>
#include <app/hub/web/activitypages.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using web::CaseKind;
using web::FormState;
using web::Section;

constexpr int Most = 200;
constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// What needs somebody to look at it: worked out of what boxes told. Only that it was closed is kept.
struct Case {
    QString id;
    CaseKind kind = CaseKind::CustodyConflict;
    QString key;
    QString person;
    QString box;
    store::Ms happened = 0;
    store::Ms uncertainty = 0;
    store::Ms told = 0;
};

QString idOf(const store::Event &event)
{
    const QString text = event.box + u'|' + event.log + u'|' + QString::number(event.seq);
    return u"e."_s + QString::fromLatin1(text.toUtf8().toBase64(Url));
}

/// The same key may fall out of order again: that is another case.
QString idOf(const KeymapKey &key)
{
    const QString text = key.id + u'|' + QString::number(key.asOf.value_or(0));
    return u"k."_s + QString::fromLatin1(text.toUtf8().toBase64(Url));
}

Result<QVector<Case>, Fault> casesOf(const Visit &visit, const Sight &sight)
{
    QVector<Case> cases;
    for (const KeymapKey &key : sight.map().keys) {
        if (!key.certain)
            cases.append({idOf(key), CaseKind::CustodyConflict, key.id, key.holder, key.box, key.asOf.value_or(0),
                          key.errorMs, 0});
    }
    store::EventFilter stale{visit.org()};
    stale.mark = u"stale-permit"_s;
    stale.limit = Most;
    store::EventFilter review{visit.org()};
    review.types = {u"review"_s};
    review.limit = Most;
    for (const auto &[filter, kind] :
         {std::pair{stale, CaseKind::UsedAfterRevocation}, std::pair{review, CaseKind::Misplaced}}) {
        const auto events = store::EventStore(visit.desk().database).list(filter);
        if (!events)
            return events.error();
        for (const store::Event &event : events->events)
            cases.append({idOf(event), kind, event.key, event.person, event.box, event.occurredAt, event.errorMs,
                          event.receivedAt});
    }
    std::stable_sort(cases.begin(), cases.end(), [](const Case &a, const Case &b) { return a.happened > b.happened; });
    return cases;
}

/// Who closed which cases, when and with which words: the audit keeps it.
struct Closing {
    store::Ms at = 0;
    QString by;
    QString note;
};

Result<std::optional<Closing>, Fault> closingOf(const Visit &visit, const QString &id)
{
    store::AuditFilter filter{visit.org(), {}, u"case/"_s + id};
    filter.limit = 1;
    const auto entries = store::AuditStore(visit.desk().database).list(filter);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return std::optional<Closing>();
    const store::AuditEntry &entry = entries->first();
    return std::optional(
        Closing{entry.at, entry.detail.value(u"name"_s).toString(), entry.detail.value(u"note"_s).toString()});
}

QString aboutOf(Names &names, const Case &one)
{
    QStringList parts;
    for (const QString &name : {names.of(u"key"_s, one.key), names.ofPerson(one.person), names.of(u"box"_s, one.box)}) {
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(u", "_s);
}

Outcome list(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    const auto cases = casesOf(visit, *sight);
    if (!cases)
        return visit.error(cases.error());
    Names names(visit.desk(), visit.org());
    web::CasesPage page;
    for (const Case &one : *cases) {
        const auto closing = closingOf(visit, one.id);
        if (!closing)
            return visit.error(closing.error());
        page.rows.append({one.id, one.kind, aboutOf(names, one), one.happened, !*closing});
    }
    std::stable_sort(page.rows.begin(), page.rows.end(),
                     [](const auto &a, const auto &b) { return a.open && !b.open; });
    return visit.page(Section::Cases, page);
}

Result<std::optional<Case>, Fault> caseOf(const Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return sight.error();
    const auto cases = casesOf(visit, *sight);
    if (!cases)
        return cases.error();
    const auto found = std::find_if(cases->cbegin(), cases->cend(),
                                    [&](const Case &one) { return one.id == visit.id(); });
    return found == cases->cend() ? std::optional<Case>() : std::optional(*found);
}

web::Named named(const QString &id, const QString &name) { return id.isEmpty() ? web::Named() : web::Named{id, name}; }

http::Response casePage(Visit &visit, const Case &one, FormState state, int status)
{
    const auto closing = closingOf(visit, one.id);
    if (!closing)
        return visit.error(closing.error());
    Names names(visit.desk(), visit.org());
    web::CasePage page;
    page.kind = one.kind;
    page.about = aboutOf(names, one);
    page.person = named(one.person, names.ofPerson(one.person));
    page.key = named(one.key, names.of(u"key"_s, one.key));
    page.box = named(one.box, names.of(u"box"_s, one.box));
    page.happened = one.happened;
    page.uncertainty = one.uncertainty;
    page.told = one.told;
    if (*closing) {
        page.closed = (*closing)->at;
        page.closedBy = (*closing)->by;
        page.note = (*closing)->note;
    }
    state.action = u"/cases/"_s + one.id + u"/close"_s;
    page.form = state;
    page.mayEdit = visit.may(Right::ManageAlerts);
    return visit.page(Section::Cases, page, status);
}

Outcome show(Visit &visit)
{
    const auto found = caseOf(visit);
    if (!found)
        return visit.error(found.error());
    return *found ? casePage(visit, **found, {}, 200) : visit.missing();
}

Outcome close(Visit &visit)
{
    const auto found = caseOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    const QString words = visit.form().text("note").left(500);
    if (words.isEmpty()) {
        FormState state;
        state.faults.insert("note", web::Fault::Missing);
        return casePage(visit, **found, state, 422);
    }
    const Desk &desk = visit.desk();
    const auto closed = desk.database.transact([&](store::Transaction &transaction) -> Status<Fault> {
        const store::AuditEntry entry{visit.org(),
                                      desk.now(),
                                      visit.actor().words,
                                      u"case.closed"_s,
                                      u"case/"_s + (*found)->id,
                                      {{u"note"_s, words}, {u"name"_s, visit.who()->account.name}}};
        const auto noted = store::AuditStore(desk.database).append(transaction, entry);
        return noted ? Status<Fault>(Done{}) : Status<Fault>(noted.error());
    });
    return closed ? visit.to(u"/cases"_s, web::Notice::CaseClosed) : visit.error(closed.error());
}

} // namespace

PageRoutes casePages()
{
    const auto see = [] { return needs(Right::SeeActivity); };
    return {{"GET", "/cases", see(), list},
            {"GET", "/cases/{id}", see(), show},
            {"POST", "/cases/{id}/close", needs(Right::ManageAlerts), close}};
}

} // namespace latchkey::hub::front
