// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "boxcareroutes.h"
#include "boxstates.h"
#include "personcalls.h"

#include <app/hub/store/pairingstore.h>
#include <app/hub/store/tallystore.h>
#include <app/hub/sync/boxpairing.h>
#include <hal/system/checkwords.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Response;
using http::Route;
using store::Fault;
using store::Pairing;
using store::PairingStore;
using store::Transaction;
using Whose = http::Objects;

constexpr int WrongCodesAnHour = 30; ///< of one account: codes are short and are typed by people
constexpr store::Ms Hour = 3'600'000;

QString written(const QString &letters) { return letters.left(4) + u'-' + letters.mid(4); }

Outcome makeCode(const Desk &desk, const Actor &actor, const Call &call)
{
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto box = boxState(desk, actor.org, textOf(call, "id"));
    if (!box)
        return answer(box.error());
    if (!*box)
        return missing();
    const auto code = BoxPairing(desk).invite(actor, (*box)->id);
    if (!code)
        return answer(code.error());
    const auto noted = desk.database.transact([&](Transaction &transaction) {
        return noteAct(desk, transaction, actor, u"box.pairing-code"_s, u"box/"_s + (*box)->id);
    });
    if (!noted)
        return answer(noted.error());
    const store::Ms until = desk.now() + std::chrono::milliseconds(BoxPairing::CodeLife).count();
    return answer(201, {{u"code"_s, written(*code)}, {u"expiresAt"_s, momentOf(until)}});
}

/// The pairing that shows this code, or the answer that there is none.
Result<Pairing, Response> pairingOf(const Desk &desk, const Actor &actor, const Call &call)
{
    const QString code = textOf(call, "code").toUpper().remove(u'-');
    const auto found = PairingStore(desk.database).byUserCode(code, desk.now());
    if (!found)
        return answer(found.error());
    if (*found)
        return **found;
    const auto tally = desk.database.transact([&](Transaction &transaction) {
        return store::TallyStore(desk.database).add(transaction, u"pairing-look"_s, actor.account, Hour, desk.now());
    });
    if (!tally)
        return answer(tally.error());
    return tally->count > WrongCodesAnHour ? Problem(429, "too-many").retryAfter(600).response() : missing();
}

QJsonObject toJson(const Desk &desk, const Pairing &pairing)
{
    const QStringList words = hal::checkWords(pairing.publicKey, desk.house.identity.authority->publicKey());
    return {{u"checkWords"_s, QJsonArray::fromStringList(words)}, {u"serial"_s, pairing.info.value(u"serial"_s)},
            {u"model"_s, pairing.info.value(u"model"_s)},         {u"firmware"_s, pairing.info.value(u"firmware"_s)},
            {u"bins"_s, pairing.info.value(u"bins"_s)},           {u"askedAt"_s, momentOf(pairing.createdAt)},
            {u"expiresAt"_s, momentOf(pairing.expiresAt)}};
}

Outcome getPairing(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto pairing = pairingOf(desk, actor, call);
    return pairing ? answer(200, toJson(desk, *pairing)) : pairing.error();
}

Schema approvalBody()
{
    return Schema::object().with(u"box"_s, schemas::id().described(u"Which box of yours it is"_s));
}

Outcome approve(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, approvalBody());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto pairing = pairingOf(desk, actor, call);
    if (!pairing)
        return pairing.error();
    const auto box = boxState(desk, actor.org, body->value(u"box"_s).toString());
    if (!box)
        return answer(box.error());
    if (!*box)
        return Problem(422, "invalid").field(u"/box"_s, "unknown", u"there is no box of this id"_s);
    const auto done = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto approved = PairingStore(desk.database)
                                  .approve(transaction, pairing->deviceHash, actor.org, (*box)->id, actor.words,
                                           desk.now());
        if (!approved || !*approved)
            return approved;
        const auto noted = noteAct(desk, transaction, actor, u"box.pair"_s, u"box/"_s + (*box)->id);
        return noted ? approved : Result<bool, Fault>(noted.error());
    });
    if (!done)
        return answer(done.error());
    return *done ? Outcome(Response::empty(204)) : Outcome(missing());
}

Outcome deny(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto pairing = pairingOf(desk, actor, call);
    if (!pairing)
        return pairing.error();
    const auto denied = desk.database.transact([&](Transaction &transaction) {
        return PairingStore(desk.database).deny(transaction, pairing->deviceHash, actor.words, desk.now());
    });
    return denied ? Outcome(Response::empty(204)) : Outcome(answer(denied.error()));
}

} // namespace

QVector<Route> pairingRoutes(const Desks &desks)
{
    const Body small = Body::upTo(qint64(16) * 1024);
    const auto shown = needs(Right::ManageBoxes, Whose::Capability);
    return {
        Route{"POST", "/api/v1/boxes/{id}/pairing-code", needs(Right::ManageBoxes, Whose::Organisation), small,
              forPerson(desks, makeCode), "makePairingCode"},
        Route{"GET", "/api/v1/pairings/{code}", shown, Body::none(), forPerson(desks, getPairing), "getPairing"},
        Route{"POST", "/api/v1/pairings/{code}/approval", shown, small, forPerson(desks, approve), "approvePairing"},
        Route{"DELETE", "/api/v1/pairings/{code}", shown, Body::none(), forPerson(desks, deny), "denyPairing"},
    };
}

Operations pairingOperations()
{
    const Schema code = Schema::object()
                            .with(u"code"_s, Schema::pattern(u"[A-Z]{4}-[A-Z]{4}"_s, 9).described(u"Shown this once"_s))
                            .with(u"expiresAt"_s, schemas::moment());
    const Schema words = Schema::text(0, 200);
    const Schema pairing = Schema::object()
                               .with(u"checkWords"_s,
                                     Schema::list(words, 0, 4).described(u"The box shows the same four"_s))
                               .with(u"serial"_s, words)
                               .with(u"model"_s, words)
                               .with(u"firmware"_s, words)
                               .with(u"bins"_s, Schema::integer(1, 1000))
                               .with(u"askedAt"_s, schemas::moment())
                               .with(u"expiresAt"_s, schemas::moment());
    return {{"makePairingCode",
             u"A code for whoever sets the box up; needs a second factor shown a moment ago"_s,
             {},
             {},
             {{201, u"The code"_s, code}}},
            {"getPairing", u"The box that shows this code"_s, {}, {}, {{200, u"What it says of itself"_s, pairing}}},
            {"approvePairing",
             u"Lets it in; needs a second factor shown a moment ago"_s,
             {},
             approvalBody(),
             {{204, u"Let in"_s}}},
            {"denyPairing", u"Turns it away"_s, {}, {}, {{204, u"Turned away"_s}}}};
}

} // namespace latchkey::hub
