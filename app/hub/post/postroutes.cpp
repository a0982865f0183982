// SPDX-License-Identifier: Apache-2.0
#include "postroutes.h"

#include "postcalls.h"

#include <app/hub/store/outboxstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace postcalls {

namespace {

QString wordFor(store::OutboxState state)
{
    switch (state) {
    case store::OutboxState::Waiting: return u"waiting"_s;
    case store::OutboxState::Sent: return u"sent"_s;
    case store::OutboxState::Dropped: break;
    }
    return u"given-up"_s;
}

http::Outcome listMessages(const Desk &desk, const Actor &actor, const http::Call &call)
{
    const auto listing = listingOf(call.request, {});
    if (!listing)
        return listing.error();
    const auto rows = store::OutboxStore(desk.database).list(actor.org, listing->limit);
    if (!rows)
        return answer(rows.error());
    QJsonArray items;
    for (const store::OutboxItem &row : *rows) {
        items.append(
            QJsonObject{{u"id"_s, row.id},
                        {u"channel"_s, row.kind},
                        {u"to"_s, row.target}, // shortened when it was written
                        {u"topic"_s, row.topic},
                        {u"state"_s, wordFor(row.state)},
                        {u"tries"_s, row.tries},
                        {u"createdAt"_s, isoText(row.createdAt)},
                        {u"dueAt"_s, row.state == store::OutboxState::Waiting ? when(row.dueAt) : QJsonValue()},
                        {u"endedAt"_s, when(row.endedAt)},
                        {u"error"_s, row.lastError}});
    }
    return answer(200, QJsonObject{{u"items"_s, items}});
}

} // namespace

http::Response wrongParameter(const QByteArray &name)
{
    return http::Problem(400, "bad-parameter")
        .field(QString::fromUtf8(name), "invalid", u"there is no such parameter, or not with this value"_s);
}

Result<Listing, http::Response> listingOf(const http::Request &request, const QByteArrayList &known)
{
    Listing listing;
    for (const auto &[name, value] : request.query) {
        if (name == "limit") {
            bool ok = false;
            listing.limit = value.toInt(&ok);
            if (!ok || listing.limit < 1 || listing.limit > MostPage)
                return wrongParameter(name);
        } else if (known.contains(name)) {
            listing.others.insert(name, value);
        } else {
            return wrongParameter(name);
        }
    }
    return listing;
}

Status<store::Fault> note(const Desk &desk, store::Transaction &transaction, const Actor &actor, const QString &action,
                          const QString &object)
{
    const auto written = store::AuditStore(desk.database)
                             .append(transaction, {actor.org, desk.now(), actor.words, action, object});
    return written ? Status<store::Fault>(Done{}) : Status<store::Fault>(written.error());
}

QVector<http::Route> messageRoutes(const Desks &desks)
{
    return {{"GET", "/api/v1/messages", needs(Right::ManageAlerts, http::Objects::None), http::Body::none(),
             forPerson(desks, listMessages), "listMessages"}};
}

} // namespace postcalls

QVector<http::Route> postRoutes(const Desks &desks)
{
    return postcalls::alertRoutes(desks) + postcalls::webhookRoutes(desks) + postcalls::messageRoutes(desks);
}

} // namespace latchkey::hub
