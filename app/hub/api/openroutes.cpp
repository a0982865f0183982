// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "boxcareroutes.h"
#include "boxstates.h"
#include "personcalls.h"
#include "screencode.h"

#include <app/hub/store/commandstore.h>

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Response;
using http::Route;
using store::BoxCommand;
using store::CommandState;
using store::CommandStore;
using store::Fault;
using store::Transaction;
using Whose = http::Objects;

constexpr store::Ms OpenFor = 60'000;
/// So long the box that waits on its line has to take the command. Nobody waits any longer at a desk, and a box that
/// comes back later must find nothing: a door that opens when nobody is there any more is worse than none.
constexpr std::chrono::seconds TakenWithin{4};
constexpr auto CommandType = "open-bin";

Schema openBody()
{
    return Schema::object()
        .with(u"bin"_s, Schema::integer(1, 255))
        .maybe(
            u"presence"_s,
            Schema::choice({u"press-button"_s, u"screen-code"_s})
                .described(u"How somebody shows that they stand there: a button at the box (the default), or the code"
                           u" on its screen"_s))
        .maybe(u"reason"_s, schemas::name().orNull());
}

Schema commandSchema()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"box"_s, schemas::id())
        .with(u"type"_s, Schema::text(1, 40))
        .with(u"state"_s,
              Schema::choice(
                  {u"waiting"_s, u"sent"_s, u"accepted"_s, u"done"_s, u"refused"_s, u"failed"_s, u"expired"_s}))
        .with(u"code"_s, Schema::text(0, 100).orNull().described(u"Why not"_s))
        .with(u"entry"_s,
              Schema::integer(1, qint64(1) << 53).orNull().described(u"The entry of the box's journal that tells it"_s))
        .with(u"madeAt"_s, schemas::moment())
        .with(u"expiresAt"_s, schemas::moment())
        .with(u"endedAt"_s, schemas::moment().orNull());
}

QJsonObject toJson(const BoxCommand &command)
{
    return {{u"id"_s, command.id},
            {u"box"_s, command.box},
            {u"type"_s, command.type},
            {u"state"_s, wordFor(command.state)},
            {u"code"_s, command.code.isEmpty() ? QJsonValue() : QJsonValue(command.code)},
            {u"entry"_s, command.entrySeq ? QJsonValue(*command.entrySeq) : QJsonValue()},
            {u"madeAt"_s, momentOf(command.createdAt)},
            {u"expiresAt"_s, momentOf(command.expiresAt)},
            {u"endedAt"_s, momentOf(command.endedAt)}};
}

Response offline()
{
    return Problem(409, "box-offline")
        .detail(u"The box is not on the line. Nothing was queued: use a code at the box"_s);
}

/// One request is one command, also when its handler runs again or the request is sent again under its key.
QString commandIdOf(const Actor &actor, const http::Request &request)
{
    const QByteArray key = request.header("idempotency-key");
    const QByteArray words = actor.words.toUtf8() + '|' + request.path + '|' + (key.isEmpty() ? request.id : key);
    return u"command-"_s
        + QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).left(16).toHex());
}

Response sent(const BoxCommand &command)
{
    return answer(202, toJson(command))
        .with("Location", "/api/v1/boxes/" + command.box.toUtf8() + "/commands/" + command.id.toUtf8());
}

Status<Fault> make(const Desk &desk, const Actor &actor, const BoxCommand &command)
{
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto made = CommandStore(desk.database).create(transaction, command); !made)
            return made;
        transaction.afterCommit([&desk, box = command.box] { desk.house.wakeups.poke(boxTopic(box)); });
        return noteAct(desk, transaction, actor, u"box.open"_s, u"box/"_s + command.box, command.args);
    });
}

/// Takes it back, unless the box has taken it at this very moment.
Outcome takeBack(const Desk &desk, const Actor &actor, const BoxCommand &command)
{
    const auto cancelled = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto gone = CommandStore(desk.database).cancel(transaction, command.id, desk.now());
        if (!gone || !*gone)
            return gone;
        const auto noted = noteAct(desk, transaction, actor, u"box.open-refused"_s, u"box/"_s + command.box,
                                   {{u"code"_s, u"box-offline"_s}});
        return noted ? gone : Result<bool, Fault>(noted.error());
    });
    if (!cancelled)
        return answer(cancelled.error());
    if (*cancelled)
        return offline();
    const auto now = CommandStore(desk.database).get(command.id);
    if (!now)
        return answer(now.error());
    return *now ? Outcome(sent(**now)) : Outcome(offline());
}

