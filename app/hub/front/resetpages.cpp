// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "logintries.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/orgstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Ms;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Notice;

constexpr Ms LinkLife = Ms(30) * 60 * 1000;
constexpr int LinksPerAccount = 3; // in an hour
constexpr int AsksPerAddress = 10; // in an hour
constexpr int SetupTries = 10; // in an hour

QString purpose() { return u"reset"_s; }

Outcome showForgot(Visit &visit) { return visit.form({}, Form::Forgot, {}); }

Status<Fault> sendLink(const Visit &visit, const store::Account &account)
{
    const Desk &desk = visit.desk();
    const auto org = orgOf(desk, account);
    if (!org)
        return org.error();
    const auto may = isAmong(desk, u"reset-account"_s, account.id, LinksPerAccount);
    if (!may)
        return may.error();
    if (!*may || org->isEmpty() || account.disabledAt)
        return Done{};
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto now = store::AccountStore(desk.database).lock(transaction, account.id);
        if (!now)
            return now.error();
        if (!*now || (*now)->email != account.email || (*now)->disabledAt)
            return Done{}; // whoever reads the old address is told nothing any more
        if (const auto mailed = mailLink(visit, transaction, **now, *org, LinkLife); !mailed)
            return mailed;
        return note(visit, transaction, *org, account.id, u"account.reset_asked"_s);
    });
}

/// The answer is the same whether the address is known or not.
Outcome forgot(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto may = isAmong(desk, u"reset-address"_s, visit.request().peerGroup, AsksPerAddress);
    if (!may)
        return visit.error(may.error());
    if (!*may) {
        FormState state;
        state.problem = web::Fault::TooManyTries;
        return visit.form({}, Form::Forgot, state, 429);
    }
    const auto account = store::AccountStore(desk.database).byEmail(visit.form().text("email"));
    if (!account)
        return visit.error(account.error());
    if (*account) {
        if (const auto sent = sendLink(visit, **account); !sent)
            return visit.error(sent.error());
    }
    return visit.to(u"/sign-in"_s, Notice::Sent);
}

http::Response linkIsOver(Visit &visit)
{
    FormState state;
    state.action = u"/forgot"_s;
    state.problem = web::Fault::CodeOver;
    return visit.form({}, Form::Forgot, state, 410);
}

/// Whose password a link sets, as long as nothing signed them out since it was mailed; nothing: it is over.
Result<std::optional<store::Account>, Fault> ownerOf(const Visit &visit, const std::optional<QByteArray> &hash)
{
    if (!hash)
        return std::optional<store::Account>();
    const Desk &desk = visit.desk();
    const auto link = store::LinkStore(desk.database).peek(*hash, purpose(), desk.now());
    if (!link)
        return link.error();
    if (!*link)
        return std::optional<store::Account>();
    auto account = store::AccountStore(desk.database).get((*link)->account);
    if (account && *account && !store::isBoundTo(**link, **account))
        return std::optional<store::Account>();
    return account;
}

std::optional<QByteArray> hashIn(const Visit &visit) { return hashOfToken(visit.id("token").toLatin1()); }

/// Looking at a link does not use it: programs open links that nobody has clicked.
Outcome showReset(Visit &visit)
{
    const auto owner = ownerOf(visit, hashIn(visit));
    if (!owner)
        return visit.error(owner.error());
    return *owner ? visit.form({}, Form::Reset, {}) : linkIsOver(visit);
}

/// The account whose link was used just now, as it is: locked, so that nothing signs its owner out meanwhile.
Result<std::optional<store::Account>, Fault> usedBy(const Visit &visit, Transaction &transaction,
                                                    const QByteArray &hash, const QString &id)
{
    const Desk &desk = visit.desk();
    auto account = store::AccountStore(desk.database).lock(transaction, id);
    if (!account || !*account)
        return account;
    const auto used = store::LinkStore(desk.database).use(transaction, hash, purpose(), desk.now());
    if (!used)
        return used.error();
    if (!*used || !store::isBoundTo(**used, **account))
        return std::optional<store::Account>();
    return account;
}

/// Sets the password, if the link still works. No second factor goes: the next login asks for a code.
Result<bool, Fault> usedLink(const Visit &visit, const QByteArray &hash, const QString &id, const QString &org,
                             const QString &password)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto account = usedBy(visit, transaction, hash, id);
        if (!account)
            return account.error();
        if (!*account)
            return false;
        const auto set = store::AccountStore(desk.database).setPassword(transaction, id, password, true, desk.now());
        if (!set)
            return set.error();
        if (const auto gone = store::LinkStore(desk.database).removeAll(transaction, id, purpose()); !gone)
            return gone.error();
        if (const auto told = mailChanged(visit, transaction, **account, org); !told)
            return told.error();
        const auto noted = note(visit, transaction, org, id, u"account.password_reset"_s);
        if (!noted)
            return noted.error();
        return true;
    });
}

