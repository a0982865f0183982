// SPDX-License-Identifier: Apache-2.0
#include "memberroutes.h"

#include "acts.h"
#include "newmember.h"
#include "personcalls.h"

#include <app/hub/desk/memberrights.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/sessionstore.h>
#include <app/hub/store/tokenstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using Whose = http::Objects;
using http::Outcome;
using http::Problem;
using http::Response;
using http::Route;
using store::Fault;
using store::Membership;
using store::Transaction;

Schema levelWord()
{
    return Schema::choice({u"person"_s, u"viewer"_s, u"operator"_s, u"manager"_s, u"admin"_s, u"owner"_s});
}

Schema rightWords() { return Schema::list(Schema::choice(wordsFor(rightsOf(AccessLevel::Owner))), 0, 32); }

Schema newMember()
{
    return Schema::object()
        .with(u"name"_s, schemas::name())
        .with(u"email"_s, schemas::mail())
        .maybe(u"mobile"_s, schemas::mobile().orNull())
        .maybe(u"language"_s, schemas::language().described(u"Of the letter that invites them"_s))
        .with(u"role"_s, levelWord())
        .maybe(u"rights"_s, rightWords().described(u"On top of what the role gives"_s))
        .maybe(u"person"_s, schemas::id().orNull().described(u"The same human being as somebody who takes keys"_s));
}

Schema memberPatch()
{
    return Schema::object()
        .maybe(u"role"_s, levelWord())
        .maybe(u"rights"_s, rightWords())
        .maybe(u"person"_s, schemas::id().orNull());
}

Schema memberSchema()
{
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"name"_s, Schema::text(0, 200))
        .with(u"email"_s, Schema::text(0, 300))
        .with(u"mobile"_s,
              Schema::text(0, 20).orNull().described(u"Null, too, where they belong to other organisations as well"_s))
        .with(u"role"_s, levelWord())
        .with(u"rights"_s, rightWords().described(u"On top of what the role gives"_s))
        .with(u"person"_s, schemas::id().orNull())
        .with(u"invited"_s, Schema::boolean().described(u"Has not chosen a password yet"_s))
        .with(u"disabled"_s, Schema::boolean())
        .with(u"loggedInAt"_s,
              schemas::moment().orNull().described(u"Null, too, where they belong to other organisations as well"_s));
}

QStringList moreRights(const Membership &membership)
{
    QStringList words;
    const QJsonArray list = membership.grants.value(u"rights"_s).toArray();
    for (const auto &word : list)
        words.append(word.toString());
    return wordsFor(rightsFrom(words).value_or(Rights()));
}

/// Number and last login of an account that is `shared` are what another organisation knows.
QJsonObject toJson(const Membership &membership, const store::Account &account, bool shared)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, account.id},
            {u"name"_s, account.name},
            {u"email"_s, account.email},
            {u"mobile"_s, shared ? QJsonValue() : textOrNull(account.mobile)},
            {u"role"_s, membership.role},
            {u"rights"_s, QJsonArray::fromStringList(moreRights(membership))},
            {u"person"_s, textOrNull(membership.person)},
            {u"invited"_s, account.password.isEmpty()},
            {u"disabled"_s, account.disabledAt.has_value()},
            {u"loggedInAt"_s, shared ? QJsonValue() : momentOf(account.loggedInAt)}};
}

Response tooMuch() { return Problem(403, "forbidden").detail(u"Nobody gives or takes rights that they do not have"_s); }

/// What was decided inside a transaction: nothing, or the answer that refuses.
using Refusal = std::optional<Response>;

template <class Work>
Outcome transactOr(const Desk &desk, Work work, const std::function<Outcome()> &then)
{
    Refusal refusal;
    const auto done = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        refusal.reset();
        Result<Refusal, Fault> outcome = work(transaction);
        if (!outcome)
            return outcome.error();
        refusal = std::move(outcome).value();
        if (refusal)
            transaction.takeBack();
        return Done{};
    });
    if (!done)
        return answer(done.error());
    return refusal ? Outcome(*refusal) : then();
}

