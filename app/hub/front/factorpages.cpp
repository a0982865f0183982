// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "appsetup.h"
#include "logintries.h"
#include "pageroute.h"

#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Section;

constexpr int PaperCodes = 10;
constexpr int PaperLength = 10; ///< of 5 bits each
constexpr char Base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QString placeOf(const Visit &visit)
{
    return u"session|app|"_s + QString::fromLatin1(visit.who()->session.hash.toHex());
}

/// The key that is being set up: it waits, sealed, in the session until a code of it was typed.
std::optional<Secret> pendingKey(const Visit &visit)
{
    const QString kept = visit.remembered(u"app"_s).toString();
    return kept.isEmpty() ? std::nullopt
                          : visit.desk().house.secrets.unseal(QByteArray::fromBase64(kept.toLatin1()), placeOf(visit));
}

Result<Secret, Fault> keyFor(Visit &visit)
{
    if (auto key = pendingKey(visit))
        return *key;
    const Secret key = newAppKey(visit.desk());
    const QByteArray sealed = visit.desk().house.secrets.seal(key, placeOf(visit));
    if (const auto kept = visit.remember(u"app"_s, QString::fromLatin1(sealed.toBase64())); !kept)
        return kept.error();
    return key;
}

http::Response setupPage(Visit &visit, FormState state, int status)
{
    const auto key = keyFor(visit);
    if (!key)
        return visit.error(key.error());
    state.action = u"/security/app"_s;
    state.cancel = u"/security"_s;
    web::AppSetupPage page{textOf(*key), state};
    page.form.without = {"remember", "next"};
    return visit.page(Section::Security, page, status);
}

Outcome showApp(Visit &visit) { return setupPage(visit, {}, 200); }

Outcome appPicture(Visit &visit)
{
    const auto key = pendingKey(visit);
    const auto picture = key ? pictureOf(*key, visit.who()->account.email) : std::nullopt;
    return picture ? *picture : visit.missing();
}

Outcome takeApp(Visit &visit)
{
    const auto key = pendingKey(visit);
    if (!key)
        return visit.to(u"/security/app"_s);
    const auto step = stepOf(visit, *key);
    if (!step) {
        FormState state;
        state.faults.insert("code", web::Fault::WrongCode);
        return setupPage(visit, state, 422);
    }
    const auto kept = visit.desk().database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto own = lockOwn(visit, transaction);
        return own ? keepApp(visit, transaction, own->id, visit.org(), *key, *step) : own.error();
    });
    if (!kept)
        return ownFault(visit, kept.error());
    if (const auto forgotten = visit.remember(u"app"_s, {}); !forgotten)
        return visit.error(forgotten.error());
    return visit.to(u"/security"_s, web::Notice::Saved);
}

Outcome askRecovery(Visit &visit)
{
    FormState state;
    state.cancel = u"/security"_s;
    return visit.form(Section::Security, Form::Recovery, state);
}

QByteArray drawn(RandomSource &random)
{
    QByteArray code;
    const QByteArray bytes = random.bytes(PaperLength);
    for (const char byte : bytes)
        code += Base32[uchar(byte) & 31U];
    return code;
}

Outcome makeRecovery(Visit &visit)
{
    const Desk &desk = visit.desk();
    const QString account = visit.actor().account;
    const LoginTries tries(desk, {});
    web::RecoveryPage page;
    QVector<QByteArray> hashes;
    for (int i = 0; i < PaperCodes; ++i) {
        const QByteArray code = drawn(desk.house.random);
        hashes.append(tries.recoveryHash(account, code));
        page.codes.append(QString::fromLatin1(code.left(PaperLength / 2) + '-' + code.mid(PaperLength / 2)));
    }
    const auto kept = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto own = lockOwn(visit, transaction); !own)
            return own.error();
        const auto set = store::AccountStore(desk.database).setRecoveryCodes(transaction, account, hashes);
        return set ? note(visit, transaction, visit.org(), account, u"account.recovery_codes_made"_s) : set;
    });
    return kept ? visit.page(Section::Security, page) : ownFault(visit, kept.error());
}

} // namespace

PageRoutes factorPages()
{
    constexpr bool Dangerous = true;
    return {{"GET", "/security/app", own(), showApp, Dangerous},
            {"POST", "/security/app", own(), takeApp, Dangerous},
            {"GET", "/security/app/qr.svg", own(), appPicture},
            {"GET", "/security/recovery", own(), askRecovery, Dangerous},
            {"POST", "/security/recovery", own(), makeRecovery, Dangerous}};
}

} // namespace latchkey::hub::front