Outcome reset(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto hash = hashIn(visit);
    const auto account = ownerOf(visit, hash);
    if (!account)
        return visit.error(account.error());
    if (!*account)
        return linkIsOver(visit);
    const auto org = orgOf(desk, **account);
    if (!org)
        return visit.error(org.error());
    const auto settings = store::OrgStore(desk.database).get(*org);
    if (!settings || !*settings)
        return linkIsOver(visit);
    FormState state;
    if (const auto fault = faultOfNew(visit.form(), **settings,
                                      {(*account)->name, (*account)->email, (*settings)->name})) {
        state.faults.insert(fault->first, fault->second);
        return visit.again({}, Form::Reset, state);
    }
    const QString stored = LoginTries(desk, {}).hashOf((*account)->id, visit.form().secret("password"));
    if (stored.isEmpty())
        return visit.error(503);
    const auto used = usedLink(visit, *hash, (*account)->id, *org, stored);
    if (!used)
        return visit.error(used.error());
    return *used ? visit.to(u"/sign-in"_s, Notice::PasswordChanged) : linkIsOver(visit);
}

Outcome showFirstRun(Visit &visit)
{
    const auto count = store::AccountStore(visit.desk().database).count();
    if (!count)
        return visit.error(count.error());
    return *count == 0 ? visit.form({}, Form::FirstRun, {}) : visit.to(u"/sign-in"_s);
}

/// What is wrong with the first page of a new hub.
FormState faultsOfFirstRun(const Visit &visit)
{
    FormState state;
    const FormData &form = visit.form();
    for (const QByteArray name : {"organisation", "name", "email"}) {
        if (form.text(name).isEmpty())
            state.faults.insert(name, web::Fault::Missing);
    }
    check(state, "organisation", schemas::name(), form.text("organisation"), web::Fault::NotAName);
    check(state, "name", schemas::name(), form.text("name"), web::Fault::NotAName);
    check(state, "email", schemas::mail(), form.text("email"), web::Fault::NotAnAddress);
    if (const QString mobile = numberOf(form.text("mobile")); !mobile.isEmpty())
        check(state, "mobile", schemas::mobile(), mobile, web::Fault::NotANumber);
    const QStringList own{form.text("name"), form.text("email"), form.text("organisation")};
    if (const auto fault = faultOfNew(form, {}, own))
        state.faults.insert(fault->first, fault->second);
    return state;
}

/// Organisation, account and membership, if nobody was quicker.
Result<bool, Fault> madeFirst(const Visit &visit, const store::Org &org, const store::Account &account)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        store::AccountStore accounts(desk.database);
        const auto count = accounts.count();
        if (!count)
            return count.error();
        if (*count > 0)
            return false;
        const auto made = store::OrgStore(desk.database).create(transaction, org, desk.now());
        if (!made)
            return made.error();
        const auto created = accounts.create(transaction, account, desk.now());
        if (!created)
            return created.error();
        const auto put = store::MembershipStore(desk.database)
                             .put(transaction, {account.id, org.id, {}, wordFor(AccessLevel::Owner)}, desk.now());
        if (!put)
            return put.error();
        const auto noted = note(visit, transaction, org.id, account.id, u"hub.set_up"_s);
        if (!noted)
            return noted.error();
        return true;
    });
}

Outcome firstRun(Visit &visit)
{
    const Desk &desk = visit.desk();
    FormState state = faultsOfFirstRun(visit);
    const auto may = isAmong(desk, u"setup"_s, visit.request().peerGroup, SetupTries);
    if (!may)
        return visit.error(may.error());
    if (!*may)
        state.problem = web::Fault::TooManyTries;
    else if (!visit.front().setup().isRight(visit.form().text("setup")))
        state.faults.insert("setup", web::Fault::WrongCode);
    if (state.problem || !state.faults.isEmpty())
        return visit.again({}, Form::FirstRun, state);
    const FormData &form = visit.form();
    store::Org org{newId(desk.house.random, "org"_L1), form.text("organisation"),
                   QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    store::Account account;
    account.id = newId(desk.house.random, "account"_L1);
    account.email = form.text("email");
    account.name = form.text("name");
    account.mobile = numberOf(form.text("mobile"));
    account.locale = visit.frame({}).language;
    account.password = LoginTries(desk, {}).hashOf(account.id, form.secret("password"));
    if (account.password.isEmpty())
        return visit.error(503);
    const auto made = madeFirst(visit, org, account);
    if (!made)
        return visit.error(made.error());
    if (!*made)
        return visit.to(u"/sign-in"_s);
    visit.front().setup().end();
    const Actor actor{org.id, account.id, {}, u"account:"_s + account.id, rightsOf(AccessLevel::Owner), true};
    (void)personOf(desk, actor, account); // a convenience: the account works without
    const auto there = store::AccountStore(desk.database).get(account.id);
    if (!there || !*there)
        return visit.to(u"/sign-in"_s);
    if (const auto begun = beginLogin(visit, **there, org.id, u"setup"_s); !begun)
        return visit.error(begun.error());
    const bool canSend = visit.front().ways().mail || (visit.front().ways().text && !account.mobile.isEmpty());
    return visit.to(canSend ? u"/"_s : u"/security/app"_s); // the next login asks for it in any case
}

} // namespace

PageRoutes resetPages()
{
    const auto open = [] { return anyone("whoever forgot their password cannot sign in"); };
    const auto first = [] { return anyone("asks for the code in the hub's own log, and ends with the first account"); };
    const auto link = [] { return knower("the link was mailed to its owner"); };
    return {{"GET", "/forgot", open(), showForgot},       {"POST", "/forgot", open(), forgot},
            {"GET", "/reset/{token}", link(), showReset}, {"POST", "/reset/{token}", link(), reset},
            {"GET", "/first-run", first(), showFirstRun}, {"POST", "/first-run", first(), firstRun}};
}

} // namespace latchkey::hub::front
