// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/post/envelope.h>
#include <app/hub/post/post.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/tallystore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Account;
using store::Fault;
using store::MailedLink;
using store::Ms;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Notice;
using web::Section;

constexpr Ms LinkLife = Ms(30) * 60 * 1000;
constexpr int LinksPerAccount = 3; // in an hour
constexpr int LinksPerAddress = 3; // in a day, whoever asks
constexpr Ms Day = Ms(24) * 3600 * 1000;

QString purpose() { return u"address"_s; }
QString askPath() { return u"/security/email"_s; }
QString donePath() { return u"/security/details"_s; }

FormState askState(const QString &email)
{
    FormState state;
    state.action = askPath();
    state.cancel = donePath();
    state.values.insert("email", {email});
    return state;
}

bool canProve(const Visit &visit) { return visit.front().ways().mail; }

Outcome showAddress(Visit &visit)
{
    if (!canProve(visit))
        return visit.missing();
    return visit.form(Section::Security, Form::MyEmail, askState(visit.who()->account.email));
}

/// Puts the link into the outbox. An earlier one is dead from now on, although its letter may still arrive. It goes whether
/// the address has an account or not: only whoever reads it learns that.
Status<Fault> mailed(const Visit &visit, Transaction &transaction, const Account &account, const QString &email)
{
    store::LinkStore links(visit.desk().database);
    if (const auto gone = links.removeAll(transaction, account.id, purpose()); !gone)
        return gone;
    const LinkLetter letter{purpose(),
                            store::boundTo(account, {{u"email"_s, email}}),
                            askPath().toLatin1() + '/',
                            notify::MessageKind::AddressLink,
                            {notify::Channel::Mail, email, account.locale, visit.zone()},
                            LinkLife};
    return mailLink(visit, transaction, account.id, visit.org(), letter);
}

/// One more link to this address; whether it may go. Whoever reads the mailbox need not have asked for any.
Result<bool, Fault> mayGo(const Desk &desk, Transaction &transaction, const QString &email)
{
    const QString name = Post(desk).identityOf(store::AccountStore::emailKey(email));
    const auto tally = store::TallyStore(desk.database).add(transaction, u"address-link-to"_s, name, Day, desk.now());
    if (!tally)
        return tally.error();
    return tally->count <= LinksPerAddress;
}

/// The answer is the same where enough went to the address: it tells nobody what others asked for.
Status<Fault> asked(const Visit &visit, const QString &email)
{
    return visit.desk().database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto own = lockOwn(visit, transaction);
        if (!own)
            return own.error();
        const auto may = mayGo(visit.desk(), transaction, email);
        if (!may)
            return may.error();
        if (!*may)
            return Done{};
        if (const auto sent = mailed(visit, transaction, *own, email); !sent)
            return sent;
        return note(visit, transaction, visit.org(), own->id, u"account.address_asked"_s,
                    {{u"to"_s, maskedAddress(email)}});
    });
}

Outcome takeAddress(Visit &visit)
{
    if (!canProve(visit))
        return visit.missing();
    const QString email = visit.form().text("email");
    if (email == visit.who()->account.email)
        return visit.to(donePath());
    FormState state = askState(email);
    if (email.isEmpty())
        state.faults.insert("email", web::Fault::Missing);
    check(state, "email", schemas::mail(), email, web::Fault::NotAnAddress);
    if (!state.faults.isEmpty())
        return visit.again(Section::Security, Form::MyEmail, state);
    const auto may = isAmong(visit.desk(), u"address-link"_s, visit.actor().account, LinksPerAccount);
    if (!may)
        return visit.error(may.error());
    if (!*may) {
        state.problem = web::Fault::TooManyTries;
        return visit.form(Section::Security, Form::MyEmail, state, 429);
    }
    const auto done = asked(visit, email);
    return done ? visit.to(donePath(), Notice::LinkMailed) : ownFault(visit, done.error());
}

http::Response linkIsOver(Visit &visit)
{
    FormState state = askState({});
    state.problem = web::Fault::CodeOver;
    return visit.form(Section::Security, Form::MyEmail, state, 410);
}

