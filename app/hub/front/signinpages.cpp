// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "firstapppages.h"
#include "logintries.h"
#include "pageroute.h"

#include <app/hub/store/linkstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Notice;
using Tries = LoginTries::Outcome;

QString nextOf(const QString &wanted) { return isOwnPath(wanted) ? wanted : u"/"_s; }

web::Fault faultOf(Tries outcome)
{
    switch (outcome) {
    case Tries::TooMany: return web::Fault::TooManyTries;
    case Tries::Over: return web::Fault::CodeOver;
    case Tries::NotNow: return web::Fault::NotNow;
    default: return web::Fault::WrongCode;
    }
}

int statusOf(Tries outcome) { return outcome == Tries::TooMany ? 429 : outcome == Tries::NotNow ? 503 : 422; }

FormState stateWith(const QString &next)
{
    FormState state;
    state.values.insert("next", {next});
    return state;
}

/// What was typed, but for secrets, and what was wrong with it.
http::Response refused(Visit &visit, Form form, FormState state, Tries outcome)
{
    state.problem = faultOf(outcome);
    return visit.form({}, form, state, statusOf(outcome));
}

bool isNobodyThere(const Desk &desk)
{
    const auto count = store::AccountStore(desk.database).count();
    return count && *count == 0;
}

Outcome showSignIn(Visit &visit)
{
    if (isNobodyThere(visit.desk()))
        return visit.to(u"/first-run"_s);
    return visit.form({}, Form::SignIn, stateWith(nextOf(visit.query("next"))));
}

bool isKnownDevice(const Visit &visit, const store::Account &account)
{
    const auto device = Sessions(visit.desk()).other(visit.request(), Cookie::Device);
    return device && *device && (*device)->account == account.id;
}

/// The password was right, and something more is asked for: that is remembered for ten minutes.
Outcome askSecondStep(Visit &visit, const store::Account &account, const QString &org, SecondStep step,
                      const QString &next)
{
    const Desk &desk = visit.desk();
    const auto challenge = sendCode(visit, account, org, step, u"login"_s);
    if (!challenge)
        return visit.error(challenge.error());
    store::Session pending;
    pending.kind = u"pending"_s;
    pending.account = account.id;
    pending.org = org;
    pending.authEpoch = account.authEpoch;
    pending.address = visit.request().peer;
    pending.factor = wordFor(step);
    pending.data = {{u"challenge"_s, *challenge}, {u"next"_s, next}};
    const auto word = desk.database.transact(
        [&](Transaction &transaction) { return Sessions(desk).begin(transaction, pending, Sessions::PendingLife); });
    if (!word)
        return visit.error(word.error());
    visit.set(Cookie::Pending, *word);
    return visit.to(u"/sign-in/code"_s);
}

Outcome signIn(Visit &visit)
{
    FormState state = stateWith(nextOf(visit.form().text("next")));
    state.values.insert("email", {visit.form().text("email")});
    LoginTries tries(visit.desk(), visit.request().peerGroup);
    const auto tried = tries.password(visit.form().text("email"), visit.form().secret("password"));
    if (tried.outcome != Tries::Right)
        return refused(visit, Form::SignIn, state, tried.outcome);
    const store::Account &account = *tried.account;
    const auto org = orgOf(visit.desk(), account);
    if (!org)
        return visit.error(org.error());
    if (org->isEmpty())
        return refused(visit, Form::SignIn, state, Tries::Wrong);
    const SecondStep step = secondStepFor(account, isKnownDevice(visit, account), visit.front().ways());
    const QString next = nextOf(visit.form().text("next"));
    // Also of somebody who wants no code: dangerous acts could not be proven by anything.
    if (stepUpFor(account, visit.front().ways()) == SecondStep::Impossible)
        return askForApp(visit, account, *org);
    if (step != SecondStep::None)
        return askSecondStep(visit, account, *org, step, next);
    if (const auto begun = beginLogin(visit, account, *org, {}); !begun)
        return visit.error(begun.error());
    return visit.to(next);
}

SecondStep stepFrom(const QString &word)
{
    for (const SecondStep step : {SecondStep::App, SecondStep::TextMessage, SecondStep::Mail}) {
        if (wordFor(step) == word)
            return step;
    }
    return SecondStep::Impossible;
}

Form formOf(SecondStep step) { return step == SecondStep::App ? Form::SignInAppCode : Form::SignInCode; }

/// Who has shown a right password a moment ago.
struct Pending {
    store::Session session;
    store::Account account;
    SecondStep step;
};

Result<std::optional<Pending>, Fault> pendingOf(const Visit &visit)
{
    const auto session = Sessions(visit.desk()).other(visit.request(), Cookie::Pending);
    if (!session)
        return session.error();
    if (!*session)
        return std::optional<Pending>();
    const auto account = store::AccountStore(visit.desk().database).get((*session)->account);
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<Pending>();
    return std::optional(Pending{**session, **account, stepFrom((*session)->factor)});
}

FormState stateOf(const Pending &pending)
{
    FormState state = stateWith(pending.session.data.value(u"next"_s).toString());
    state.about = placeOf(pending.account, pending.step);
    if (pending.account.codeDue)
        state.without.append("remember"); // the password is new: whoever knows the old one must not be let off
    return state;
}

