// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "memberacts.h"
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
        const auto shared = isShared(visit.desk(), membership.account);
        if (!shared)
            return visit.error(shared.error());
        const Account &one = **account;
        page.rows.append({one.id, one.name, one.email, membership.role, one.settings.value(u"twoFactor"_s).toBool(true),
                          one.password.isEmpty(), one.loggedInAt.value_or(0), *shared});
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

/// What several organisations share is changed by its owner alone: with another address, one of them could let itself
/// into the others. A new address is proved by a letter, so a hub that sends none changes no address. Nor is one's own number
/// changed here, where nobody asks for its code.
void leaveOut(Visit &visit, const Member &member, FormState &state)
{
    const bool own = member.account.id == visit.actor().account;
    if (member.shared)
        state.without = {"name", "email"};
    else if (!visit.front().ways().mail)
        state.without = {"email"};
    if (member.shared || own)
        state.without.append("mobile");
    if (own && visit.front().ways().text)
        state.lead = web::Lead{u"/security/mobile"_s,
                               visit.reader().say(QT_TRANSLATE_NOOP("Console", "Change my mobile number"))};
    for (const QByteArray &name : std::as_const(state.without))
        state.faults.remove(name);
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
    leaveOut(visit, **found, state);
    return visit.form(Section::Settings, Form::Member, state);
}

enum class Write { Done, Sent, Missing, Refused, Taken, LastOwner, Shared };

/// The account as the form wants it, but for what it did not show.
Account wantedOf(const Visit &visit, const FormState &shown, Account account)
{
    const FormData &form = visit.form();
    if (!shown.without.contains("name"))
        account.name = form.text("name");
    if (!shown.without.contains("email"))
        account.email = form.text("email");
    if (!shown.without.contains("mobile"))
        account.mobile = numberOf(form.text("mobile"));
    return account;
}

/// Whoever held an account with another address proves the new one first.
Result<Write, Fault> moved(const Visit &visit, Transaction &transaction, const Account &account, const QString &level)
{
    if (const auto invited = inviteAnew(visit.desk(), transaction, account, visit.org()); !invited)
        return invited.error();
    const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"member.invited"_s,
                            {{u"member"_s, account.id}, {u"level"_s, level}});
    if (!noted)
        return noted.error();
    return Write::Sent;
}

/// The level with what the audit says of the change.
Status<Fault> keepLevel(const Visit &visit, Transaction &transaction, Membership membership, const QString &level)
{
    const Desk &desk = visit.desk();
    membership.role = level;
    if (const auto kept = store::MembershipStore(desk.database).put(transaction, membership, desk.now()); !kept)
        return kept;
    return note(visit, transaction, visit.org(), visit.actor().account, u"member.changed"_s,
                {{u"member"_s, membership.account}, {u"level"_s, level}});
}

Result<Write, Fault> put(const Visit &visit, Transaction &transaction, const Member &before, const Account &account)
{
    const Desk &desk = visit.desk();
    const QString level = visit.form().text("level");
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
    if (account.mobile != before.account.mobile) {
        if (const auto told = renumbered(visit, transaction, before.account); !told)
            return told.error();
    }
    if (const auto kept = keepLevel(visit, transaction, before.membership, level); !kept)
        return kept.error();
    const bool same = store::AccountStore::emailKey(account.email)
        == store::AccountStore::emailKey(before.account.email);
    return same ? Result<Write, Fault>(Write::Done) : moved(visit, transaction, account, level);
}

/// Judged by how the member is now, whatever they were when the form was looked at.
Result<Write, Fault> written(const Visit &visit, const FormState &shown)
{
    return visit.desk().database.transact([&](Transaction &transaction) -> Result<Write, Fault> {
        const auto now = lockedMember(visit, transaction);
        if (!now)
            return now.error();
        if (!*now)
            return Write::Missing;
        if (!mayTouch(visit, **now))
            return Write::Refused;
        if ((*now)->shared && !shown.without.contains("name"))
            return Write::Shared;
        return put(visit, transaction, **now, wantedOf(visit, shown, (*now)->account));
    });
}

Outcome answerTo(Visit &visit, Write write, FormState state)
{
    switch (write) {
    case Write::Done: return visit.to(listPath(), web::Notice::Saved);
    case Write::Sent: return visit.to(listPath(), web::Notice::Sent);
    case Write::Missing: return visit.missing();
    case Write::Refused: return visit.error(403);
    case Write::Taken: state.faults.insert("email", web::Fault::Taken); break;
    case Write::LastOwner: state.faults.insert("level", web::Fault::Unknown); break;
    case Write::Shared:
        state.problem = web::Fault::NotNow;
        state.without = {"name", "email", "mobile"};
        break;
    }
    return visit.again(Section::Settings, Form::Member, state);
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
    FormState state = faultsOf(visit);
    leaveOut(visit, **found, state);
    if (!state.faults.isEmpty())
        return visit.again(Section::Settings, Form::Member, state);
    const auto done = written(visit, state);
    return done ? answerTo(visit, *done, state) : visit.error(done.error());
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
Result<Write, Fault> removed(const Visit &visit)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<Write, Fault> {
        const auto member = lockedMember(visit, transaction);
        if (!member)
            return member.error();
        if (!*member)
            return Write::Missing;
        if (!mayTouch(visit, **member))
            return Write::Refused;
        const auto last = isLastOwner(desk, transaction, (*member)->membership);
        if (!last)
            return last.error();
        if (*last)
            return Write::LastOwner;
        const QString id = (*member)->account.id;
        const auto gone = store::MembershipStore(desk.database).remove(transaction, id, visit.org());
        if (!gone)
            return gone.error();
        const auto ended = store::SessionStore(desk.database).removeAllIn(transaction, id, visit.org());
        if (!ended)
            return ended.error();
        const auto tokens = store::TokenStore(desk.database).revokeAllIn(transaction, id, visit.org(), desk.now());
        if (!tokens)
            return tokens.error();
        const auto noted = note(visit, transaction, visit.org(), visit.actor().account, u"member.removed"_s,
                                {{u"member"_s, id}});
        if (!noted)
            return noted.error();
        return Write::Done;
    });
}

Outcome removeMember(Visit &visit)
{
    const auto done = removed(visit);
    if (!done)
        return visit.error(done.error());
    if (*done == Write::Missing)
        return visit.missing();
    return *done == Write::Done ? visit.to(listPath(), web::Notice::Removed) : visit.error(403);
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
