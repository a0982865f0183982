// SPDX-License-Identifier: Apache-2.0
#include "newsroutes.h"

#include "eventviews.h"
#include "keymap.h"
#include "names.h"
#include "personcalls.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using Whose = http::Objects;
using http::Outcome;
using http::Problem;
using http::Route;

constexpr std::chrono::seconds StreamBeat{15};
/// Then the client comes back, and has to prove anew that it may look.
constexpr store::Ms StreamFor = 600'000;

QueryMembers eventQuery()
{
    return {{u"box"_s, schemas::id()},
            {u"key"_s, schemas::id()},
            {u"person"_s, schemas::id()},
            {u"type"_s, Schema::text(1, 64)},
            {u"mark"_s, Schema::text(1, 64)},
            {u"from"_s, schemas::moment()},
            {u"until"_s, schemas::moment()},
            {u"offline"_s, Schema::boolean()},
            {u"copies"_s, Schema::boolean()},
            {u"entries"_s, Schema::boolean()},
            {u"limit"_s, Schema::integer(1, 500)},
            {u"pageToken"_s, Schema::text(1, 400)}};
}

Schema eventPageItem() { return eventSchema().maybe(u"entry"_s, entrySchema().orNull()); }

Outcome keymap(const Desk &desk, const Actor &actor, const Call &)
{
    const auto map = readKeymap(desk, actor.org);
    return map ? answer(200, toJson(*map)) : answer(map.error());
}

/// Sends the map when it differs from the one that was sent last; the moment of reading is no difference.
Outcome keymapStream(const Desks &desks, const Actor &actor)
{
    struct Last {
        QByteArray hash;
        std::optional<store::Ms> began;
    };
    const auto last = std::make_shared<Last>();
    http::Stream stream;
    stream.topic = orgTopic(actor.org);
    stream.heartbeat = StreamBeat;
    stream.next = [&desks, org = actor.org, last]() -> std::optional<QByteArray> {
        const Desk *desk = desks.here();
        const auto map = desk ? readKeymap(*desk, org) : Result<Keymap, store::Fault>(store::Fault::Unavailable);
        if (!map || map->at - last->began.value_or(map->at) > StreamFor)
            return std::nullopt; // the client comes back, and is told then
        last->began = last->began.value_or(map->at);
        QJsonObject json = toJson(*map);
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        json.remove(u"at"_s);
        const QByteArray hash = QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                                         QCryptographicHash::Sha256);
        if (hash == last->hash)
            return http::serverEvent("alive", momentOf(map->at).toString().toLatin1());
        last->hash = hash;
        return http::serverEvent("keymap", text);
    };
    return stream;
}

std::optional<store::EventFilter> filterFrom(const QString &org, const QHash<QString, QString> &query)
{
    store::EventFilter filter{org, query.value(u"box"_s), query.value(u"key"_s), query.value(u"person"_s)};
    if (query.contains(u"type"_s))
        filter.types = {query.value(u"type"_s)};
    filter.mark = query.value(u"mark"_s);
    filter.withCopies = query.value(u"copies"_s) == u"true"_s;
    if (query.contains(u"offline"_s))
        filter.offline = query.value(u"offline"_s) == u"true"_s;
    filter.limit = query.value(u"limit"_s, u"50"_s).toInt();
    filter.from = msOf(query.value(u"from"_s));
    filter.until = msOf(query.value(u"until"_s));
    if (query.contains(u"pageToken"_s))
        filter.after = eventPositionFrom(query.value(u"pageToken"_s));
    const bool understood = (filter.from || !query.contains(u"from"_s)) && (filter.until || !query.contains(u"until"_s))
        && (filter.after || !query.contains(u"pageToken"_s));
    return understood ? std::optional(filter) : std::nullopt;
}

/// The journal's record beside an event; null where the entry is not there.
Result<QJsonValue, store::Fault> entryBeside(const Desk &desk, const store::Event &event)
{
    const auto entry = entryOf(desk, event);
    if (!entry)
        return entry.error();
    return *entry ? QJsonValue(toJson(**entry)) : QJsonValue();
}

Outcome events(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto query = queryOf(call.request, eventQuery());
    if (!query)
        return query.error();
    const auto filter = filterFrom(actor.org, *query);
    if (!filter)
        return Problem(400, "bad-parameter").detail(u"A moment or a page is not understood"_s);
    const auto page = store::EventStore(desk.database).list(*filter);
    if (!page)
        return answer(page.error());
    Names names(desk, actor.org);
    QJsonArray items;
    for (const store::Event &event : page->events) {
        QJsonObject item = toJson(event, names);
        if (query->value(u"entries"_s) == u"true"_s) {
            const auto entry = entryBeside(desk, event);
            if (!entry)
                return answer(entry.error());
            item.insert(u"entry"_s, *entry);
        }
        items.append(item);
    }
    QJsonObject body{{u"items"_s, items}};
    if (page->next)
        body.insert(u"nextPage"_s, textOf(*page->next));
    return answer(200, body);
}

Outcome oneEvent(const Desk &desk, const Actor &actor, const Call &call)
{
    bool ok = false;
    const qint64 seq = textOf(call, "seq").toLongLong(&ok);
    const auto event = store::EventStore(desk.database).get(textOf(call, "box"), textOf(call, "log"), ok ? seq : 0);
    if (!event)
        return answer(event.error());
    if (!*event || (*event)->org != actor.org)
        return missing();
    const auto entry = entryBeside(desk, **event);
    if (!entry)
        return answer(entry.error());
    Names names(desk, actor.org);
    QJsonObject json = toJson(**event, names);
    json.insert(u"entry"_s, *entry);
    return answer(200, json);
}

} // namespace

QVector<Route> newsRoutes(const Desks &desks)
{
    const auto stream = [&desks](const Desk &, const Actor &actor, const Call &) { return keymapStream(desks, actor); };
    return {
        Route{"GET", "/api/v1/keymap", needs(Right::SeeKeys), Body::none(), forPerson(desks, keymap), "getKeymap"},
        Route{"GET", "/api/v1/keymap/stream", needs(Right::SeeKeys), Body::none(), forPerson(desks, stream),
              "streamKeymap"},
        Route{"GET", "/api/v1/events", needs(Right::SeeActivity), Body::none(), forPerson(desks, events), "listEvents"},
        Route{"GET", "/api/v1/events/{box}/{log}/{seq}", needs(Right::SeeActivity, Whose::Organisation), Body::none(),
              forPerson(desks, oneEvent), "getEvent"},
    };
}

Operations newsOperations()
{
    QVector<Operation::Parameter> filters;
    const QueryMembers members = eventQuery();
    for (const QueryMember &member : members)
        filters.append({member.name, member.schema});
    const Schema page = Schema::object()
                            .with(u"items"_s, Schema::list(eventPageItem(), 0, 500))
                            .maybe(u"nextPage"_s, Schema::text(1, 400));
    return {
        {"getKeymap",
         u"Boxes, bins and keys: what is where, and since when that is known"_s,
         {},
         {},
         {{200, u"The map"_s, keymapSchema()}}},
        {"streamKeymap",
         u"The same as server-sent events: keymap when it changed, alive else"_s,
         {},
         {},
         {{200, u"Events without an end"_s, {}, u"text/event-stream"_s}}},
        {"listEvents", u"What boxes reported, newest first"_s, filters, {}, {{200, u"A page"_s, page}}},
        {"getEvent", u"One event with the record that it rests on"_s, {}, {}, {{200, u"The event"_s, eventPageItem()}}},
    };
}

} // namespace latchkey::hub
