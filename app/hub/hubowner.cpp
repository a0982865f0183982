// SPDX-License-Identifier: Apache-2.0
#include "hubowner.h"

#include <app/hub/accounts/passwordrule.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/orgstore.h>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Transaction;

QString wordsFor(PasswordFault fault)
{
    switch (fault) {
    case PasswordFault::TooShort: return u"the password is too short: at least 8 characters"_s;
    case PasswordFault::TooLong: return u"the password is too long: at most 128 characters"_s;
    case PasswordFault::NoLetter: return u"the password needs a letter"_s;
    case PasswordFault::NoDigit: return u"the password needs a digit"_s;
    case PasswordFault::Personal: return u"the password is too close to the name or the address"_s;
    case PasswordFault::TooCommon: return u"the password is one of the first that guessers try"_s;
    case PasswordFault::NotText: return u"the password is no text in UTF-8"_s;
    case PasswordFault::None: break;
    }
    return {};
}

/// The organisation of that name, or the only one; made where there is none at all.
Result<QString, Fault> orgFor(const Desk &desk, Transaction &transaction, const QString &name)
{
    store::OrgStore orgs(desk.database);
    const auto all = orgs.list();
    if (!all)
        return all.error();
    for (const store::Org &org : *all) {
        if (org.name == name || (name.isEmpty() && all->size() == 1))
            return org.id;
    }
    store::Org made{newId(desk.house.random, "org"_L1), name.isEmpty() ? u"Latchkey"_s : name,
                    QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    const auto created = orgs.create(transaction, made, desk.now());
    if (!created)
        return created.error();
    return made.id;
}

} // namespace

Result<Actor, QString> createOwner(const Desk &desk, const OwnerWish &wish, const Secret &password)
{
    const auto fault = faultOf(password, {}, {wish.mail, wish.name, wish.org});
    if (fault != PasswordFault::None)
        return wordsFor(fault);
    store::Account account;
    account.id = newId(desk.house.random, "account"_L1);
    account.email = wish.mail;
    account.name = wish.name;
    account.mobile = wish.mobile;
    account.password = QString::fromLatin1(
        desk.house.secrets.passwords().encodePin(password, *PersonId::fromString(account.id)));
    if (account.password.isEmpty())
        return u"there is not enough memory to hash the password"_s;
    bool isTaken = false;
    const auto org = desk.database.transact([&](Transaction &transaction) -> Result<QString, Fault> {
        auto found = orgFor(desk, transaction, wish.org);
        if (!found)
            return found.error();
        const auto created = store::AccountStore(desk.database).create(transaction, account, desk.now());
        if (!created)
            return created.error();
        isTaken = !created->isDone();
        if (isTaken) {
            transaction.takeBack();
            return QString();
        }
        const auto put = store::MembershipStore(desk.database)
                             .put(transaction, {account.id, *found, {}, wordFor(AccessLevel::Owner)}, desk.now());
        return put ? found : Result<QString, Fault>(put.error());
    });
    if (!org)
        return store::sentence(org.error());
    if (isTaken)
        return u"there is an account with this address already"_s;
    return Actor{*org, account.id, {}, u"account:"_s + account.id, rightsOf(AccessLevel::Owner), true};
}

} // namespace latchkey::hub
