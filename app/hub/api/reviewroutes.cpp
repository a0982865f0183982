// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "boxcareroutes.h"
#include "boxstates.h"
#include "personcalls.h"

#include <app/hub/store/hubstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/tokenstore.h>

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

/// What one box told of itself since the restore.
Result<QJsonObject, Fault> reviewOf(const Desk &desk, const BoxState &state)
{
    const auto box = store::BoxStore(desk.database).get(state.id);
    if (!box)
        return box.error();
    const QJsonObject told = *box ? (*box)->status.value(u"review"_s).toObject() : QJsonObject();
    const qint64 rev = told.value(u"rev"_s).toInteger();
    return QJsonObject{
        {u"box"_s, state.id},
        {u"boxName"_s, state.name},
        {u"hasSpoken"_s, !told.isEmpty()},
        {u"newerChanges"_s, told.isEmpty() ? QJsonValue() : QJsonValue(qMax<qint64>(0, rev - state.rev))}};
}

Outcome getReview(const Desk &desk, const Actor &actor, const Call &)
{
    const auto hub = store::HubStore(desk.database).get();
    if (!hub)
        return answer(hub.error());
    const auto boxes = boxStates(desk, actor.org);
    if (!boxes)
        return answer(boxes.error());
    QJsonArray items;
    for (const BoxState &state : *boxes) {
        const auto told = reviewOf(desk, state);
        if (!told)
            return answer(told.error());
        items.append(*told);
    }
    // What was ended after the backup is back: somebody has to look through these.
    const auto people = store::EntityStore(desk.database).count(actor.org, u"person"_s);
    const auto permissions = store::EntityStore(desk.database).count(actor.org, u"permission"_s);
    const auto bookings = store::EntityStore(desk.database).count(actor.org, u"booking"_s);
    const auto members = store::MembershipStore(desk.database).ofOrg(actor.org);
    const auto tokens = store::TokenStore(desk.database).list(actor.org);
    if (!people || !permissions || !bookings || !members || !tokens)
        return answer(Fault::Unavailable);
    return answer(200,
                  {{u"inReview"_s, *hub && (*hub)->review},
                   {u"restoredAt"_s, momentOf(*hub ? (*hub)->restoredAt : std::nullopt)},
                   {u"boxes"_s, items},
                   {u"people"_s, *people},
                   {u"permissions"_s, *permissions},
                   {u"bookings"_s, *bookings},
                   {u"members"_s, members->size()},
                   {u"tokens"_s, tokens->size()}});
}

Outcome endReview(const Desk &desk, const Actor &actor, const Call &)
{
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto boxes = store::BoxStore(desk.database).listAll();
    if (!boxes)
        return answer(boxes.error());
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto set = store::HubStore(desk.database).setReview(transaction, false); !set)
            return set;
        transaction.afterCommit([&] {
            for (const store::Box &box : *boxes)
                desk.house.wakeups.poke(boxTopic(box.id));
        });
        return noteAct(desk, transaction, actor, u"review.end"_s, u"hub"_s);
    });
    return ended ? Outcome(Response::empty(204)) : Outcome(answer(ended.error()));
}

} // namespace

QVector<Route> reviewRoutes(const Desks &desks)
{
    return {
        Route{"GET", "/api/v1/review", needs(Right::ManageSecurity), Body::none(), forPerson(desks, getReview),
              "getReview"},
        Route{"POST", "/api/v1/review/end", needs(Right::ManageSecurity), Body::upTo(qint64(1024)),
              forPerson(desks, endReview), "endReview"},
    };
}

Operations reviewOperations()
{
    const Schema count = Schema::integer(0, qint64(1) << 53);
    const Schema box = Schema::object()
                           .with(u"box"_s, schemas::id())
                           .with(u"boxName"_s, Schema::text(0, 200))
                           .with(u"hasSpoken"_s, Schema::boolean())
                           .with(u"newerChanges"_s,
                                 count.orNull().described(u"Changes that the box knows and the backup lacks"_s));
    const Schema review = Schema::object()
                              .with(u"inReview"_s, Schema::boolean())
                              .with(u"restoredAt"_s, schemas::moment().orNull())
                              .with(u"boxes"_s, Schema::list(box, 0, 100000))
                              .with(u"people"_s, count)
                              .with(u"permissions"_s, count)
                              .with(u"bookings"_s, count)
                              .with(u"members"_s, count)
                              .with(u"tokens"_s, count);
    return {{"getReview",
             u"After a restore: what boxes know better, and what came back with the backup"_s,
             {},
             {},
             {{200, u"As far as it is known"_s, review}}},
            {"endReview",
             u"From now on boxes fetch leave from this hub again; needs a second factor shown a moment ago"_s,
             {},
             {},
             {{204, u"Over"_s}}}};
}

} // namespace latchkey::hub
