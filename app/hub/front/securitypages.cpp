// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "logintries.h"
#include "objectform.h"
#include "pageroute.h"
#include "pinacts.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/api/feednews.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/web/hubpages.h>

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Notice;
using web::Section;
using Tries = LoginTries::Outcome;

QString listPath() { return u"/security"_s; }

/// A session's name on the page: it tells nothing of the cookie.
QString nameOf(const store::Session &session)
{
    return QString::fromLatin1(QCryptographicHash::hash(session.hash, QCryptographicHash::Sha256).toHex().left(16));
}

/// "Firefox, Android" out of what a browser calls itself; all of it where nothing is known in it.
QString deviceOf(const QString &agent)
{
    const auto firstOf = [&](const QVector<QPair<QString, QString>> &marks) {
        for (const auto &[mark, name] : marks) {
            if (agent.contains(mark))
                return name;
        }
        return QString();
    };
    // Most call themselves by the names of others, too: the more particular come first.
    const QString browser = firstOf({{u"Edg/"_s, u"Edge"_s},
                                     {u"OPR/"_s, u"Opera"_s},
                                     {u"Firefox/"_s, u"Firefox"_s},
                                     {u"Chrome/"_s, u"Chrome"_s},
                                     {u"Safari/"_s, u"Safari"_s}});
    const QString system = firstOf({{u"Android"_s, u"Android"_s},
                                    {u"iPhone"_s, u"iPhone"_s},
                                    {u"iPad"_s, u"iPad"_s},
                                    {u"Windows"_s, u"Windows"_s},
                                    {u"Mac OS"_s, u"macOS"_s},
                                    {u"Linux"_s, u"Linux"_s}});
    return browser.isEmpty() || system.isEmpty() ? agent : browser + u", "_s + system;
}

QString orgFactor(const Visit &visit, const QString &member)
{
    return visit.organisation().doc.value(u"factors"_s).toObject().value(member).toString(u"code"_s);
}

QString factorsOf(const Visit &visit, const QString &member)
{
    const auto person = entityOf(visit, u"person"_s, visit.actor().person);
    const QString own = person && *person ? (*person)->doc.value(u"factors"_s).toObject().value(member).toString()
                                          : QString();
    return own.isEmpty() ? orgFactor(visit, member) : own;
}

FormState stateOf(const char *action, const char *field, const QString &value)
{
    FormState state;
    state.action = QLatin1StringView(action);
    state.values.insert(field, {value});
    return state;
}

web::SecurityPage pageOf(const Visit &visit)
{
    const store::Account &account = visit.who()->account;
    const bool twoFactor = account.settings.value(u"twoFactor"_s).toBool(true);
    web::SecurityPage page;
    page.login = stateOf("/security/login", "factor", twoFactor ? u"on"_s : u"off"_s);
    page.mine = stateOf("/security/my-pick-ups", "own", factorsOf(visit, u"ownPickUps"_s));
    if (visit.may(Right::ManageSecurity))
        page.users = stateOf("/security/user-pick-ups", "users", orgFactor(visit, u"userPickUps"_s));
    page.pin.action = u"/security/pin"_s;
    const auto lacking = boxesWithoutPin(visit, visit.actor().person);
    page.boxesWithoutPin = lacking ? *lacking : QStringList();
    page.hasApp = !account.totpSealed.isEmpty();
    page.mute = !visit.front().ways().mail && !visit.front().ways().text;
    page.passwordSince = account.passwordAt.value_or(0);
    const auto left = store::AccountStore(visit.desk().database).recoveryCodesLeft(account.id);
    page.recoveryLeft = left ? int(*left) : 0;
    const auto sessions = store::SessionStore(visit.desk().database).ofAccount(account.id, visit.desk().now());
    for (const store::Session &session : sessions ? *sessions : QVector<store::Session>()) {
        if (session.kind == u"login"_s)
            page.sessions.append({nameOf(session), deviceOf(session.agent), session.address, session.seenAt,
                                  session.hash == visit.who()->session.hash});
    }
    return page;
}

Outcome show(Visit &visit) { return visit.page(Section::Security, pageOf(visit)); }