Outcome open(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, openBody());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto box = boxState(desk, actor.org, textOf(call, "id"));
    if (!box)
        return answer(box.error());
    const int bin = body->value(u"bin"_s).toInt();
    if (!*box || bin > (*box)->bins)
        return missing();
    const QString id = commandIdOf(actor, call.request);
    const auto known = CommandStore(desk.database).get(id);
    if (!known)
        return answer(known.error());
    if (!*known) {
        if (!(*box)->online)
            return offline();
        BoxCommand command{id, actor.org, (*box)->id, QString::fromLatin1(CommandType)};
        command.args = {{u"bin"_s, bin},
                        {u"presence"_s, body->value(u"presence"_s).toString(u"press-button"_s)},
                        {u"by"_s, actor.words}};
        command.madeBy = actor.words;
        command.createdAt = desk.now();
        command.expiresAt = desk.now() + OpenFor;
        if (const auto made = make(desk, actor, command); !made)
            return answer(made.error());
        return http::Hold{orgTopic(actor.org), TakenWithin};
    }
    if ((*known)->state != CommandState::Waiting)
        return ((*known)->state == CommandState::Expired && !(*known)->sentAt) ? Outcome(offline())
                                                                               : Outcome(sent(**known));
    if (!call.turn.last)
        return http::Hold{orgTopic(actor.org), TakenWithin};
    return takeBack(desk, actor, **known);
}

Schema codeBody()
{
    return Schema::object().with(
        u"digits"_s,
        Schema::text(ScreenCodeDigits, ScreenCodeDigits).described(u"As the screen of the box shows them"_s));
}

Response notWaiting() { return Problem(409, "not-waiting").detail(u"The box does not wait for digits"_s); }

/// What the box said to the digits, if it has said anything.
std::optional<Response> heard(const BoxCommand &typed, const BoxCommand &open)
{
    if (typed.state == CommandState::Done)
        return answer(200, toJson(open));
    if (typed.state == CommandState::Refused && typed.code == u"wrong-code"_s)
        return Problem(422, "wrong-code").detail(u"The screen shows other digits"_s);
    return isEnd(typed.state) ? std::optional(notWaiting()) : std::nullopt;
}

Outcome typeCode(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, codeBody());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto open = CommandStore(desk.database).get(textOf(call, "command"));
    if (!open)
        return answer(open.error());
    const bool theirs = *open && (*open)->org == actor.org && (*open)->box == textOf(call, "id")
        && (*open)->type == QLatin1StringView(CommandType);
    if (!theirs)
        return missing();
    const QString id = commandIdOf(actor, call.request);
    const auto typed = CommandStore(desk.database).get(id);
    if (!typed)
        return answer(typed.error());
    if (!*typed) {
        if (!awaitsScreenCode(**open))
            return notWaiting();
        if (const auto sent = sendScreenCode(desk, actor, **open, id, body->value(u"digits"_s).toString()); !sent)
            return answer(sent.error());
        return http::Hold{orgTopic(actor.org), TakenWithin};
    }
    if (const auto said = heard(**typed, **open))
        return *said;
    return call.turn.last ? Outcome(sent(**open)) : Outcome(http::Hold{orgTopic(actor.org), TakenWithin});
}

Outcome getCommand(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto command = CommandStore(desk.database).get(textOf(call, "command"));
    if (!command)
        return answer(command.error());
    const bool theirs = *command && (*command)->org == actor.org && (*command)->box == textOf(call, "id");
    return theirs ? answer(200, toJson(**command)) : missing();
}

} // namespace

QVector<Route> openRoutes(const Desks &desks)
{
    const auto access = needs(Right::OpenRemotely, Whose::Organisation);
    return {
        Route{"POST", "/api/v1/boxes/{id}/open", access, Body::upTo(qint64(16) * 1024), forPerson(desks, open),
              "openBin"},
        Route{"GET", "/api/v1/boxes/{id}/commands/{command}", access, Body::none(), forPerson(desks, getCommand),
              "getCommand"},
        Route{"POST", "/api/v1/boxes/{id}/commands/{command}/code", access, Body::upTo(qint64(16) * 1024),
              forPerson(desks, typeCode), "typeScreenCode"},
    };
}

Operations openOperations()
{
    return {
        {"openBin",
         u"Opens a bin now, for somebody who shows that they stand there; never queued: 409 box-offline. Needs a"
         " second factor shown a moment ago"_s,
         {},
         openBody(),
         {{202, u"The box has it; look at the command"_s, commandSchema()}}},
        {"getCommand", u"What became of it"_s, {}, {}, {{200, u"The command"_s, commandSchema()}}},
        {"typeScreenCode",
         u"Tells a box the digits that its screen shows: with presence screen-code it opens the bin then. Three wrong"
         " ones end the order. Needs a second factor shown a moment ago"_s,
         {},
         codeBody(),
         {{200, u"They are right"_s, commandSchema()},
          {202, u"The box has not answered yet; look at the command"_s, commandSchema()}}}};
}

} // namespace latchkey::hub
