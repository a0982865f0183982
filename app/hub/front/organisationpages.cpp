// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "pageroute.h"

#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;

Outcome list(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto memberships = store::MembershipStore(desk.database).ofAccount(visit.actor().account);
    if (!memberships)
        return visit.error(memberships.error());
    web::OrganisationsPage page;
    for (const store::Membership &one : *memberships) {
        const auto org = store::OrgStore(desk.database).get(one.org);
        if (!org)
            return visit.error(org.error());
        if (*org)
            page.rows.append({one.org, (*org)->name, one.role, one.org == visit.org()});
    }
    return visit.page(std::nullopt, page);
}

/// Both organisations note it, neither of them which the other is. The next login begins where this one went.
Status<Fault> noted(const Visit &visit, Transaction &transaction, const QString &org)
{
    const auto own = lockOwn(visit, transaction);
    if (!own)
        return own.error();
    store::Account account = *own;
    account.settings.insert(u"organisation"_s, org);
    const auto kept = store::AccountStore(visit.desk().database).update(transaction, account, std::nullopt);
    if (!kept)
        return kept.error();
    if (const auto left = note(visit, transaction, visit.org(), account.id, u"account.left"_s); !left)
        return left;
    return note(visit, transaction, org, account.id, u"account.entered"_s);
}

/// The session goes on under another word: a form that was opened for the organisation before is refused here.
Outcome enter(Visit &visit)
{
    const Desk &desk = visit.desk();
    const QString org = visit.id();
    const auto membership = store::MembershipStore(desk.database).get(visit.actor().account, org);
    if (!membership)
        return visit.error(membership.error());
    if (!*membership)
        return visit.missing();
    if (org == visit.org())
        return visit.to(u"/"_s);
    QByteArray word;
    const auto done = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto moved = Sessions(desk).move(transaction, visit.who()->session, org);
        if (!moved)
            return moved.error();
        word = *moved;
        return noted(visit, transaction, org);
    });
    if (!done)
        return ownFault(visit, done.error());
    visit.set(Cookie::Session, word);
    return visit.to(u"/"_s, web::Notice::OtherOrganisation).with("Clear-Site-Data", "\"cache\", \"storage\"");
}

} // namespace

PageRoutes organisationPages()
{
    return {{"GET", "/organisations", own(), list}, {"POST", "/organisations/{id}", own(), enter}};
}

} // namespace latchkey::hub::front
