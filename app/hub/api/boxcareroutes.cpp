// SPDX-License-Identifier: Apache-2.0
#include "boxcareroutes.h"

#include "acts.h"
#include "boxstates.h"
#include "deliveries.h"
#include "objects.h"
#include "personcalls.h"

#include <app/hub/store/journalstore.h>
#include <app/hub/store/pairingstore.h>
#include <app/hub/store/secretstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Response;
using http::Route;
using store::Fault;
using store::Transaction;
using Whose = http::Objects;

/// Runs `work(box)` where the organisation has the box that the path names.
template <class Work>
Outcome withBox(const Desk &desk, const Actor &actor, const Call &call, Work work)
{
    const auto box = boxState(desk, actor.org, textOf(call, "id"));
    if (!box)
        return answer(box.error());
    return *box ? Outcome(work(**box)) : Outcome(missing());
}

Outcome status(const Desk &desk, const Actor &actor, const Call &call)
{
    return withBox(desk, actor, call, [](const BoxState &box) { return answer(200, toJson(box)); });
}

Outcome listStatus(const Desk &desk, const Actor &actor, const Call &)
{
    const auto boxes = boxStates(desk, actor.org);
    if (!boxes)
        return answer(boxes.error());
    QJsonArray items;
    for (const BoxState &box : *boxes)
        items.append(toJson(box));
    return answer(200, {{u"items"_s, items}});
}

QJsonObject binJson(const BoxState &box, int bin)
{
    return {{u"bin"_s, bin}, {u"use"_s, box.uses.value(bin, u"normal"_s)}};
}

Outcome listBins(const Desk &desk, const Actor &actor, const Call &call)
{
    return withBox(desk, actor, call, [](const BoxState &box) {
        QJsonArray items;
        for (int bin = 1; bin <= box.bins; ++bin)
            items.append(binJson(box, bin));
        return answer(200, {{u"items"_s, items}});
    });
}

Schema binBody()
{
    return Schema::object().with(u"use"_s, Schema::choice({u"normal"_s, u"protected"_s, u"disabled"_s}));
}

Outcome setBin(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, binBody());
    if (!body)
        return body.error();
    return withBox(desk, actor, call, [&](const BoxState &box) -> Response {
        const int bin = textOf(call, "bin").toInt();
        if (bin < 1 || bin > box.bins)
            return missing();
        QHash<int, QString> uses = box.uses;
        uses.insert(bin, body->value(u"use"_s).toString());
        QJsonArray list;
        for (int number = 1; number <= box.bins; ++number) {
            const QString use = uses.value(number, u"normal"_s);
            if (use != u"normal"_s)
                list.append(QJsonObject{{u"bin"_s, number}, {u"use"_s, use}});
        }
        const auto changed = Objects(desk).change(actor, *resourceOfKind(u"box"_s), box.id, {{u"bins"_s, list}}, {});
        if (!changed)
            return answer(changed.error());
        return answer(200, QJsonObject{{u"bin"_s, bin}, {u"use"_s, uses.value(bin)}});
    });
}

/// Nobody speaks as this box any more; what it told stays, and another box may be paired in its place.
Outcome letGo(const Desk &desk, const Actor &actor, const Call &call)
{
    if (!actor.steppedUp)
        return stepUpNeeded();
    return withBox(desk, actor, call, [&](const BoxState &box) -> Response {
        const auto done = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
            if (const auto gone = store::BoxStore(desk.database).unpair(transaction, box.id); !gone)
                return gone;
            if (const auto gone = store::PairingStore(desk.database).removeInvites(transaction, actor.org, box.id);
                !gone)
                return gone;
            if (const auto gone = store::SecretStore(desk.database).removePinsOf(transaction, box.id); !gone)
                return gone;
            transaction.afterCommit([&desk, org = actor.org, id = box.id] {
                desk.house.wakeups.poke(boxTopic(id));
                desk.house.wakeups.poke(orgTopic(org));
            });
            return noteAct(desk, transaction, actor, u"box.let-go"_s, u"box/"_s + box.id);
        });
        return done ? Response::empty(204) : answer(done.error());
    });
}

QJsonObject toJson(const store::JournalLog &log)
{
    return {{u"log"_s, log.log},
            {u"entries"_s, qint64(log.head.sequence)},
            {u"hash"_s, QString::fromLatin1(log.head.hash.toHex())},
            {u"forkedFrom"_s, log.forkedFrom.isEmpty() ? QJsonValue() : QJsonValue(log.forkedFrom)},
            {u"beganAt"_s, momentOf(log.createdAt)},
            {u"updatedAt"_s, momentOf(log.updatedAt)}};
}

