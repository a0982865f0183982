// SPDX-License-Identifier: Apache-2.0
#include "logintries.h"

#include <app/hub/post/onetimecodes.h>
#include <app/hub/store/tallystore.h>
#include <hal/system/oathtotp.h>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using store::Ms;
using store::Transaction;

constexpr QStringView AddressScope = u"login-address";
constexpr QStringView UnknownScope = u"login-unknown";

/// One slow hash at a time: each takes 64 MiB, and whoever sends many waits for themselves.
std::mutex &hashing()
{
    static std::mutex one;
    return one;
}

bool twoFactorOf(const store::Account &account) { return account.settings.value(u"twoFactor"_s).toBool(true); }

loginthrottle::Tries triesOf(const store::Account &account)
{
    loginthrottle::Tries tries{account.failed, {}};
    if (account.lockedUntil)
        tries.until = QDateTime::fromMSecsSinceEpoch(*account.lockedUntil, Qt::UTC);
    return tries;
}

std::optional<Ms> untilOf(const loginthrottle::Tries &tries)
{
    return tries.until.isValid() ? std::optional<Ms>(tries.until.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

Secret codeTyped(const Secret &typed)
{
    QByteArray kept;
    for (const unsigned char byte : typed.bytes()) {
        if (byte != ' ' && byte != '-')
            kept.append(char(byte));
    }
    return Secret::takeFrom(kept);
}

QString appPlace(const QString &account) { return u"account|totp|"_s + account; }

SecondStep secondStepFor(const store::Account &account, bool deviceKnown, const Ways &ways)
{
    return secondStepOf({twoFactorOf(account), account.codeDue, !account.totpSealed.isEmpty(),
                         ways.text && !account.mobile.isEmpty(), ways.mail && !account.email.isEmpty(), deviceKnown});
}

SecondStep stepUpFor(const store::Account &account, const Ways &ways)
{
    return secondStepOf({true, true, !account.totpSealed.isEmpty(), ways.text && !account.mobile.isEmpty(),
                         ways.mail && !account.email.isEmpty(), false});
}

QString LoginTries::hashOf(const QString &account, const Secret &password) const
{
    const auto id = PersonId::fromString(account);
    const std::lock_guard lock(hashing());
    return id ? QString::fromLatin1(m_desk.house.secrets.passwords().encodePin(password, *id)) : QString();
}

QByteArray LoginTries::recoveryHash(const QString &account, const QByteArray &code) const
{
    QByteArray plain = code.toUpper();
    return m_desk.house.secrets.tagOf(Secret::takeFrom(plain), u"recovery|"_s + account);
}

LoginTries::Gate LoginTries::addressGate()
{
    const auto tally = store::TallyStore(m_desk.database).get(AddressScope.toString(), m_peer, m_desk.now());
    if (!tally)
        return Gate::Failed;
    return tally->count >= loginthrottle::PerAddress ? Gate::Closed : Gate::Open;
}

/// Only wrong tries: a house behind one address signs in all day.
void LoginTries::noteWrong()
{
    (void)m_desk.database.transact([&](Transaction &transaction) {
        return store::TallyStore(m_desk.database)
            .add(transaction, AddressScope.toString(), m_peer, loginthrottle::AddressWindow.count(), m_desk.now());
    });
}

LoginTries::Gate LoginTries::countAccount(const QString &account)
{
    const Ms now = m_desk.now();
    const auto counted = m_desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        store::AccountStore accounts(m_desk.database);
        const auto locked = accounts.lock(transaction, account);
        if (!locked)
            return locked.error();
        if (!*locked)
            return false;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        if (loginthrottle::admit(triesOf(**locked), moment) != loginthrottle::Verdict::MayTry)
            return false;
        const auto next = loginthrottle::counted(triesOf(**locked), moment);
        const auto kept = accounts.setTries(transaction, account, next.wrong, untilOf(next), now);
        if (!kept)
            return kept.error();
        return true;
    });
    if (!counted)
        return Gate::Failed;
    return *counted ? Gate::Open : Gate::Closed;
}

/// The same limits for an address that has no account, so that they do not tell which have.
LoginTries::Gate LoginTries::countUnknown(const QString &email)
{
    QByteArray key = store::AccountStore::emailKey(email).toUtf8();
    const QString name = QString::fromLatin1(
        m_desk.house.secrets.tagOf(Secret::takeFrom(key), u"login-unknown"_s).toHex());
    const Ms now = m_desk.now();
    const auto counted = m_desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        store::TallyStore tallies(m_desk.database);
        const auto before = tallies.get(UnknownScope.toString(), name, now);
        if (!before)
            return before.error();
        if (before->blockedUntil && now < *before->blockedUntil)
            return false;
        const auto tally = tallies.add(transaction, UnknownScope.toString(), name, loginthrottle::MostWait.count(),
                                       now);
        if (!tally)
            return tally.error();
        const auto next = loginthrottle::counted({tally->count - 1, {}}, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
        if (const auto until = untilOf(next)) {
            if (const auto blocked = tallies.block(transaction, UnknownScope.toString(), name, *until); !blocked)
                return blocked.error();
        }
        return true;
    });
    if (!counted)
        return Gate::Failed;
    return *counted ? Gate::Open : Gate::Closed;
}

