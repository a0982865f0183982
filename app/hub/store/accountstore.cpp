// SPDX-License-Identifier: Apache-2.0
#include "accountstore.h"

#include "answers.h"
#include "manyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT id, email, name, mobile, locale, settings, password, password_at, totp_sealed, totp_step,"
           " auth_epoch, failed, locked_until, code_due, logged_in_at, version, created_at, disabled_at FROM account"_s;
}

Account accountFrom(const Row &row)
{
    return {row.text(0),    row.text(1),         row.text(2),          row.text(3),  row.text(4),
            row.object(5),  row.text(6),         row.numberOrNone(7),  row.bytes(8), row.number(9),
            row.number(10), int(row.number(11)), row.numberOrNone(12), row.flag(13), row.numberOrNone(14),
            row.number(15), row.number(16),      row.numberOrNone(17)};
}

QVariant orNull(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

} // namespace

QString AccountStore::emailKey(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<bool, Fault> AccountStore::isEmailTaken(const Account &account)
{
    const auto owner = byEmail(account.email);
    if (!owner)
        return owner.error();
    return *owner && (*owner)->id != account.id;
}

Result<Written, Fault> AccountStore::create(Transaction &transaction, const Account &account, Ms now)
{
    const auto taken = isEmailTaken(account);
    if (!taken)
        return taken.error();
    if (*taken)
        return Written{Written::Outcome::Taken, 0, u"email"_s};
    const auto known = get(account.id);
    if (!known)
        return known.error();
    if (*known)
        return Written{Written::Outcome::Taken, 0, u"id"_s};
    const auto added = transaction.database().run(
        u"INSERT INTO account (id, email, email_key, name, mobile, locale, settings, password, totp_sealed, code_due,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {account.id, account.email, emailKey(account.email), account.name, account.mobile, account.locale,
         textOf(account.settings), account.password, orNull(account.totpSealed), account.codeDue, now});
    if (!added)
        return added.error();
    if (*added == 0)
        return Fault::Busy; // somebody was quicker; the next try sees who
    return Written{Written::Outcome::Done, 1};
}

Result<Written, Fault> AccountStore::update(Transaction &transaction, const Account &account,
                                            std::optional<qint64> expected)
{
    const auto locked = lock(transaction, account.id);
    if (!locked)
        return locked.error();
    if (!*locked)
        return Written{Written::Outcome::Missing};
    const qint64 version = (*locked)->version;
    if (expected && *expected != version)
        return Written{Written::Outcome::Stale, version};
    const auto taken = isEmailTaken(account);
    if (!taken)
        return taken.error();
    if (*taken)
        return Written{Written::Outcome::Taken, version, u"email"_s};
    const auto changed = transaction.database().run(
        u"UPDATE account SET email = ?, email_key = ?, name = ?, mobile = ?, locale = ?, settings = ?,"
        " version = version + 1 WHERE id = ?"_s,
        {account.email, emailKey(account.email), account.name, account.mobile, account.locale, textOf(account.settings),
         account.id});
    if (!changed)
        return changed.error() == Fault::Exists ? Fault::Busy : changed.error();
    return Written{Written::Outcome::Done, version + 1};
}

Status<Fault> AccountStore::setPassword(Transaction &transaction, const QString &id, const QString &password,
                                        bool codeDue, Ms now)
{
    return done(transaction.database().run(
        u"UPDATE account SET password = ?, password_at = ?, code_due = ?, auth_epoch = auth_epoch + 1, failed = 0,"
        " locked_until = NULL WHERE id = ?"_s,
        {password, now, codeDue, id}));
}

Status<Fault> AccountStore::setPasswordHash(Transaction &transaction, const QString &id, const QString &password)
{
    return done(transaction.database().run(u"UPDATE account SET password = ? WHERE id = ?"_s, {password, id}));
}

Status<Fault> AccountStore::setTotp(Transaction &transaction, const QString &id, const QByteArray &sealed)
{
    return done(transaction.database().run(u"UPDATE account SET totp_sealed = ?, totp_step = NULL WHERE id = ?"_s,
                                           {orNull(sealed), id}));
}

Result<bool, Fault> AccountStore::useTotpStep(Transaction &transaction, const QString &id, qint64 step)
{
    return any(transaction.database().run(
        u"UPDATE account SET totp_step = ? WHERE id = ? AND (totp_step IS NULL OR totp_step < ?)"_s, {step, id, step}));
}

Status<Fault> AccountStore::setTries(Transaction &transaction, const QString &id, int failed,
                                     std::optional<Ms> lockedUntil, Ms now)
{
    return done(
        transaction.database().run(u"UPDATE account SET failed = ?, failed_at = ?, locked_until = ? WHERE id = ?"_s,
                                   {failed, now, store::orNull(lockedUntil), id}));
}

Status<Fault> AccountStore::noteLogin(Transaction &transaction, const QString &id, Ms now)
{
    return done(transaction.database().run(
        u"UPDATE account SET failed = 0, locked_until = NULL, code_due = 0, logged_in_at = ? WHERE id = ?"_s,
        {now, id}));
}

Status<Fault> AccountStore::raiseAuthEpoch(Transaction &transaction, const QString &id)
{
    return done(transaction.database().run(u"UPDATE account SET auth_epoch = auth_epoch + 1 WHERE id = ?"_s, {id}));
}

Status<Fault> AccountStore::setDisabled(Transaction &transaction, const QString &id, std::optional<Ms> since)
{
    return done(transaction.database().run(
        u"UPDATE account SET disabled_at = ?, auth_epoch = auth_epoch + 1 WHERE id = ?"_s, {store::orNull(since), id}));
}

Status<Fault> AccountStore::setRecoveryCodes(Transaction &transaction, const QString &id,
                                             const QVector<QByteArray> &hashes)
{
    const auto dropped = transaction.database().run(u"DELETE FROM recovery_code WHERE account = ?"_s, {id});
    if (!dropped)
        return dropped.error();
    QVector<QVariantList> rows;
    for (const QByteArray &hash : hashes)
        rows.append({id, hash});
    return done(insertRows(transaction, u"recovery_code (account, hash)"_s, rows));
}

Result<bool, Fault> AccountStore::useRecoveryCode(Transaction &transaction, const QString &id, const QByteArray &hash,
                                                  Ms now)
{
    return any(transaction.database().run(
        u"UPDATE recovery_code SET used_at = ? WHERE account = ? AND hash = ? AND used_at IS NULL"_s, {now, id, hash}));
}

Result<qint64, Fault> AccountStore::recoveryCodesLeft(const QString &id)
{
    return number(
        m_database.first(u"SELECT count(*) FROM recovery_code WHERE account = ? AND used_at IS NULL"_s, {id}));
}

Result<std::optional<Account>, Fault> AccountStore::get(const QString &id)
{
    return one(m_database.first(question() + u" WHERE id = ?"_s, {id}), accountFrom);
}

Result<std::optional<Account>, Fault> AccountStore::byEmail(const QString &email)
{
    return one(m_database.first(question() + u" WHERE email_key = ?"_s, {emailKey(email)}), accountFrom);
}

Result<std::optional<Account>, Fault> AccountStore::lock(Transaction &transaction, const QString &id)
{
    return one(transaction.database().first(question() + u" WHERE id = ?"_s + m_database.dialect().forUpdate(), {id}),
               accountFrom);
}

Result<qint64, Fault> AccountStore::count() { return number(m_database.first(u"SELECT count(*) FROM account"_s)); }

} // namespace latchkey::hub::store
