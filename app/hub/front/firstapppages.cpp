// SPDX-License-Identifier: Apache-2.0
#include "firstapppages.h"

#include "accountacts.h"
#include "appsetup.h"
#include "pageroute.h"

#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::FormState;

QString placeOf(const QString &account) { return u"pending|app|"_s + account; }

/// Who has shown a right password a moment ago, and the key of the app that they are setting up.
struct Beginner {
    store::Session session;
    store::Account account;
    Secret key;
};

Result<std::optional<Beginner>, Fault> beginnerOf(const Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto session = Sessions(desk).other(visit.request(), Cookie::Pending);
    if (!session)
        return session.error();
    const QString kept = *session ? (*session)->data.value(u"app"_s).toString() : QString();
    if (kept.isEmpty())
        return std::optional<Beginner>();
    const auto account = store::AccountStore(desk.database).get((*session)->account);
    if (!account)
        return account.error();
    const auto key = desk.house.secrets.unseal(QByteArray::fromBase64(kept.toLatin1()), placeOf((*session)->account));
    // Another browser may have been quicker: an app that is there is not put aside by a password alone.
    if (!*account || !key || !(*account)->totpSealed.isEmpty())
        return std::optional<Beginner>();
    return std::optional(Beginner{**session, **account, *key});
}

http::Response page(Visit &visit, const Beginner &beginner, FormState state, int status)
{
    state.action = u"/sign-in/app"_s;
    state.without = {"remember", "next"};
    return visit.page(std::nullopt, web::FirstAppPage{textOf(beginner.key), state}, status);
}

Outcome show(Visit &visit)
{
    const auto beginner = beginnerOf(visit);
    if (!beginner)
        return visit.error(beginner.error());
    return *beginner ? Outcome(page(visit, **beginner, {}, 200)) : Outcome(visit.to(u"/sign-in"_s));
}

Outcome picture(Visit &visit)
{
    const auto beginner = beginnerOf(visit);
    if (!beginner)
        return visit.error(beginner.error());
    const auto drawn = *beginner ? pictureOf((*beginner)->key, (*beginner)->account.email) : std::nullopt;
    return drawn ? *drawn : visit.missing();
}

/// One key lets in once, also where two requests bring a code of it at the same moment. False where somebody was quicker:
/// an app that is there is not put aside, and nothing is set with a password that is not theirs any more.
Result<bool, Fault> kept(const Visit &visit, const Beginner &beginner, qint64 step)
{
    const Desk &desk = visit.desk();
    const store::Session &session = beginner.session;
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto account = store::AccountStore(desk.database).lock(transaction, session.account);
        if (!account)
            return account.error();
        const auto ended = store::SessionStore(desk.database).remove(transaction, session.hash);
        if (!ended || !*ended)
            return ended;
        if (!*account || !(*account)->totpSealed.isEmpty() || (*account)->authEpoch != session.authEpoch)
            return false;
        const auto set = keepApp(visit, transaction, session.account, session.org, beginner.key, step);
        if (!set)
            return set.error();
        return true;
    });
}

Outcome take(Visit &visit)
{
    const auto found = beginnerOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.to(u"/sign-in"_s);
    const Beginner &beginner = **found;
    const auto step = stepOf(visit, beginner.key);
    if (!step) {
        FormState state;
        state.faults.insert("code", web::Fault::WrongCode);
        return page(visit, beginner, state, 422);
    }
    const auto done = kept(visit, beginner, *step);
    if (!done)
        return visit.error(done.error());
    if (!*done)
        return visit.to(u"/sign-in"_s);
    const auto begun = beginLogin(visit, beginner.account, beginner.session.org, wordFor(SecondStep::App));
    if (!begun)
        return visit.error(begun.error());
    return visit.to(u"/security/recovery"_s); // nobody could send them a code if the phone is lost
}

} // namespace

http::Response askForApp(Visit &visit, const store::Account &account, const QString &org)
{
    const Desk &desk = visit.desk();
    store::Session pending;
    pending.kind = u"pending"_s;
    pending.account = account.id;
    pending.org = org;
    pending.authEpoch = account.authEpoch;
    pending.address = visit.request().peer;
    const QByteArray sealed = desk.house.secrets.seal(newAppKey(desk), placeOf(account.id));
    pending.data = {{u"app"_s, QString::fromLatin1(sealed.toBase64())}};
    const auto word = desk.database.transact(
        [&](Transaction &transaction) { return Sessions(desk).begin(transaction, pending, Sessions::PendingLife); });
    if (!word)
        return visit.error(word.error());
    visit.set(Cookie::Pending, *word);
    return visit.to(u"/sign-in/app"_s);
}

PageRoutes firstAppPages()
{
    const auto knows = [] { return anyone("whoever has shown a right password a moment ago"); };
    return {{"GET", "/sign-in/app", knows(), show},
            {"POST", "/sign-in/app", knows(), take},
            {"GET", "/sign-in/app/qr.svg", knows(), picture}};
}

} // namespace latchkey::hub::front
