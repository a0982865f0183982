// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "memberroutes.h"
#include "personcalls.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/tokenstore.h>

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
using http::Response;
using http::Route;
using store::Fault;
using store::Transaction;

constexpr store::Ms Day = qint64(24) * 3600 * 1000;

Schema rightWords() { return Schema::list(Schema::choice(wordsFor(rightsOf(AccessLevel::Owner))), 0, 32); }

Schema tokenBody()
{
    return Schema::object()
        .with(u"name"_s, schemas::name().described(u"Which program uses it"_s))
        .maybe(u"rights"_s, rightWords().described(u"Without it: all that its maker may, now and later"_s))
        .maybe(u"days"_s, Schema::integer(1, 3650).described(u"How long it is good; without it, for 365 days"_s))
        .maybe(u"stepUp"_s,
               Schema::boolean().described(u"Counts as stepped up: for programs that do what people confirm with a"
                                           " second factor, such as opening a bin"_s));
}

Schema tokenSchema()
{
    const Schema moment = schemas::moment().orNull();
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"name"_s, Schema::text(0, 200))
        .with(u"hint"_s, Schema::text(0, 20).described(u"Its last letters"_s))
        .with(u"account"_s, schemas::id())
        .with(u"rights"_s, rightWords().orNull().described(u"null: all that its maker may"_s))
        .with(u"stepUp"_s, Schema::boolean())
        .with(u"createdAt"_s, moment)
        .with(u"expiresAt"_s, moment)
        .with(u"usedAt"_s, moment)
        .with(u"endedAt"_s, moment);
}

QJsonObject toJson(const store::ApiToken &token)
{
    const QJsonValue rights = token.scopes.value(u"rights"_s);
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"hint"_s, token.hint},
            {u"account"_s, token.account},
            {u"rights"_s, rights.isArray() ? rights : QJsonValue()},
            {u"stepUp"_s, token.scopes.value(u"stepUp"_s).toBool()},
            {u"createdAt"_s, momentOf(token.createdAt)},
            {u"expiresAt"_s, momentOf(token.expiresAt)},
            {u"usedAt"_s, momentOf(token.usedAt)},
            {u"endedAt"_s, momentOf(token.revokedAt)}};
}

/// Everybody sees their own; who looks after security sees all.
QString whoseOf(const Actor &actor) { return actor.rights.testFlag(Right::ManageSecurity) ? QString() : actor.account; }

Outcome listTokens(const Desk &desk, const Actor &actor, const Call &)
{
    const auto tokens = store::TokenStore(desk.database).list(actor.org, whoseOf(actor));
    if (!tokens)
        return answer(tokens.error());
    QJsonArray items;
    for (const store::ApiToken &token : *tokens)
        items.append(toJson(token));
    return answer(200, {{u"items"_s, items}});
}

Outcome createToken(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, tokenBody());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const Token word = newToken(desk.house.random, tokenprefix::Personal);
    store::ApiToken token{
        newId(desk.house.random, "token"_L1),    actor.org, actor.account, body->value(u"name"_s).toString(),
        QString::fromLatin1(word.word.right(4)), word.hash};
    // Nobody gives what they do not have.
    if (body->contains(u"rights"_s)) {
        QStringList words;
        const QJsonArray wanted = body->value(u"rights"_s).toArray();
        for (const auto &one : wanted)
            words.append(one.toString());
        const Rights rights = rightsFrom(words).value_or(Rights());
        if ((rights & ~actor.rights) != Rights())
            return Problem(403, "forbidden").field(u"/rights"_s, "too-much", u"you do not have all of these"_s);
        token.scopes.insert(u"rights"_s, QJsonArray::fromStringList(wordsFor(rights)));
    } else if (actor.words.startsWith(u"token:"_s)) {
        // A token must not make one that can do more than itself.
        token.scopes.insert(u"rights"_s, QJsonArray::fromStringList(wordsFor(actor.rights)));
    }
    if (body->value(u"stepUp"_s).toBool())
        token.scopes.insert(u"stepUp"_s, true);
    token.createdAt = desk.now();
    token.expiresAt = desk.now() + body->value(u"days"_s).toInt(365) * Day;
    const auto kept = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto made = store::TokenStore(desk.database).create(transaction, token); !made)
            return made;
        return noteAct(desk, transaction, actor, u"token.create"_s, u"token/"_s + token.id);
    });
    if (!kept)
        return answer(kept.error());
    QJsonObject json = toJson(token);
    json.insert(u"token"_s, QString::fromLatin1(word.word));
    return answer(201, json).with("Location", "/api/v1/tokens/" + token.id.toUtf8());
}

Outcome endToken(const Desk &desk, const Actor &actor, const Call &call)
{
    const QString id = textOf(call, "id");
    const auto tokens = store::TokenStore(desk.database).list(actor.org, whoseOf(actor));
    if (!tokens)
        return answer(tokens.error());
    const bool seen = std::any_of(tokens->cbegin(), tokens->cend(),
                                  [&](const store::ApiToken &token) { return token.id == id; });
    if (!seen)
        return missing();
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto revoked = store::TokenStore(desk.database).revoke(transaction, actor.org, id, desk.now());
        if (!revoked)
            return revoked.error();
        return *revoked ? noteAct(desk, transaction, actor, u"token.end"_s, u"token/"_s + id) : Status<Fault>(Done{});
    });
    return ended ? Outcome(Response::empty(204)) : Outcome(answer(ended.error()));
}

} // namespace

QVector<Route> tokenRoutes(const Desks &desks)
{
    const auto anyone = [](Whose objects) { return Access::withAnyRight(Proof::Session | Proof::Token, objects); };
    return {
        Route{"GET", "/api/v1/tokens", anyone(Whose::None), Body::none(), forPerson(desks, listTokens), "listTokens"},
        Route{"POST", "/api/v1/tokens", anyone(Whose::None), Body::upTo(qint64(16) * 1024),
              forPerson(desks, createToken), "createToken"},
        Route{"DELETE", "/api/v1/tokens/{id}", anyone(Whose::Organisation), Body::none(), forPerson(desks, endToken),
              "endToken"},
    };
}

Operations tokenOperations()
{
    const Schema made = tokenSchema().with(u"token"_s, Schema::text(1, 100).described(u"Shown this once"_s));
    const Schema page = Schema::object().with(u"items"_s, Schema::list(tokenSchema(), 0, 100000));
    return {{"listTokens", u"Your tokens; all of them for who looks after security"_s, {}, {}, {{200, u"All"_s, page}}},
            {"createToken",
             u"A token for a program; needs a second factor shown a moment ago"_s,
             {},
             tokenBody(),
             {{201, u"Made"_s, made}}},
            {"endToken", u"Ends a token at once"_s, {}, {}, {{204, u"Ended"_s}}}};
}

} // namespace latchkey::hub