Result<std::optional<Response>, Fault> checkPerson(const Desk &desk, const Actor &actor, const QJsonObject &body)
{
    const QString person = body.value(u"person"_s).toString();
    if (person.isEmpty())
        return Refusal();
    const auto found = store::EntityStore(desk.database).get(actor.org, u"person"_s, person);
    if (!found)
        return found.error();
    return *found ? Refusal() : Refusal(Problem(422, "invalid").field(u"/person"_s, "unknown").response());
}

void apply(const QJsonObject &body, Membership &membership)
{
    if (body.contains(u"role"_s))
        membership.role = body.value(u"role"_s).toString();
    if (body.contains(u"rights"_s))
        membership.grants.insert(u"rights"_s, body.value(u"rights"_s));
    if (body.contains(u"person"_s))
        membership.person = body.value(u"person"_s).toString();
}

Outcome listMembers(const Desk &desk, const Actor &actor, const Call &)
{
    const auto members = store::MembershipStore(desk.database).ofOrg(actor.org);
    if (!members)
        return answer(members.error());
    QJsonArray items;
    for (const Membership &member : *members) {
        const auto account = store::AccountStore(desk.database).get(member.account);
        if (!account)
            return answer(account.error());
        const auto shared = isShared(desk, member.account);
        if (!shared)
            return answer(shared.error());
        if (*account)
            items.append(toJson(member, **account, *shared));
    }
    return answer(200, {{u"items"_s, items}});
}

Outcome showMember(const Desk &desk, const QString &org, const QString &id, int status)
{
    const auto member = store::MembershipStore(desk.database).get(id, org);
    const auto account = store::AccountStore(desk.database).get(id);
    if (!member)
        return answer(member.error());
    if (!account)
        return answer(account.error());
    const auto shared = isShared(desk, id);
    if (!shared)
        return answer(shared.error());
    return *member && *account ? answer(status, toJson(**member, **account, *shared)) : missing();
}

Outcome getMember(const Desk &desk, const Actor &actor, const Call &call)
{
    return showMember(desk, actor.org, textOf(call, "id"), 200);
}

Outcome addMember(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, newMember());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    Membership member;
    member.org = actor.org;
    apply(*body, member);
    if (!mayGrant(actor.rights, rightsOf(member)))
        return tooMuch();
    const auto add = [&](Transaction &transaction) -> Result<Refusal, Fault> {
        auto refused = checkPerson(desk, actor, *body);
        if (!refused || *refused)
            return refused;
        const auto admitted = admitMember(desk, actor, transaction,
                                          {member, body->value(u"email"_s).toString(),
                                           body->value(u"name"_s).toString(), body->value(u"mobile"_s).toString(),
                                           body->value(u"language"_s).toString()});
        if (!admitted)
            return admitted.error();
        if (!*admitted)
            return Refusal(Problem(409, "taken").field(u"/email"_s, "taken").response());
        member.account = **admitted;
        const auto noted = noteAct(desk, transaction, actor, u"member.create"_s, u"account/"_s + member.account,
                                   {{u"role"_s, member.role}});
        return noted ? Result<Refusal, Fault>(Refusal()) : Result<Refusal, Fault>(noted.error());
    };
    return transactOr(desk, add, [&] { return showMember(desk, actor.org, member.account, 201); });
}

/// As it is now, kept from other writers to the end of the transaction: one that is gone does not come back by a change.
Result<std::optional<Membership>, Fault> lockedMember(const Desk &desk, Transaction &transaction, const QString &org,
                                                      const QString &id)
{
    const auto account = store::AccountStore(desk.database).lock(transaction, id);
    if (!account)
        return account.error();
    return store::MembershipStore(desk.database).get(id, org);
}

/// An organisation keeps its last owner.
Result<Refusal, Fault> keepsAnOwner(const Desk &desk, Transaction &transaction, const Membership &before)
{
    const auto last = isLastOwner(desk, transaction, before);
    if (!last)
        return last.error();
    return *last ? Refusal(Problem(409, "last-owner").detail(u"An organisation keeps its last owner"_s).response())
                 : Refusal();
}