QByteArray hashIn(const Visit &visit) { return hashOfToken(visit.id("token").toLatin1()).value_or(QByteArray()); }

/// The address that a link gives to this account, as long as nothing signed its owner out since; empty: none.
QString addressOf(const std::optional<MailedLink> &link, const Account &account)
{
    return link && store::isBoundTo(*link, account) ? link->data.value(u"email"_s).toString() : QString();
}

/// Looking at a link does not use it: programs open links that nobody has clicked. Nor does it work for whoever is not
/// signed in as the one who asked: nobody's address becomes another's by a click in a letter that they did not expect.
Outcome showLink(Visit &visit)
{
    const auto link = store::LinkStore(visit.desk().database).peek(hashIn(visit), purpose(), visit.desk().now());
    if (!link)
        return visit.error(link.error());
    FormState state;
    state.cancel = donePath();
    state.about = addressOf(*link, visit.who()->account);
    return state.about.isEmpty() ? linkIsOver(visit) : visit.form(Section::Security, Form::MyEmailLink, state);
}

struct Move {
    enum class Outcome { Done, Over, Taken };
    Outcome outcome = Outcome::Over;
    QString email = {}; ///< of Done and Taken
    QByteArray word = {}; ///< of Done: for the cookie
};

/// Links that went to the old address end with it, whoever asked for them.
Status<Fault> endLinks(const Visit &visit, Transaction &transaction, const QString &account)
{
    store::LinkStore links(visit.desk().database);
    if (const auto gone = links.removeAll(transaction, account, u"reset"_s); !gone)
        return gone;
    return links.removeAll(transaction, account, purpose());
}

/// What goes with the new address.
Result<Move, Fault> moved(const Visit &visit, Transaction &transaction, const Account &before, const QString &email)
{
    if (const auto ended = endLinks(visit, transaction, before.id); !ended)
        return ended.error();
    const auto word = ownChanged(visit, transaction, before,
                                 {notify::MessageKind::AddressChanged, u"account.address_changed"_s,
                                  maskedAddress(before.email), maskedAddress(email)});
    if (!word)
        return word.error();
    return Move{Move::Outcome::Done, email, *word};
}

Result<Move, Fault> used(const Visit &visit, const QByteArray &hash)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Result<Move, Fault> {
        const auto own = lockOwn(visit, transaction);
        if (!own)
            return own.error();
        const auto link = store::LinkStore(desk.database).use(transaction, hash, purpose(), desk.now());
        if (!link)
            return link.error();
        Account account = *own;
        account.email = addressOf(*link, *own);
        if (account.email.isEmpty()) {
            transaction.takeBack(); // another's link still works for them
            return Move{};
        }
        const auto written = store::AccountStore(desk.database).update(transaction, account, std::nullopt);
        if (!written)
            return written.error();
        if (!written->isDone()) {
            transaction.takeBack();
            return Move{Move::Outcome::Taken, account.email};
        }
        return moved(visit, transaction, *own, account.email);
    });
}

Outcome takeLink(Visit &visit)
{
    const auto move = used(visit, hashIn(visit));
    if (!move)
        return ownFault(visit, move.error());
    if (move->outcome == Move::Outcome::Over)
        return linkIsOver(visit);
    if (move->outcome == Move::Outcome::Taken) {
        FormState state = askState(move->email);
        state.faults.insert("email", web::Fault::Taken);
        return visit.form(Section::Security, Form::MyEmail, state, 422);
    }
    takeWord(visit, move->word);
    return visit.to(donePath(), Notice::DetailsChanged);
}

} // namespace

PageRoutes addressPages()
{
    constexpr bool Dangerous = true;
    return {{"GET", "/security/email", own(), showAddress, Dangerous},
            {"POST", "/security/email", own(), takeAddress, Dangerous},
            {"GET", "/security/email/{token}", own(), showLink, Dangerous},
            {"POST", "/security/email/{token}", own(), takeLink, Dangerous}};
}

} // namespace latchkey::hub::front