void LoginTries::giveBack(const store::Account &account)
{
    (void)m_desk.database.transact([&](Transaction &transaction) {
        return store::AccountStore(m_desk.database)
            .setTries(transaction, account.id, account.failed, account.lockedUntil, m_desk.now());
    });
}

LoginTries::Tried LoginTries::password(const QString &email, const Secret &password)
{
    const auto closed = [](Gate gate) { return gate == Gate::Closed ? Outcome::TooMany : Outcome::NotNow; };
    if (const Gate gate = addressGate(); gate != Gate::Open)
        return {closed(gate)};
    const auto found = store::AccountStore(m_desk.database).byEmail(email);
    if (!found)
        return {Outcome::NotNow};
    const bool known = *found && !(*found)->disabledAt;
    const Gate gate = known ? countAccount((*found)->id) : countUnknown(email);
    if (gate != Gate::Open)
        return {closed(gate)};
    const auto id = PersonId::fromString(known ? (*found)->id : u"account-nobody"_s);
    PinMatch match = PinMatch::NotDone;
    {
        const std::lock_guard lock(hashing());
        match = m_desk.house.secrets.passwords().verifyPin(password, *id,
                                                           known ? (*found)->password.toLatin1() : QByteArray());
    }
    if (match == PinMatch::NotDone)
        return {Outcome::NotNow};
    if (match == PinMatch::Wrong) {
        noteWrong();
        return {Outcome::Wrong};
    }
    giveBack(**found);
    return {Outcome::Right, **found};
}

LoginTries::Outcome LoginTries::code(const store::Account &account, const QString &purpose, const QString &challenge,
                                     const Secret &code)
{
    for (const Gate gate : {addressGate(), countAccount(account.id)}) {
        if (gate != Gate::Open)
            return gate == Gate::Closed ? Outcome::TooMany : Outcome::NotNow;
    }
    const Outcome outcome = codeOf(account, purpose, challenge, code);
    if (outcome == Outcome::Wrong)
        noteWrong();
    if (outcome != Outcome::Right)
        return outcome;
    // Right: no wrong tries are left, not even earlier ones.
    store::Account forgiven = account;
    forgiven.failed = 0;
    forgiven.lockedUntil.reset();
    giveBack(forgiven);
    return outcome;
}

LoginTries::Outcome LoginTries::codeOf(const store::Account &account, const QString &purpose, const QString &challenge,
                                       const Secret &code)
{
    constexpr qsizetype Sent = OneTimeCodes::Digits;
    const Secret typed = codeTyped(code);
    if (typed.size() > Sent)
        return paperCode(account, typed);
    if (!account.totpSealed.isEmpty())
        return appCode(account, typed);
    const auto verdict = OneTimeCodes(m_desk).check(challenge, purpose, typed);
    if (!verdict)
        return Outcome::NotNow;
    if (verdict->isRight() && verdict->subject == account.id)
        return Outcome::Right;
    const bool over = verdict->outcome == OneTimeCodes::Outcome::Expired
        || verdict->outcome == OneTimeCodes::Outcome::TooMany;
    return over ? Outcome::Over : Outcome::Wrong;
}

LoginTries::Outcome LoginTries::appCode(const store::Account &account, const Secret &code)
{
    const auto key = m_desk.house.secrets.unseal(account.totpSealed, appPlace(account.id));
    if (!key)
        return Outcome::NotNow;
    const auto step = hal::OathTotp().check(*key, code, m_desk.now() / 1000, account.totpStep);
    if (!step)
        return Outcome::Wrong;
    const auto used = m_desk.database.transact([&](Transaction &transaction) {
        return store::AccountStore(m_desk.database).useTotpStep(transaction, account.id, *step);
    });
    if (!used)
        return Outcome::NotNow;
    return *used ? Outcome::Right : Outcome::Wrong;
}

LoginTries::Outcome LoginTries::paperCode(const store::Account &account, const Secret &code)
{
    const auto bytes = code.bytes();
    const QByteArray hash = recoveryHash(
        account.id, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    const auto used = m_desk.database.transact([&](Transaction &transaction) {
        return store::AccountStore(m_desk.database).useRecoveryCode(transaction, account.id, hash, m_desk.now());
    });
    if (!used)
        return Outcome::NotNow;
    return *used ? Outcome::Right : Outcome::Wrong;
}

} // namespace latchkey::hub::front