Outcome changeMember(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, memberPatch());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const QString id = textOf(call, "id");
    const auto change = [&](Transaction &transaction) -> Result<Refusal, Fault> {
        const auto before = lockedMember(desk, transaction, actor.org, id);
        if (!before)
            return before.error();
        if (!*before)
            return Refusal(missing());
        auto refused = checkPerson(desk, actor, *body);
        if (!refused || *refused)
            return refused;
        Membership member = **before;
        apply(*body, member);
        if (!mayGrant(actor.rights, rightsOf(**before) | rightsOf(member)))
            return Refusal(tooMuch());
        if (member.role != (*before)->role) {
            auto last = keepsAnOwner(desk, transaction, **before);
            if (!last || *last)
                return last;
        }
        if (const auto put = store::MembershipStore(desk.database).put(transaction, member, desk.now()); !put)
            return put.error();
        const auto noted = noteAct(desk, transaction, actor, u"member.change"_s, u"account/"_s + id,
                                   {{u"members"_s, QJsonArray::fromStringList(body->keys())}});
        return noted ? Result<Refusal, Fault>(Refusal()) : Result<Refusal, Fault>(noted.error());
    };
    return transactOr(desk, change, [&] { return showMember(desk, actor.org, id, 200); });
}

Outcome removeMember(const Desk &desk, const Actor &actor, const Call &call)
{
    if (!actor.steppedUp)
        return stepUpNeeded();
    const QString id = textOf(call, "id");
    const auto remove = [&](Transaction &transaction) -> Result<Refusal, Fault> {
        const auto before = lockedMember(desk, transaction, actor.org, id);
        if (!before)
            return before.error();
        if (!*before)
            return Refusal(missing());
        if (!mayGrant(actor.rights, rightsOf(**before)))
            return Refusal(tooMuch());
        auto last = keepsAnOwner(desk, transaction, **before);
        if (!last || *last)
            return last;
        const auto removed = store::MembershipStore(desk.database).remove(transaction, id, actor.org);
        if (!removed)
            return removed.error();
        const auto ended = store::SessionStore(desk.database).removeAllIn(transaction, id, actor.org);
        if (!ended)
            return ended.error();
        const auto tokens = store::TokenStore(desk.database).revokeAllIn(transaction, id, actor.org, desk.now());
        if (!tokens)
            return tokens.error();
        const auto noted = noteAct(desk, transaction, actor, u"member.remove"_s, u"account/"_s + id);
        return noted ? Result<Refusal, Fault>(Refusal()) : Result<Refusal, Fault>(noted.error());
    };
    return transactOr(desk, remove, [] { return Outcome(Response::empty(204)); });
}

} // namespace

QVector<Route> memberRoutes(const Desks &desks)
{
    const Body small = Body::upTo(qint64(16) * 1024);
    const auto members = [](Whose objects) { return needs(Right::ManageMembers, objects); };
    return {
        Route{"GET", "/api/v1/members", members(Whose::None), Body::none(), forPerson(desks, listMembers),
              "listMembers"},
        Route{"POST", "/api/v1/members", members(Whose::None), small, forPerson(desks, addMember), "addMember"},
        Route{"GET", "/api/v1/members/{id}", members(Whose::Organisation), Body::none(), forPerson(desks, getMember),
              "getMember"},
        Route{"PATCH", "/api/v1/members/{id}", members(Whose::Organisation), small, forPerson(desks, changeMember),
              "changeMember"},
        Route{"DELETE", "/api/v1/members/{id}", members(Whose::Organisation), Body::none(),
              forPerson(desks, removeMember), "removeMember"},
    };
}

Operations memberOperations()
{
    const Schema page = Schema::object().with(u"items"_s, Schema::list(memberSchema(), 0, 100000));
    return {{"listMembers", u"Who may use the hub, and how far"_s, {}, {}, {{200, u"All"_s, page}}},
            {"addMember",
             u"Lets somebody use the hub, and writes to them; needs a second factor shown a moment ago"_s,
             {},
             newMember(),
             {{201, u"Added"_s, memberSchema()}}},
            {"getMember", u"One member"_s, {}, {}, {{200, u"The member"_s, memberSchema()}}},
            {"changeMember",
             u"Another role, other rights; needs a second factor shown a moment ago"_s,
             {},
             memberPatch(),
             {{200, u"Changed"_s, memberSchema()}}},
            {"removeMember",
             u"Takes somebody out; they are signed out of this organisation, and their tokens end"_s,
             {},
             {},
             {{204, u"Gone"_s}}}};
}

} // namespace latchkey::hub
