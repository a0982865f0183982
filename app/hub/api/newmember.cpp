// SPDX-License-Identifier: Apache-2.0
#include "newmember.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/post/post.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/sessionstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::MessageKind;
using store::Account;
using store::Fault;
using store::Transaction;

Result<QTimeZone, Fault> zoneOf(const Desk &desk, const QString &org)
{
    const auto found = store::OrgStore(desk.database).get(org);
    if (!found)
        return found.error();
    const QTimeZone zone(*found ? (*found)->zone.toLatin1() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Writes that somebody may use the hub now. Whoever has a password already needs no link that sets one.
Status<Fault> invite(const Desk &desk, Transaction &transaction, const Account &account, const QString &org)
{
    const auto zone = zoneOf(desk, org);
    if (!zone)
        return zone.error();
    const Recipient to{notify::Channel::Mail, account.email, account.locale, *zone};
    notify::MessageFacts facts;
    QByteArray address = desk.house.identity.publicUrl.toUtf8();
    if (!account.password.isEmpty()) {
        address += "/sign-in";
        facts.secret = Secret::takeFrom(address);
        return Post(desk).letter(transaction, org, to, MessageKind::MemberAdded, facts, {});
    }
    const Token token = newToken(desk.house.random, tokenprefix::Reset);
    const store::MailedLink link{
        token.hash, u"reset"_s, account.id, store::boundTo(account), desk.now(), desk.now() + InvitationLife};
    if (const auto made = store::LinkStore(desk.database).create(transaction, link); !made)
        return made;
    address += "/reset/" + token.word;
    facts.secret = Secret::takeFrom(address);
    facts.until = QDateTime::fromMSecsSinceEpoch(link.expiresAt, Qt::UTC);
    PostOptions options;
    options.notAfter = link.expiresAt;
    return Post(desk).letter(transaction, org, to, MessageKind::Invitation, facts, options);
}

/// The words of whoever invites, where nothing else is known.
Result<QString, Fault> localeOf(const Desk &desk, const Actor &actor, const NewMember &wanted)
{
    if (!wanted.locale.isEmpty() || actor.account.isEmpty())
        return wanted.locale;
    const auto account = store::AccountStore(desk.database).get(actor.account);
    if (!account)
        return account.error();
    return *account ? (*account)->locale : QString();
}

/// The account of an address; made where there is none. Nothing where another request was quicker. Whoever changes one that
/// is known waits for us, and sees then that it has one organisation more.
Result<std::optional<Account>, Fault> accountFor(const Desk &desk, const Actor &actor, Transaction &transaction,
                                                 const NewMember &wanted)
{
    store::AccountStore accounts(desk.database);
    const auto known = accounts.byEmail(wanted.email);
    if (!known)
        return known;
    if (*known) {
        auto locked = accounts.lock(transaction, (*known)->id);
        const QString key = store::AccountStore::emailKey(wanted.email);
        if (locked && (!*locked || store::AccountStore::emailKey((*locked)->email) != key))
            return Fault::Busy; // it has another address since; the next try sees whose this is
        return locked;
    }
    const auto locale = localeOf(desk, actor, wanted);
    if (!locale)
        return locale.error();
    Account account{newId(desk.house.random, "account"_L1), wanted.email, wanted.name, wanted.mobile, *locale};
    const auto made = accounts.create(transaction, account, desk.now());
    if (!made)
        return made.error();
    return made->isDone() ? std::optional(account) : std::nullopt;
}

} // namespace

Result<std::optional<QString>, Fault> admitMember(const Desk &desk, const Actor &actor, Transaction &transaction,
                                                  const NewMember &wanted)
{
    store::MembershipStore members(desk.database);
    const auto account = accountFor(desk, actor, transaction, wanted);
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<QString>();
    store::Membership membership = wanted.membership;
    membership.account = (*account)->id;
    const auto already = members.get(membership.account, membership.org);
    if (!already)
        return already.error();
    if (*already)
        return std::optional<QString>();
    if (const auto put = members.put(transaction, membership, desk.now()); !put)
        return put.error();
    if (const auto invited = invite(desk, transaction, **account, membership.org); !invited)
        return invited.error();
    return std::optional(membership.account);
}

Status<Fault> inviteAnew(const Desk &desk, Transaction &transaction, const Account &account, const QString &org)
{
    store::AccountStore accounts(desk.database);
    if (const auto set = accounts.setPassword(transaction, account.id, {}, true, desk.now()); !set)
        return set;
    if (const auto set = accounts.setTotp(transaction, account.id, {}); !set)
        return set;
    if (const auto set = accounts.setRecoveryCodes(transaction, account.id, {}); !set)
        return set;
    if (const auto gone = store::LinkStore(desk.database).removeAll(transaction, account.id, u"reset"_s); !gone)
        return gone;
    if (const auto gone = store::SessionStore(desk.database).removeAll(transaction, account.id); !gone)
        return gone;
    const auto open = accounts.get(account.id); // the link is bound to what has just become of it
    if (!open || !*open)
        return open ? Fault::Refused : open.error();
    return invite(desk, transaction, **open, org);
}

Result<bool, Fault> isShared(const Desk &desk, const QString &account)
{
    const auto all = store::MembershipStore(desk.database).ofAccount(account);
    if (!all)
        return all.error();
    return all->size() > 1;
}

} // namespace latchkey::hub