Outcome journals(const Desk &desk, const Actor &actor, const Call &call)
{
    return withBox(desk, actor, call, [&](const BoxState &box) -> Response {
        const auto logs = store::JournalStore(desk.database).logsOf(box.id);
        if (!logs)
            return answer(logs.error());
        QJsonArray items;
        for (const store::JournalLog &log : *logs)
            items.append(toJson(log));
        return answer(200, {{u"items"_s, items}});
    });
}

Outcome checkJournal(const Desk &desk, const Actor &actor, const Call &call)
{
    return withBox(desk, actor, call, [&](const BoxState &box) -> Response {
        store::JournalStore journal(desk.database);
        const auto log = journal.get(box.id, textOf(call, "log"));
        if (!log)
            return answer(log.error());
        if (!*log)
            return missing();
        const auto bad = journal.verify(box.id, (*log)->log);
        if (!bad)
            return answer(bad.error());
        QJsonObject json = toJson(**log);
        json.insert(u"holds"_s, *bad == 0);
        json.insert(u"firstBad"_s, *bad == 0 ? QJsonValue() : QJsonValue(*bad));
        return answer(200, json);
    });
}

Schema logSchema()
{
    return Schema::object()
        .with(u"log"_s, Schema::text(1, 64))
        .with(u"entries"_s, Schema::integer(0, qint64(1) << 53))
        .with(u"hash"_s, Schema::pattern(u"[0-9a-f]{64}"_s, 64))
        .with(u"forkedFrom"_s, Schema::text(1, 64).orNull())
        .with(u"beganAt"_s, schemas::moment())
        .with(u"updatedAt"_s, schemas::moment());
}

} // namespace

QVector<Route> boxCareRoutes(const Desks &desks)
{
    const auto see = needs(Right::SeeKeys, Whose::Organisation);
    const auto manage = needs(Right::ManageBoxes, Whose::Organisation);
    const auto security = needs(Right::ManageSecurity, Whose::Organisation);
    const Body small = Body::upTo(qint64(16) * 1024);
    return {
        Route{"GET", "/api/v1/box-states", needs(Right::SeeKeys), Body::none(), forPerson(desks, listStatus),
              "listBoxStates"},
        Route{"GET", "/api/v1/boxes/{id}/state", see, Body::none(), forPerson(desks, status), "getBoxState"},
        Route{"GET", "/api/v1/boxes/{id}/bins", see, Body::none(), forPerson(desks, listBins), "listBins"},
        Route{"PUT", "/api/v1/boxes/{id}/bins/{bin}", manage, small, forPerson(desks, setBin), "setBin"},
        Route{"POST", "/api/v1/boxes/{id}/let-go", manage, small, forPerson(desks, letGo), "letBoxGo"},
        Route{"GET", "/api/v1/boxes/{id}/journals", needs(Right::SeeActivity, Whose::Organisation), Body::none(),
              forPerson(desks, journals), "listJournals"},
        Route{"GET", "/api/v1/boxes/{id}/journals/{log}/check", security, Body::none(), forPerson(desks, checkJournal),
              "checkJournal"},
    };
}

Operations boxCareOperations()
{
    const auto listOf = [](const Schema &item) {
        return Schema::object().with(u"items"_s, Schema::list(item, 0, 100000));
    };
    const Schema bin = binBody().with(u"bin"_s, Schema::integer(1, 1000));
    const Schema checked = logSchema()
                               .with(u"holds"_s, Schema::boolean())
                               .with(u"firstBad"_s, Schema::integer(1, qint64(1) << 53).orNull());
    return {
        {"listBoxStates", u"How all boxes are"_s, {}, {}, {{200, u"All"_s, listOf(boxStateSchema())}}},
        {"getBoxState",
         u"How a box is, and since when it knows everything"_s,
         {},
         {},
         {{200, u"The state"_s, boxStateSchema()}}},
        {"listBins", u"What the bins of a box are for"_s, {}, {}, {{200, u"All"_s, listOf(bin)}}},
        {"setBin", u"What a bin is for"_s, {}, binBody(), {{200, u"Set"_s, bin}}},
        {"letBoxGo",
         u"Nobody speaks as this box any more; needs a second factor shown a moment ago"_s,
         {},
         {},
         {{204, u"Gone"_s}}},
        {"listJournals",
         u"The journals of a box, as the hub has them"_s,
         {},
         {},
         {{200, u"All"_s, listOf(logSchema())}}},
        {"checkJournal",
         u"Computes a journal's chain of hashes anew"_s,
         {},
         {},
         {{200, u"Whether it holds"_s, checked}}},
    };
}

} // namespace latchkey::hub