/// Settings of the account, kept with their line in the audit.
Status<Fault> keepSetting(const Visit &visit, const QString &name, const QJsonValue &value)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto own = lockOwn(visit, transaction);
        if (!own)
            return own.error();
        store::Account account = *own;
        account.settings.insert(name, value);
        const auto kept = store::AccountStore(desk.database).update(transaction, account, std::nullopt);
        if (!kept)
            return kept.error();
        return note(visit, transaction, visit.org(), account.id, u"account.security_changed"_s,
                    {{u"setting"_s, name}, {u"value"_s, value}});
    });
}

Outcome setLogin(Visit &visit)
{
    const bool on = visit.form().text("factor") != u"off"_s;
    const auto kept = keepSetting(visit, u"twoFactor"_s, on);
    return kept ? visit.to(listPath(), Notice::Saved) : ownFault(visit, kept.error());
}

bool isFactor(const QString &word) { return word == u"code"_s || word == u"pin"_s || word == u"off"_s; }

/// For the keys that this person owns.
ObjectResult<Done> setOwnFactors(Visit &visit, const QString &member, const QString &word)
{
    // Making one's own person is nobody's decision but one's own, whatever else one may do.
    const auto person = personOf(visit.desk(), visit.actor(), visit.who()->account);
    if (!person)
        return person.error();
    QJsonObject factors{{u"ownPickUps"_s, factorsOf(visit, u"ownPickUps"_s)},
                        {u"userPickUps"_s, factorsOf(visit, u"userPickUps"_s)}};
    factors.insert(member, word);
    const auto done = Objects(visit.desk())
                          .change(visit.actor(), *resourceOfKind(u"person"_s), *person, {{u"factors"_s, factors}},
                                  std::nullopt);
    return done ? ObjectResult<Done>(Done{}) : ObjectResult<Done>(done.error());
}

Outcome setMine(Visit &visit)
{
    const QString word = visit.form().text("own");
    if (!isFactor(word))
        return visit.error(400);
    const auto done = setOwnFactors(visit, u"ownPickUps"_s, word);
    if (!done)
        return refusal(visit, done.error(), listPath());
    const auto kept = keepSetting(visit, u"ownPickUps"_s, word);
    return kept ? visit.to(listPath(), Notice::Saved) : ownFault(visit, kept.error());
}

/// Boxes with a choice of their own follow the organisation's from now on.
ObjectResult<Done> setAtBoxes(Visit &visit, const QString &word)
{
    const auto boxes = allOf(visit, u"box"_s);
    for (const store::Entity &box : boxes) {
        if (!box.doc.contains(u"factors"_s))
            continue;
        const QJsonObject patch{{u"factors"_s, QJsonObject{{u"userPickUps"_s, word}}}};
        const auto done = Objects(visit.desk())
                              .change(visit.actor(), *resourceOfKind(u"box"_s), box.id, patch, std::nullopt);
        if (!done)
            return done.error();
    }
    return setOwnFactors(visit, u"userPickUps"_s, word);
}

Outcome setUsers(Visit &visit)
{
    const QString word = visit.form().text("users");
    if (!isFactor(word))
        return visit.error(400);
    if (const auto done = setAtBoxes(visit, word); !done)
        return refusal(visit, done.error(), listPath());
    const Desk &desk = visit.desk();
    store::Org org = visit.organisation();
    QJsonObject factors = org.doc.value(u"factors"_s).toObject();
    factors.insert(u"userPickUps"_s, word);
    if (!factors.contains(u"ownPickUps"_s))
        factors.insert(u"ownPickUps"_s, u"code"_s);
    org.doc.insert(u"factors"_s, factors);
    const auto kept = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto written = store::OrgStore(desk.database).update(transaction, org, std::nullopt);
        if (!written)
            return written.error();
        if (const auto told = tellAllBoxes(desk, transaction, org.id); !told)
            return told;
        return note(visit, transaction, org.id, visit.actor().account, u"organisation.security_changed"_s,
                    {{u"setting"_s, u"userPickUps"_s}, {u"value"_s, word}});
    });
    return kept ? visit.to(listPath(), Notice::Saved) : visit.error(kept.error());
}