Outcome showCode(Visit &visit)
{
    const auto pending = pendingOf(visit);
    if (!pending)
        return visit.error(pending.error());
    if (!*pending)
        return visit.to(u"/sign-in"_s);
    return visit.form({}, formOf((*pending)->step), stateOf(**pending));
}

/// One code lets in once, also where two requests bring it at the same moment.
Result<bool, Fault> endPending(const Visit &visit, const store::Session &session)
{
    const Desk &desk = visit.desk();
    return desk.database.transact(
        [&](Transaction &transaction) { return store::SessionStore(desk.database).remove(transaction, session.hash); });
}

Outcome takeCode(Visit &visit)
{
    const auto found = pendingOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.to(u"/sign-in"_s);
    const Pending &pending = **found;
    LoginTries tries(visit.desk(), visit.request().peerGroup);
    const Tries outcome = tries.code(pending.account, u"login"_s, pending.session.data.value(u"challenge"_s).toString(),
                                     visit.form().secret("code"));
    if (outcome != Tries::Right)
        return refused(visit, formOf(pending.step), stateOf(pending), outcome);
    const auto ended = endPending(visit, pending.session);
    if (!ended)
        return visit.error(ended.error());
    if (!*ended)
        return visit.to(u"/sign-in"_s);
    const QString factor = pending.step == SecondStep::Impossible ? u"paper"_s : wordFor(pending.step);
    if (const auto begun = beginLogin(visit, pending.account, pending.session.org, factor); !begun)
        return visit.error(begun.error());
    if (visit.form().isYes("remember") && !pending.account.codeDue) {
        if (const auto kept = rememberDevice(visit, pending.account); !kept)
            return visit.error(kept.error());
    }
    return visit.to(nextOf(pending.session.data.value(u"next"_s).toString()));
}

Outcome signOut(Visit &visit)
{
    const Desk &desk = visit.desk();
    const SignedIn &who = *visit.who();
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto removed = store::SessionStore(desk.database).remove(transaction, who.session.hash);
        if (!removed)
            return removed.error();
        return note(visit, transaction, visit.org(), who.account.id, u"account.signed_out"_s);
    });
    if (!ended)
        return visit.error(ended.error());
    visit.set(Cookie::Session, {}, -1);
    return visit.to(u"/sign-in"_s, Notice::SignedOut).with("Clear-Site-Data", "\"cache\", \"storage\"");
}

Outcome showStepUp(Visit &visit)
{
    const store::Account &account = visit.who()->account;
    const SecondStep step = stepUpFor(account, visit.front().ways());
    const QString next = nextOf(visit.query("next"));
    if (step == SecondStep::Impossible) // an app has to be set up first, by whoever knows the password
        return visit.to(u"/sign-in?next="_s + QString::fromLatin1(http::percentEncoded(next.toUtf8())));
    FormState state = stateWith(next);
    state.action = u"/step-up"_s;
    if (step != SecondStep::App) {
        const auto challenge = sendCode(visit, account, visit.org(), step, u"step-up"_s);
        if (!challenge)
            return visit.error(challenge.error());
        if (const auto kept = visit.remember(u"stepUp"_s, *challenge); !kept)
            return visit.error(kept.error());
    }
    state.about = placeOf(account, step);
    return visit.form({}, step == SecondStep::App ? Form::StepUpApp : Form::StepUp, state);
}

Outcome takeStepUp(Visit &visit)
{
    const Desk &desk = visit.desk();
    const SignedIn &who = *visit.who();
    const SecondStep step = stepUpFor(who.account, visit.front().ways());
    LoginTries tries(desk, visit.request().peerGroup);
    const Tries outcome = tries.code(who.account, u"step-up"_s, visit.remembered(u"stepUp"_s).toString(),
                                     visit.form().secret("code"));
    if (outcome != Tries::Right) {
        FormState state = stateWith(nextOf(visit.form().text("next")));
        state.about = placeOf(who.account, step);
        return refused(visit, step == SecondStep::App ? Form::StepUpApp : Form::StepUp, state, outcome);
    }
    const auto done = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::SessionStore sessions(desk.database);
        const auto stepped = sessions.stepUp(transaction, who.session.hash, wordFor(step), desk.now());
        return stepped ? note(visit, transaction, visit.org(), who.account.id, u"account.stepped_up"_s) : stepped;
    });
    if (!done)
        return visit.error(done.error());
    return visit.to(nextOf(visit.form().text("next")));
}

} // namespace

PageRoutes signInPages()
{
    const auto open = [] { return anyone("nobody can be signed in before they signed in"); };
    return {{"GET", "/sign-in", open(), showSignIn},    {"POST", "/sign-in", open(), signIn},
            {"GET", "/sign-in/code", open(), showCode}, {"POST", "/sign-in/code", open(), takeCode},
            {"POST", "/sign-out", own(), signOut},      {"GET", "/step-up", own(), showStepUp},
            {"POST", "/step-up", own(), takeStepUp}};
}

} // namespace latchkey::hub::front
