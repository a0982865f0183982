// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/tokenstore.h>
#include <app/hub/web/hubpages.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;

QString listPath() { return u"/settings/tokens"_s; }

constexpr Rights Reading = Right::SeeKeys | Right::SeePeople | Right::SeeActivity;

/// What a token of a scope may do at most; whoever made it bounds it further. "write" has all that its maker has.
QJsonObject scopesOf(const QString &scope)
{
    if (scope == u"write"_s)
        return {{u"scope"_s, scope}};
    const Rights rights = scope == u"bookings"_s ? Reading | Right::ManageBookings : Rights(Reading);
    return {{u"scope"_s, scope}, {u"rights"_s, QJsonArray::fromStringList(wordsFor(rights))}};
}

Outcome list(Visit &visit)
{
    const auto tokens = store::TokenStore(visit.desk().database).list(visit.org());
    if (!tokens)
        return visit.error(tokens.error());
    web::TokensPage page;
    page.fresh = visit.takeOnce(listPath());
    for (const store::ApiToken &token : *tokens) {
        const bool over = token.revokedAt || (token.expiresAt && *token.expiresAt <= visit.desk().now());
        if (!over)
            page.rows.append({token.id, token.name, token.scopes.value(u"scope"_s).toString(u"write"_s),
                              token.usedAt.value_or(0), token.expiresAt.value_or(0)});
    }
    return visit.page(Section::Settings, page);
}

Outcome newToken(Visit &visit)
{
    FormState state;
    state.cancel = listPath();
    state.values.insert("scope", {u"read"_s});
    state.values.insert("life", {u"90d"_s});
    return visit.form(Section::Settings, Form::Token, state);
}

Outcome makeToken(Visit &visit)
{
    const Desk &desk = visit.desk();
    const FormData &form = visit.form();
    FormState state;
    state.cancel = listPath();
    if (form.text("name").isEmpty())
        state.faults.insert("name", web::Fault::Missing);
    check(state, "name", schemas::name(), form.text("name"), web::Fault::NotAName);
    const QString scope = form.text("scope");
    if (scope != u"read"_s && scope != u"bookings"_s && scope != u"write"_s)
        state.faults.insert("scope", web::Fault::Unknown);
    const int minutes = minutesOf(form.text("life"));
    if (minutes < 0)
        state.faults.insert("life", web::Fault::Unknown);
    if (!state.faults.isEmpty())
        return visit.again(Section::Settings, Form::Token, state);
    Token token = hub::newToken(desk.house.random, tokenprefix::Personal);
    store::ApiToken row{newId(desk.house.random, "token"_L1), visit.org(), visit.actor().account, form.text("name"),
                        QString::fromLatin1(token.word.right(4))};
    row.hash = token.hash;
    row.scopes = scopesOf(scope);
    row.createdAt = desk.now();
    row.expiresAt = desk.now() + store::Ms(minutes) * 60'000;
    const auto made = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto created = store::TokenStore(desk.database).create(transaction, row); !created)
            return created;
        return note(visit, transaction, visit.org(), visit.actor().account, u"token.made"_s,
                    {{u"token"_s, row.id}, {u"scope"_s, scope}});
    });
    if (!made)
        return visit.error(made.error());
    const auto kept = visit.keepOnce(listPath(), Secret::takeFrom(token.word));
    return kept ? visit.to(listPath()) : visit.error(kept.error());
}

Outcome removeToken(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto revoked = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto done = store::TokenStore(desk.database).revoke(transaction, visit.org(), visit.id(), desk.now());
        if (!done || !*done)
            return done;
        const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"token.removed"_s,
                                {{u"token"_s, visit.id()}});
        return noted ? done : Result<bool, Fault>(noted.error());
    });
    if (!revoked)
        return visit.error(revoked.error());
    return *revoked ? visit.to(listPath(), web::Notice::Removed) : visit.missing();
}

} // namespace

PageRoutes tokenPages()
{
    const auto security = [] { return needs(Right::ManageSecurity); };
    return {{"GET", "/settings/tokens", security(), list},
            {"GET", "/settings/tokens/new", security(), newToken, true},
            {"POST", "/settings/tokens/new", security(), makeToken, true},
            {"POST", "/settings/tokens/{id}/remove", security(), removeToken}};
}

} // namespace latchkey::hub::front