Outcome setMyPin(Visit &visit)
{
    const store::Account &account = visit.who()->account;
    const Secret pin = visit.form().secret("pin");
    if (const auto fault = pinFault(pin, pinLengthOf(visit.organisation()), account.mobile)) {
        web::SecurityPage page = pageOf(visit);
        page.pin.faults.insert("pin", *fault);
        return visit.page(Section::Security, page, 422);
    }
    const auto person = personOf(visit.desk(), visit.actor(), account);
    if (!person)
        return refusal(visit, person.error(), listPath());
    const auto set = setPin(visit, *person, pin);
    return set ? visit.to(listPath(), Notice::PinSet) : visit.error(set.error());
}

Outcome showPassword(Visit &visit)
{
    FormState state;
    state.cancel = listPath();
    return visit.form(Section::Security, Form::Password, state);
}

/// Everybody who was signed in with the old one is signed out but this browser, which goes on under a new word; the next
/// login asks for a code.
Outcome setPassword(Visit &visit)
{
    const Desk &desk = visit.desk();
    const store::Account &account = visit.who()->account;
    FormState state;
    state.cancel = listPath();
    if (const auto fault = faultOfNew(visit.form(), visit.organisation(),
                                      {account.name, account.email, visit.organisation().name})) {
        state.faults.insert(fault->first, fault->second);
        return visit.again(Section::Security, Form::Password, state);
    }
    LoginTries tries(desk, visit.request().peerGroup);
    const auto tried = tries.password(account.email, visit.form().secret("current"));
    if (tried.outcome != Tries::Right) {
        const bool many = tried.outcome == Tries::TooMany;
        state.faults.insert("current", many ? web::Fault::TooManyTries : web::Fault::WrongCode);
        return visit.again(Section::Security, Form::Password, state);
    }
    const QString stored = tries.hashOf(account.id, visit.form().secret("password"));
    if (stored.isEmpty())
        return visit.error(503);
    QByteArray word;
    const auto done = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto own = lockOwn(visit, transaction); !own)
            return own.error();
        if (const auto set = store::AccountStore(desk.database)
                                 .setPassword(transaction, account.id, stored, true, desk.now());
            !set)
            return set;
        const auto begun = goOnHere(visit, transaction);
        if (!begun)
            return begun.error();
        word = *begun;
        if (const auto told = mailChanged(visit, transaction, account, visit.org()); !told)
            return told;
        return note(visit, transaction, visit.org(), account.id, u"account.password_changed"_s);
    });
    if (!done)
        return ownFault(visit, done.error());
    takeWord(visit, word);
    return visit.to(listPath(), Notice::PasswordChanged);
}

Outcome endSession(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto sessions = store::SessionStore(desk.database).ofAccount(visit.actor().account, desk.now());
    if (!sessions)
        return visit.error(sessions.error());
    for (const store::Session &session : *sessions) {
        if (nameOf(session) != visit.id())
            continue;
        const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
            const auto gone = store::SessionStore(desk.database).remove(transaction, session.hash);
            if (!gone)
                return gone.error();
            return note(visit, transaction, visit.org(), visit.actor().account, u"account.session_ended"_s);
        });
        return ended ? visit.to(listPath(), Notice::Saved) : visit.error(ended.error());
    }
    return visit.missing();
}

/// Devices that are remembered, too: whoever asks for this trusts none of them.
Outcome endOthers(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto gone = store::SessionStore(desk.database)
                              .removeAll(transaction, visit.actor().account, visit.who()->session.hash);
        return gone ? note(visit, transaction, visit.org(), visit.actor().account, u"account.sessions_ended"_s) : gone;
    });
    return ended ? visit.to(listPath(), Notice::Saved) : visit.error(ended.error());
}

} // namespace

PageRoutes securityPages()
{
    constexpr bool Dangerous = true;
    return {{"GET", "/security", own(), show},
            {"POST", "/security/login", own(), setLogin, Dangerous},
            {"POST", "/security/my-pick-ups", own(), setMine, Dangerous},
            {"POST", "/security/user-pick-ups", needs(Right::ManageSecurity), setUsers, Dangerous},
            {"POST", "/security/pin", own(), setMyPin, Dangerous},
            {"GET", "/security/password", own(), showPassword},
            {"POST", "/security/password", own(), setPassword},
            {"POST", "/security/sessions/{id}/end", own(), endSession},
            {"POST", "/security/sessions/end-others", own(), endOthers}};
}

} // namespace latchkey::hub::front
