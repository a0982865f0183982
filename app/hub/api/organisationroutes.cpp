// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "feednews.h"
#include "memberroutes.h"
#include "personcalls.h"
#include "resourceparts.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/store/orgstore.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Access;
using http::Body;
using http::Call;
using Whose = http::Objects;
using http::Outcome;
using http::Problem;
using http::Proof;
using http::Route;
using store::Fault;
using store::Transaction;

/// Settings for everybody. `factors` and `pinLength` hold at each box that says nothing else.
Schema settingsSchema()
{
    return Schema::object()
        .maybe(u"language"_s, schemas::language().orNull())
        .maybe(u"factors"_s, resourceparts::factors().orNull())
        .maybe(u"pinLength"_s, Schema::integer(4, 8).orNull())
        .maybe(u"strongPasswords"_s, Schema::boolean().described(u"At least 15 characters"_s));
}

Schema orgPatch()
{
    return Schema::object()
        .maybe(u"name"_s, schemas::name())
        .maybe(u"timeZone"_s, schemas::zone())
        .maybe(u"settings"_s, settingsSchema());
}

Schema orgSchema()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"name"_s, Schema::text(0, 200))
        .with(u"timeZone"_s, Schema::text(0, 64))
        .with(u"settings"_s, Schema::anyObject(64 * 1024))
        .with(u"version"_s, Schema::integer(1, qint64(1) << 53));
}

QJsonObject toJson(const store::Org &org)
{
    return {{u"id"_s, org.id},
            {u"name"_s, org.name},
            {u"timeZone"_s, org.zone},
            {u"settings"_s, org.doc},
            {u"version"_s, org.version}};
}

Outcome me(const Desk &, const Actor &actor, const Call &)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return answer(200,
                  {{u"organisation"_s, actor.org},
                   {u"account"_s, actor.account},
                   {u"person"_s, textOrNull(actor.person)},
                   {u"rights"_s, QJsonArray::fromStringList(wordsFor(actor.rights))},
                   {u"steppedUp"_s, actor.steppedUp}});
}

Outcome getOrg(const Desk &desk, const Actor &actor, const Call &)
{
    const auto org = store::OrgStore(desk.database).get(actor.org);
    if (!org)
        return answer(org.error());
    return *org ? answer(200, toJson(**org)).with("ETag", '"' + QByteArray::number((*org)->version) + '"') : missing();
}

bool isWeightier(const QJsonObject &settings)
{
    const QStringList words{u"factors"_s, u"pinLength"_s, u"strongPasswords"_s};
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return settings.contains(word); });
}

Outcome changeOrg(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, orgPatch());
    if (!body)
        return body.error();
    const auto expected = expectedVersion(call.request);
    if (!expected)
        return expected.error();
    const QJsonObject settings = body->value(u"settings"_s).toObject();
    if (isWeightier(settings) && !actor.steppedUp)
        return stepUpNeeded();
    store::Org org;
    std::optional<store::Written> stale;
    const auto changed = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::OrgStore orgs(desk.database);
        stale.reset();
        const auto before = orgs.get(actor.org);
        if (!before)
            return before.error();
        if (!*before)
            return Fault::Failed;
        org = **before;
        org.name = body->value(u"name"_s).toString(org.name);
        org.zone = body->value(u"timeZone"_s).toString(org.zone);
        org.doc = merged(org.doc, settings);
        const auto written = orgs.update(transaction, org, *expected);
        if (!written)
            return written.error();
        if (!written->isDone()) {
            stale = *written;
            transaction.takeBack();
            return Done{};
        }
        org.version = written->version;
        if (const auto told = tellAllBoxes(desk, transaction, actor.org); !told)
            return told;
        return noteAct(desk, transaction, actor, u"organisation.change"_s, u"organisation/"_s + actor.org,
                       {{u"members"_s, QJsonArray::fromStringList(body->keys() + settings.keys())}});
    });
    if (!changed)
        return answer(changed.error());
    if (stale)
        return Problem(412, "changed-meanwhile").member(u"version"_s, stale->version);
    return answer(200, toJson(org)).with("ETag", '"' + QByteArray::number(org.version) + '"');
}

QueryMembers auditQuery()
{
    return {{u"actor"_s, Schema::text(1, 100)},
            {u"object"_s, Schema::text(1, 100)},
            {u"before"_s, Schema::integer(1, qint64(1) << 53)},
            {u"limit"_s, Schema::integer(1, 500)}};
}

