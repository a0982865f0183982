// SPDX-License-Identifier: Apache-2.0
#include "postcalls.h"

#include <app/hub/store/alertstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::postcalls {

namespace {

using store::Alert;
using store::Fault;

QJsonObject jsonOf(const Alert &alert)
{
    QJsonObject json{{u"id"_s, alert.id},
                     {u"rule"_s, alert.rule},
                     {u"cause"_s, alert.type},
                     {u"kind"_s, alert.doc.value(u"kind"_s)},
                     {u"open"_s, alert.isOpen()},
                     {u"since"_s, isoText(alert.doc.value(u"since"_s).toInteger(alert.raisedAt))},
                     {u"raisedAt"_s, isoText(alert.raisedAt)},
                     {u"endedAt"_s, when(alert.endedAt)},
                     {u"seenAt"_s, when(alert.seenAt)},
                     {u"seenBy"_s, alert.seenBy}};
    for (const auto &member : {u"box"_s, u"key"_s, u"door"_s, u"level"_s}) {
        if (alert.doc.contains(member))
            json.insert(member, alert.doc.value(member));
    }
    return json;
}

/// Cuts a list to whole moments, so that the next page begins where this one ends; its token, if there is more.
QString cut(QVector<Alert> &alerts, int limit)
{
    if (alerts.size() <= limit)
        return {};
    const store::Ms next = alerts.last().raisedAt;
    alerts.removeLast();
    qsizetype kept = alerts.size();
    while (kept > 0 && alerts.at(kept - 1).raisedAt == next)
        --kept;
    if (kept > 0)
        alerts.resize(kept);
    return QString::number(alerts.last().raisedAt);
}

http::Outcome list(const Desk &desk, const Actor &actor, const http::Call &call)
{
    const auto listing = listingOf(call.request, {"open", "pageToken"});
    if (!listing)
        return listing.error();
    const QByteArray open = listing->others.value("open", "false");
    if (open != "true" && open != "false")
        return wrongParameter("open");
    std::optional<store::Ms> before;
    if (listing->others.contains("pageToken")) {
        bool ok = false;
        before = listing->others.value("pageToken").toLongLong(&ok);
        if (!ok)
            return wrongParameter("pageToken");
    }
    auto alerts = store::AlertStore(desk.database).list(actor.org, open == "true", before, listing->limit + 1);
    if (!alerts)
        return answer(alerts.error());
    const QString next = cut(alerts.value(), listing->limit);
    QJsonArray items;
    for (const Alert &alert : *alerts)
        items.append(jsonOf(alert));
    QJsonObject body{{u"items"_s, items}};
    if (!next.isEmpty())
        body.insert(u"nextPage"_s, next);
    return answer(200, body);
}

http::Outcome get(const Desk &desk, const Actor &actor, const http::Call &call)
{
    const auto alert = store::AlertStore(desk.database).get(actor.org, named(call, "id"));
    if (!alert)
        return answer(alert.error());
    return *alert ? answer(200, jsonOf(**alert)) : missing();
}

/// Seen twice is seen once; the first to see it stands in it.
http::Outcome seen(const Desk &desk, const Actor &actor, const http::Call &call)
{
    const QString id = named(call, "id");
    const auto alert = desk.database.transact(
        [&](store::Transaction &transaction) -> Result<std::optional<Alert>, Fault> {
            store::AlertStore alerts(desk.database);
            const auto marked = alerts.markSeen(transaction, actor.org, id, actor.words, desk.now());
            if (!marked)
                return marked.error();
            if (*marked) {
                if (const auto noted = note(desk, transaction, actor, u"alert.seen"_s, u"alert/"_s + id); !noted)
                    return noted.error();
                transaction.afterCommit(
                    [org = actor.org, &wakeups = desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
            }
            return alerts.get(actor.org, id);
        });
    if (!alert)
        return answer(alert.error());
    return *alert ? answer(200, jsonOf(**alert)) : missing();
}

} // namespace

QVector<http::Route> alertRoutes(const Desks &desks)
{
    const auto none = http::Body::none();
    return {{"GET", "/api/v1/alerts", needs(Right::SeeActivity, http::Objects::None), none, forPerson(desks, list),
             "listAlerts"},
            {"GET", "/api/v1/alerts/{id}", needs(Right::SeeActivity, http::Objects::Organisation), none,
             forPerson(desks, get), "getAlert"},
            {"POST", "/api/v1/alerts/{id}/seen", needs(Right::ManageAlerts, http::Objects::Organisation), none,
             forPerson(desks, seen), "seeAlert"}};
}

} // namespace latchkey::hub::postcalls
