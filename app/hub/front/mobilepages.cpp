// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "logintries.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/post/envelope.h>
#include <app/hub/post/onetimecodes.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Account;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;

QString purpose() { return u"mobile"_s; }
QString askPath() { return u"/security/mobile"_s; }
QString codePath() { return u"/security/mobile/code"_s; }
QString donePath() { return u"/security/details"_s; }

/// Enough of a number to know it again.
QString shown(const QString &number) { return number.isEmpty() ? QString() : maskedAddress(number); }

bool canProve(const Visit &visit) { return visit.front().ways().text; }

FormState askState(const QString &number)
{
    FormState state;
    state.action = askPath();
    state.cancel = donePath();
    state.values.insert("mobile", {number});
    return state;
}

Outcome showMobile(Visit &visit)
{
    if (!canProve(visit))
        return visit.missing();
    return visit.form(Section::Security, Form::MyMobile, askState(visit.who()->account.mobile));
}

/// Whoever has no number any more must still be able to show who they are.
bool canDoWithout(const Visit &visit)
{
    Account without = visit.who()->account;
    without.mobile.clear();
    return stepUpFor(without, visit.front().ways()) != SecondStep::Impossible;
}

/// The number counts from now on: everybody is signed out but this browser, and the owner of the address hears of it. The
/// word is for the cookie.
Result<QByteArray, Fault> kept(const Visit &visit, Transaction &transaction, const Account &own, const QString &number)
{
    Account account = own;
    account.mobile = number;
    const auto written = store::AccountStore(visit.desk().database).update(transaction, account, std::nullopt);
    if (!written)
        return written.error();
    return ownChanged(
        visit, transaction, own,
        {notify::MessageKind::NumberChanged, u"account.number_changed"_s, shown(own.mobile), shown(number)});
}

Outcome changed(Visit &visit, const QByteArray &word)
{
    takeWord(visit, word);
    return visit.to(donePath(), web::Notice::DetailsChanged);
}

Outcome takeAway(Visit &visit)
{
    const auto word = visit.desk().database.transact([&](Transaction &transaction) -> Result<QByteArray, Fault> {
        const auto own = lockOwn(visit, transaction);
        return own ? kept(visit, transaction, *own, {}) : own.error();
    });
    return word ? changed(visit, *word) : ownFault(visit, word.error());
}

/// The number rests with the code that goes to it: what is typed later proves this one and no other.
Result<OneTimeCodes::Sent, Fault> sent(const Visit &visit, const QString &number)
{
    const Account &account = visit.who()->account;
    const CodeWish wish{purpose(),
                        account.id,
                        visit.org(),
                        {notify::Channel::Text, number, account.locale, visit.zone()},
                        notify::MessageKind::NumberCode,
                        {},
                        {{u"mobile"_s, number}}};
    return visit.desk().database.transact([&](Transaction &transaction) -> Result<OneTimeCodes::Sent, Fault> {
        auto code = OneTimeCodes(visit.desk()).send(transaction, wish);
        if (!code || code->capped)
            return code;
        const auto noted = note(visit, transaction, visit.org(), account.id, u"account.number_asked"_s,
                                {{u"to"_s, shown(number)}});
        if (!noted)
            return noted.error();
        return code;
    });
}

Outcome takeMobile(Visit &visit)
{
    if (!canProve(visit))
        return visit.missing();
    const QString number = numberOf(visit.form().text("mobile"));
    if (number == visit.who()->account.mobile)
        return visit.to(donePath());
    if (number.isEmpty() && canDoWithout(visit))
        return takeAway(visit);
    FormState state = askState(visit.form().text("mobile"));
    if (number.isEmpty())
        state.faults.insert("mobile", web::Fault::Missing);
    check(state, "mobile", schemas::mobile(), number, web::Fault::NotANumber);
    if (!state.faults.isEmpty())
        return visit.again(Section::Security, Form::MyMobile, state);
    const auto code = sent(visit, number);
    if (!code)
        return visit.error(code.error());
    if (code->capped) {
        state.problem = web::Fault::TooManyTries;
        return visit.form(Section::Security, Form::MyMobile, state, 429);
    }
    if (const auto waits = visit.remember(purpose(), code->challenge); !waits)
        return visit.error(waits.error());
    return visit.to(codePath());
}

/// The number that waits for its code in this browser; empty: none does.
Result<QString, Fault> waiting(const Visit &visit)
{
    const QString id = visit.remembered(purpose()).toString();
    const auto challenge = store::ChallengeStore(visit.desk().database).get(id);
    if (!challenge)
        return challenge.error();
    const bool ours = *challenge && (*challenge)->purpose == purpose()
        && (*challenge)->subject == visit.who()->account.id;
    return ours ? (*challenge)->data.value(u"mobile"_s).toString() : QString();
}

FormState codeState(const QString &number)
{
    FormState state;
    state.action = codePath();
    state.cancel = askPath();
    state.about = shown(number);
    return state;
}

Outcome showCode(Visit &visit)
{
    const auto number = waiting(visit);
    if (!number)
        return visit.error(number.error());
    if (number->isEmpty())
        return showMobile(visit);
    return visit.form(Section::Security, Form::MyMobileCode, codeState(*number));
}

struct Proof {
    OneTimeCodes::Outcome outcome = OneTimeCodes::Outcome::Expired;
    QByteArray word = {}; ///< of Right: for the cookie
};

/// In one transaction: a right code is spent with the number that it proves, or not at all. A wrong one counts.
Result<Proof, Fault> proved(const Visit &visit, const QString &number, const Secret &code)
{
    return visit.desk().database.transact([&](Transaction &transaction) -> Result<Proof, Fault> {
        const auto own = lockOwn(visit, transaction);
        if (!own)
            return own.error();
        const auto verdict = OneTimeCodes(visit.desk())
                                 .check(transaction, visit.remembered(purpose()).toString(), purpose(), code,
                                        {{u"mobile"_s, number}});
        if (!verdict)
            return verdict.error();
        if (!verdict->isRight())
            return Proof{verdict->outcome};
        const auto word = kept(visit, transaction, *own, number);
        if (!word)
            return word.error();
        return Proof{verdict->outcome, *word};
    });
}

Outcome takeCode(Visit &visit)
{
    const auto number = waiting(visit);
    if (!number)
        return visit.error(number.error());
    if (number->isEmpty())
        return visit.to(askPath());
    const auto proof = proved(visit, *number, codeTyped(visit.form().secret("code")));
    if (!proof)
        return ownFault(visit, proof.error());
    if (proof->outcome == OneTimeCodes::Outcome::Right)
        return changed(visit, proof->word);
    FormState state = codeState(*number);
    if (proof->outcome == OneTimeCodes::Outcome::Wrong)
        state.faults.insert("code", web::Fault::WrongCode);
    else
        state.problem = web::Fault::CodeOver;
    return visit.form(Section::Security, Form::MyMobileCode, state, 422);
}

} // namespace

PageRoutes mobilePages()
{
    constexpr bool Dangerous = true;
    return {{"GET", "/security/mobile", own(), showMobile, Dangerous},
            {"POST", "/security/mobile", own(), takeMobile, Dangerous},
            {"GET", "/security/mobile/code", own(), showCode, Dangerous},
            {"POST", "/security/mobile/code", own(), takeCode, Dangerous}};
}

} // namespace latchkey::hub::front