Outcome listAudit(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto query = queryOf(call.request, auditQuery());
    if (!query)
        return query.error();
    store::AuditFilter filter{actor.org, query->value(u"actor"_s), query->value(u"object"_s)};
    filter.limit = query->value(u"limit"_s, u"50"_s).toInt();
    if (query->contains(u"before"_s))
        filter.before = query->value(u"before"_s).toLongLong();
    const auto entries = store::AuditStore(desk.database).list(filter);
    if (!entries)
        return answer(entries.error());
    QJsonArray items;
    for (const store::AuditEntry &entry : *entries)
        items.append(QJsonObject{{u"seq"_s, entry.seq},
                                 {u"at"_s, momentOf(entry.at)},
                                 {u"actor"_s, entry.actor},
                                 {u"action"_s, entry.action},
                                 {u"object"_s, entry.object},
                                 {u"detail"_s, entry.detail}});
    QJsonObject body{{u"items"_s, items}};
    if (entries->size() == filter.limit)
        body.insert(u"nextBefore"_s, entries->constLast().seq);
    return answer(200, body);
}

Outcome checkAudit(const Desk &desk, const Actor &actor, const Call &)
{
    store::AuditStore audit(desk.database);
    const auto bad = audit.verify(actor.org);
    const auto head = audit.head(actor.org);
    if (!bad)
        return answer(bad.error());
    if (!head)
        return answer(head.error());
    return answer(200,
                  {{u"entries"_s, qint64(head->sequence)},
                   {u"hash"_s, QString::fromLatin1(head->hash.toHex())},
                   {u"holds"_s, *bad == 0},
                   {u"firstBad"_s, *bad == 0 ? QJsonValue() : QJsonValue(*bad)}});
}

Schema auditPage()
{
    const Schema words = Schema::text(0, 200);
    constexpr qint64 Most = qint64(1) << 53;
    const Schema entry = Schema::object()
                             .with(u"seq"_s, Schema::integer(1, Most))
                             .with(u"at"_s, schemas::moment())
                             .with(u"actor"_s, words)
                             .with(u"action"_s, words)
                             .with(u"object"_s, words)
                             .with(u"detail"_s, Schema::anyObject(64 * 1024));
    return Schema::object()
        .with(u"items"_s, Schema::list(entry, 0, 500))
        .maybe(u"nextBefore"_s, Schema::integer(1, Most));
}

Schema checkSchema()
{
    constexpr qint64 Most = qint64(1) << 53;
    return Schema::object()
        .with(u"entries"_s, Schema::integer(0, Most))
        .with(u"hash"_s, Schema::pattern(u"[0-9a-f]{64}"_s, 64))
        .with(u"holds"_s, Schema::boolean())
        .with(u"firstBad"_s, Schema::integer(1, Most).orNull());
}

} // namespace

QVector<Route> organisationRoutes(const Desks &desks)
{
    const auto anyone = [] { return Access::withAnyRight(Proof::Session | Proof::Token, Whose::None); };
    return {
        Route{"GET", "/api/v1/me", anyone(), Body::none(), forPerson(desks, me), "getMe"},
        Route{"GET", "/api/v1/organisation", anyone(), Body::none(), forPerson(desks, getOrg), "getOrganisation"},
        Route{"PATCH", "/api/v1/organisation", needs(Right::ManageSecurity), Body::upTo(qint64(64) * 1024),
              forPerson(desks, changeOrg), "changeOrganisation"},
        Route{"GET", "/api/v1/audit", needs(Right::ManageSecurity), Body::none(), forPerson(desks, listAudit),
              "listAudit"},
        Route{"GET", "/api/v1/audit/check", needs(Right::ManageSecurity), Body::none(), forPerson(desks, checkAudit),
              "checkAudit"},
    };
}

Operations organisationOperations()
{
    const Schema who = Schema::object()
                           .with(u"organisation"_s, schemas::id())
                           .with(u"account"_s, schemas::id())
                           .with(u"person"_s, schemas::id().orNull())
                           .with(u"rights"_s, Schema::list(Schema::text(1, 60), 0, 32))
                           .with(u"steppedUp"_s, Schema::boolean());
    QVector<Operation::Parameter> filters;
    const QueryMembers members = auditQuery();
    for (const QueryMember &member : members)
        filters.append({member.name, member.schema});
    return {{"getMe", u"Who you are, and what you may"_s, {}, {}, {{200, u"You"_s, who}}},
            {"getOrganisation", u"The organisation and its settings"_s, {}, {}, {{200, u"It"_s, orgSchema()}}},
            {"changeOrganisation",
             u"Name, zone and settings; those of security need a second factor shown a moment ago"_s,
             {},
             orgPatch(),
             {{200, u"Changed"_s, orgSchema()}}},
            {"listAudit", u"Who did what at the hub, newest first"_s, filters, {}, {{200, u"A page"_s, auditPage()}}},
            {"checkAudit",
             u"Computes the audit's chain of hashes anew"_s,
             {},
             {},
             {{200, u"Whether it holds"_s, checkSchema()}}}};
}

} // namespace latchkey::hub
