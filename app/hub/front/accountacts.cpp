// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/post/envelope.h>
#include <app/hub/post/onetimecodes.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/tallystore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using store::Ms;
using store::Transaction;

constexpr Ms DeviceLife = Ms(KnownDeviceDays) * 24 * 3600 * 1000;
constexpr qsizetype MostAgent = 200;

Recipient mailOf(const Visit &visit, const store::Account &account)
{
    return {notify::Channel::Mail, account.email, account.locale, visit.zone()};
}

store::Session sessionOf(const Visit &visit, const store::Account &account, const QString &org, const QString &kind)
{
    store::Session session;
    session.kind = kind;
    session.account = account.id;
    session.org = org;
    session.authEpoch = account.authEpoch;
    session.address = visit.request().peer;
    session.agent = QString::fromUtf8(visit.request().header("user-agent")).left(MostAgent);
    return session;
}

web::Fault faultFor(PasswordFault fault)
{
    switch (fault) {
    case PasswordFault::TooShort: return web::Fault::PasswordTooShort;
    case PasswordFault::TooLong:
    case PasswordFault::NotText: return web::Fault::TooLong;
    case PasswordFault::NoLetter:
    case PasswordFault::NoDigit: return web::Fault::PasswordTooPlain;
    default: return web::Fault::PasswordKnown;
    }
}

} // namespace

Status<Fault> note(const Visit &visit, Transaction &transaction, const QString &org, const QString &account,
                   const QString &action, QJsonObject detail)
{
    detail.insert(u"address"_s, visit.request().peer);
    const store::AuditEntry entry{org,    visit.desk().now(),      u"account:"_s + account,
                                  action, u"account/"_s + account, detail};
    const auto written = store::AuditStore(visit.desk().database).append(transaction, entry);
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

Result<QString, Fault> orgOf(const Desk &desk, const store::Account &account)
{
    const auto memberships = store::MembershipStore(desk.database).ofAccount(account.id);
    if (!memberships)
        return memberships.error();
    const QString last = account.settings.value(u"organisation"_s).toString();
    for (const store::Membership &one : *memberships) {
        if (one.org == last)
            return last;
    }
    // An id tells nothing: whoever looked at none yet begins where they belonged first.
    const auto oldest = std::min_element(memberships->cbegin(), memberships->cend(), [](const auto &a, const auto &b) {
        return std::pair(a.createdAt, a.org) < std::pair(b.createdAt, b.org);
    });
    return oldest == memberships->cend() ? QString() : oldest->org;
}

Result<store::Account, Fault> lockOwn(const Visit &visit, Transaction &transaction)
{
    const store::Session &session = visit.who()->session;
    const auto account = store::AccountStore(visit.desk().database).lock(transaction, session.account);
    if (!account)
        return account.error();
    if (!*account || (*account)->authEpoch != session.authEpoch)
        return Fault::Refused;
    return **account;
}

http::Outcome ownFault(Visit &visit, Fault fault)
{
    return fault == Fault::Refused ? http::Outcome(visit.to(u"/sign-in"_s)) : visit.error(fault);
}

QString wordFor(SecondStep step)
{
    switch (step) {
    case SecondStep::App: return u"app"_s;
    case SecondStep::TextMessage: return u"sms"_s;
    case SecondStep::Mail: return u"email"_s;
    case SecondStep::None:
    case SecondStep::Impossible: break;
    }
    return {};
}

Status<Fault> beginLogin(Visit &visit, const store::Account &account, const QString &org, const QString &factor)
{
    const Desk &desk = visit.desk();
    store::Session session = sessionOf(visit, account, org, u"login"_s);
    session.factor = factor;
    if (!factor.isEmpty())
        session.steppedUpAt = desk.now();
    QByteArray word;
    const auto begun = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto made = Sessions(desk).begin(transaction, session, Sessions::Idle);
        if (!made)
            return made.error();
        word = *made;
        if (const auto noted = store::AccountStore(desk.database).noteLogin(transaction, account.id, desk.now());
            !noted)
            return noted;
        return note(visit, transaction, org, account.id, u"account.signed_in"_s, {{u"factor"_s, factor}});
    });
    if (begun) {
        visit.set(Cookie::Session, word);
        visit.set(Cookie::Pending, {}, -1);
        visit.set(Cookie::Visitor, {}, -1);
    }
    return begun;
}

Status<Fault> rememberDevice(Visit &visit, const store::Account &account)
{
    const Desk &desk = visit.desk();
    QByteArray word;
    const auto kept = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto made = Sessions(desk).begin(transaction, sessionOf(visit, account, {}, u"device"_s), DeviceLife);
        if (!made)
            return made.error();
        word = *made;
        return Done{};
    });
    if (kept)
        visit.set(Cookie::Device, word, DeviceLife);
    return kept;
}

Result<QString, Fault> sendCode(const Visit &visit, const store::Account &account, const QString &org, SecondStep step,
                                const QString &purpose)
{
    const bool isText = step == SecondStep::TextMessage;
    if (!isText && step != SecondStep::Mail)
        return QString();
    Recipient to = mailOf(visit, account);
    if (isText) {
        to.channel = notify::Channel::Text;
        to.address = account.mobile;
    }
    const CodeWish wish{purpose, account.id, org, to, notify::MessageKind::LoginCode, {}, {}};
    const auto sent = visit.desk().database.transact(
        [&](Transaction &transaction) { return OneTimeCodes(visit.desk()).send(transaction, wish); });
    if (!sent)
        return sent.error();
    return sent->challenge;
}

QString placeOf(const store::Account &account, SecondStep step)
{
    return maskedAddress(step == SecondStep::TextMessage ? account.mobile : account.email);
}

