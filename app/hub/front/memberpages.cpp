// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/api/newmember.h>
#include <app/hub/desk/memberrights.h>
#include <app/hub/store/tokenstore.h>
#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Account;
using store::Fault;
using store::Membership;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;

QString listPath() { return u"/settings/members"_s; }

struct Member {
    Account account;
    Membership membership;
    bool shared = false; ///< it belongs to other organisations, too
};

Result<std::optional<Member>, Fault> memberOf(const Visit &visit)
{
    const auto membership = store::MembershipStore(visit.desk().database).get(visit.id(), visit.org());
    if (!membership)
        return membership.error();
    if (!*membership)
        return std::optional<Member>();
    const auto account = store::AccountStore(visit.desk().database).get(visit.id());
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<Member>();
    const auto all = store::MembershipStore(visit.desk().database).ofAccount(visit.id());
    if (!all)
        return all.error();
    return std::optional(Member{**account, **membership, all->size() > 1});
}

Outcome list(Visit &visit)
{
    const auto memberships = store::MembershipStore(visit.desk().database).ofOrg(visit.org());
    if (!memberships)
        return visit.error(memberships.error());
    web::MembersPage page;
    for (const Membership &membership : *memberships) {
        const auto account = store::AccountStore(visit.desk().database).get(membership.account);
        if (!account)
            return visit.error(account.error());
        if (!*account)
            continue;
        const Account &one = **account;
        page.rows.append({one.id, one.name, one.email, membership.role, one.settings.value(u"twoFactor"_s).toBool(true),
                          one.password.isEmpty(), one.loggedInAt.value_or(0)});
    }
    page.mayEdit = visit.may(Right::ManageMembers);
    return visit.page(Section::Settings, page);
}

/// Nobody gives what they do not have, nor changes whoever has more.
bool mayMake(const Visit &visit, const QString &level)
{
    const auto wanted = accessLevelFrom(level);
    return wanted && mayGrant(visit.actor().rights, rightsOf(*wanted));
}

FormState levelFaultsOf(const Visit &visit)
{
    const QString level = visit.form().text("level");
    FormState state;
    state.cancel = listPath();
    if (level.isEmpty())
        state.faults.insert("level", web::Fault::Missing);
    else if (!mayMake(visit, level))
        state.faults.insert("level", web::Fault::Unknown);
    return state;
}

FormState faultsOf(const Visit &visit)
{
    const FormData &form = visit.form();
    FormState state = levelFaultsOf(visit);
    for (const QByteArray name : {"name", "email"}) {
        if (form.text(name).isEmpty())
            state.faults.insert(name, web::Fault::Missing);
    }
    check(state, "name", schemas::name(), form.text("name"), web::Fault::NotAName);
    check(state, "email", schemas::mail(), form.text("email"), web::Fault::NotAnAddress);
    check(state, "mobile", schemas::mobile(), numberOf(form.text("mobile")), web::Fault::NotANumber);
    return state;
}

Outcome newMember(Visit &visit)
{
    FormState state;
    state.cancel = listPath();
    state.values.insert("level", {u"viewer"_s});
    return visit.form(Section::Settings, Form::Member, state);
}

/// False where they are a member already.
Result<bool, Fault> admitted(const Visit &visit, const NewMember &wanted)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto account = admitMember(desk, visit.actor(), transaction, wanted);
        if (!account)
            return account.error();
        if (!*account) {
            transaction.takeBack();
            return false;
        }
        const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"member.invited"_s,
                                {{u"member"_s, **account}, {u"level"_s, wanted.membership.role}});
        if (!noted)
            return noted.error();
        return true;
    });
}

Outcome invite(Visit &visit)
{
    const FormData &form = visit.form();
    FormState state = faultsOf(visit);
    if (!state.faults.isEmpty())
        return visit.again(Section::Settings, Form::Member, state);
    const auto done = admitted(visit,
                               {{{}, visit.org(), {}, form.text("level")},
                                form.text("email"),
                                form.text("name"),
                                numberOf(form.text("mobile")),
                                visit.frame({}).language});
    if (!done)
        return visit.error(done.error());
    if (*done)
        return visit.to(listPath(), web::Notice::Sent);
    state.faults.insert("email", web::Fault::Taken);
    return visit.again(Section::Settings, Form::Member, state);
}

/// Whether this member may be changed by whoever asks.
bool mayTouch(const Visit &visit, const Member &member)
{
    return (rightsOf(member.membership) & ~visit.actor().rights) == Rights();
}

/// What several organisations share is changed by its owner alone: with another address, one of them could let itself
/// into the others.
void leaveOut(const Member &member, FormState &state)
{
    if (member.shared)
        state.without = {"name", "email", "mobile"};
}

Outcome editMember(Visit &visit)
{
    const auto found = memberOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    if (!mayTouch(visit, **found))
        return visit.error(403);
    FormState state;
    state.cancel = listPath();
    state.remove = listPath() + u'/' + visit.id() + u"/remove"_s;
    state.values.insert("name", {(*found)->account.name});
    state.values.insert("email", {(*found)->account.email});
    state.values.insert("mobile", {(*found)->account.mobile});
    state.values.insert("level", {(*found)->membership.role});
    leaveOut(**found, state);
    return visit.form(Section::Settings, Form::Member, state);
}

enum class Write { Done, Taken, LastOwner };

Result<Write, Fault> written(const Visit &visit, const Member &before, const Account &account, const QString &level)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<Write, Fault> {
        if (level != before.membership.role) {
            const auto last = isLastOwner(desk, transaction, before.membership);
            if (!last)
                return last.error();
            if (*last)
                return Write::LastOwner;
        }
        const auto updated = store::AccountStore(desk.database).update(transaction, account, std::nullopt);
        if (!updated)
            return updated.error();
        if (!updated->isDone()) {
            transaction.takeBack();
            return Write::Taken;
        }
        Membership membership = before.membership;
        membership.role = level;
        if (const auto put = store::MembershipStore(desk.database).put(transaction, membership, desk.now()); !put)
            return put.error();
        const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"member.changed"_s,
                                {{u"member"_s, account.id}, {u"level"_s, level}});
        if (!noted)
            return noted.error();
        return Write::Done;
    });
}

Outcome changeMember(Visit &visit)
{
    const auto found = memberOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    if (!mayTouch(visit, **found))
        return visit.error(403);
    FormState state = (*found)->shared ? levelFaultsOf(visit) : faultsOf(visit);
    leaveOut(**found, state);
    if (state.faults.isEmpty()) {
        Account account = (*found)->account;
        if (!(*found)->shared) {
            account.name = visit.form().text("name");
            account.email = visit.form().text("email");
            account.mobile = numberOf(visit.form().text("mobile"));
        }
        const auto done = written(visit, **found, account, visit.form().text("level"));
        if (!done)
            return visit.error(done.error());
        if (*done == Write::Done)
            return visit.to(listPath(), web::Notice::Saved);
        state.faults.insert(*done == Write::Taken ? "email" : "level",
                            *done == Write::Taken ? web::Fault::Taken : web::Fault::Unknown);
    }
    return visit.again(Section::Settings, Form::Member, state);
}

Outcome askRemove(Visit &visit)
{
    const auto found = memberOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    FormState state;
    state.cancel = listPath();
    state.about = (*found)->account.name;
    return visit.form(Section::Settings, Form::RemoveMember, state);
}

/// Signed out of this organisation, and without tokens for it; the person with keys stays.
Result<bool, Fault> removed(const Visit &visit, const Member &member)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto last = isLastOwner(desk, transaction, member.membership);
        if (!last)
            return last.error();
        if (*last)
            return false;
        const auto gone = store::MembershipStore(desk.database).remove(transaction, member.account.id, visit.org());
        if (!gone)
            return gone.error();
        const auto ended = store::SessionStore(desk.database).removeAllIn(transaction, member.account.id, visit.org());
        if (!ended)
            return ended.error();
        const auto tokens = store::TokenStore(desk.database)
                                .revokeAllIn(transaction, member.account.id, visit.org(), desk.now());
        if (!tokens)
            return tokens.error();
        const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"member.removed"_s,
                                {{u"member"_s, member.account.id}});
        if (!noted)
            return noted.error();
        return true;
    });
}

Outcome removeMember(Visit &visit)
{
    const auto found = memberOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    if (!mayTouch(visit, **found))
        return visit.error(403);
    const auto done = removed(visit, **found);
    if (!done)
        return visit.error(done.error());
    return *done ? visit.to(listPath(), web::Notice::Removed) : visit.error(403);
}

} // namespace

PageRoutes memberPages()
{
    constexpr bool Dangerous = true;
    const auto members = [] { return needs(Right::ManageMembers); };
    return {{"GET", "/settings/members", members(), list},
            {"GET", "/settings/members/new", members(), newMember, Dangerous},
            {"POST", "/settings/members/new", members(), invite, Dangerous},
            {"GET", "/settings/members/{id}/edit", members(), editMember, Dangerous},
            {"POST", "/settings/members/{id}/edit", members(), changeMember, Dangerous},
            {"GET", "/settings/members/{id}/remove", members(), askRemove, Dangerous},
            {"POST", "/settings/members/{id}/remove", members(), removeMember, Dangerous}};
}

} // namespace latchkey::hub::front