Status<Fault> mailLink(const Visit &visit, Transaction &transaction, const store::Account &account, const QString &org,
                       Ms life)
{
    const LinkLetter letter{
        u"reset"_s, store::boundTo(account), "/reset/", notify::MessageKind::ResetLink, mailOf(visit, account),
        life,       u"reset-link"_s};
    return mailLink(visit, transaction, account.id, org, letter);
}

Status<Fault> mailLink(const Visit &visit, Transaction &transaction, const QString &account, const QString &org,
                       const LinkLetter &letter)
{
    const Desk &desk = visit.desk();
    const Token token = newToken(desk.house.random, tokenprefix::Reset);
    const store::MailedLink link{token.hash,  letter.purpose, account,
                                 letter.data, desk.now(),     desk.now() + letter.life};
    if (const auto made = store::LinkStore(desk.database).create(transaction, link); !made)
        return made;
    QByteArray address = desk.house.identity.publicUrl.toUtf8() + letter.path + token.word;
    notify::MessageFacts facts;
    facts.secret = Secret::takeFrom(address);
    facts.life = std::chrono::minutes(letter.life / 60'000);
    PostOptions options;
    options.topic = letter.topic;
    options.notAfter = link.expiresAt;
    return Post(desk).letter(transaction, org, letter.to, letter.kind, facts, options);
}

Status<Fault> mailChanged(const Visit &visit, Transaction &transaction, const store::Account &account,
                          const QString &org, notify::MessageKind kind)
{
    notify::MessageFacts facts;
    facts.at = QDateTime::fromMSecsSinceEpoch(visit.desk().now(), Qt::UTC);
    return Post(visit.desk()).letter(transaction, org, mailOf(visit, account), kind, facts, {});
}

Result<bool, Fault> isAmong(const Desk &desk, const QString &scope, const QString &name, int most)
{
    constexpr Ms Hour = 3'600'000;
    return desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto tally = store::TallyStore(desk.database).add(transaction, scope, name, Hour, desk.now());
        if (!tally)
            return tally.error();
        return tally->count <= most;
    });
}

Result<QByteArray, Fault> goOnHere(const Visit &visit, Transaction &transaction)
{
    const Desk &desk = visit.desk();
    store::Session session = visit.who()->session;
    const auto now = store::AccountStore(desk.database).get(session.account);
    if (!now || !*now)
        return now ? Fault::Refused : now.error();
    session.authEpoch = (*now)->authEpoch;
    return Sessions(desk).move(transaction, session, session.org);
}

Result<QByteArray, Fault> ownChanged(const Visit &visit, Transaction &transaction, const store::Account &before,
                                     const OwnChange &change)
{
    if (const auto raised = store::AccountStore(visit.desk().database).raiseAuthEpoch(transaction, before.id); !raised)
        return raised.error();
    if (const auto told = mailChanged(visit, transaction, before, visit.org(), change.letter); !told)
        return told.error();
    const auto noted = note(visit, transaction, visit.org(), before.id, change.action,
                            {{u"from"_s, change.from}, {u"to"_s, change.to}});
    if (!noted)
        return noted.error();
    return goOnHere(visit, transaction);
}

void takeWord(Visit &visit, const QByteArray &word)
{
    visit.set(Cookie::Session, word);
    visit.set(Cookie::Device, {}, -1);
}

std::optional<QPair<QByteArray, web::Fault>> faultOfNew(const FormData &form, const store::Org &org,
                                                        const QStringList &own)
{
    constexpr int Strong = 15;
    PasswordPolicy policy;
    if (org.doc.value(u"strongPasswords"_s).toBool())
        policy.length = Strong;
    const auto fault = faultOf(form.secret("password"), policy, own);
    if (fault != PasswordFault::None)
        return std::pair{QByteArray("password"), faultFor(fault)};
    if (!(form.secret("password") == form.secret("again")))
        return std::pair{QByteArray("again"), web::Fault::PasswordsDiffer};
    return std::nullopt;
}

ObjectResult<QString> personOf(const Desk &desk, const Actor &actor, const store::Account &account)
{
    if (!actor.person.isEmpty())
        return actor.person;
    store::EntityStore entities(desk.database);
    const auto known = entities.byKey(actor.org, u"person"_s, {u"email"_s, account.email.toLower()});
    if (!known)
        return ObjectFault::of(known.error());
    QString person = *known ? (*known)->id : QString();
    if (person.isEmpty()) {
        QJsonObject doc{{u"name"_s, account.name}, {u"kind"_s, u"full"_s}, {u"email"_s, account.email}};
        if (!account.mobile.isEmpty())
            doc.insert(u"mobile"_s, account.mobile);
        const auto made = Objects(desk).create(actor, *resourceOfKind(u"person"_s), doc);
        if (!made)
            return made.error();
        person = made->id;
    }
    const auto linked = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        // Nobody takes the membership away between the look and the write, which would bring it back.
        if (const auto locked = store::AccountStore(desk.database).lock(transaction, actor.account); !locked)
            return locked.error();
        store::MembershipStore memberships(desk.database);
        const auto found = memberships.get(actor.account, actor.org);
        if (!found)
            return found.error();
        if (!*found)
            return false;
        store::Membership membership = **found;
        membership.person = person;
        if (const auto put = memberships.put(transaction, membership, desk.now()); !put)
            return put.error();
        return true;
    });
    if (!linked)
        return ObjectFault::of(linked.error());
    if (!*linked)
        return ObjectFault{ObjectFault::Why::Missing};
    return person;
}

} // namespace latchkey::hub::front
