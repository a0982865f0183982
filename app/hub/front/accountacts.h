// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/loginplan.h>
#include <app/hub/accounts/passwordrule.h>
#include <app/hub/front/visit.h>
#include <app/hub/notify/messagetexts.h>
#include <app/hub/post/post.h>

namespace latchkey::hub::front {

/// A line in the audit of the organisation: who did what about their account. Never a secret.
[[nodiscard]] Status<store::Fault> note(const Visit &visit, store::Transaction &transaction, const QString &org,
                                        const QString &account, const QString &action, QJsonObject detail = {});

/// The organisation that an account looked at last, or the first that it belongs to; empty: none.
[[nodiscard]] Result<QString, store::Fault> orgOf(const Desk &desk, const store::Account &account);

/// One's own account as it is now, kept from other writers to the end of the transaction. Refused where this login is over
/// meanwhile: the account may belong to somebody else by now.
[[nodiscard]] Result<store::Account, store::Fault> lockOwn(const Visit &visit, store::Transaction &transaction);
/// The answer where a change of one's own account failed: whoever's login is over signs in.
[[nodiscard]] http::Outcome ownFault(Visit &visit, store::Fault fault);

/// Begins a login of this browser, in one transaction with what the store remembers of it; the cookie goes with the
/// answer. `factor`: how it was shown besides the password; empty: it was not.
[[nodiscard]] Status<store::Fault> beginLogin(Visit &visit, const store::Account &account, const QString &org,
                                              const QString &factor);
/// "Do not ask on this device."
[[nodiscard]] Status<store::Fault> rememberDevice(Visit &visit, const store::Account &account);

/// Sends a code for `purpose`, if this step needs one: the challenge's id, or empty.
[[nodiscard]] Result<QString, store::Fault> sendCode(const Visit &visit, const store::Account &account,
                                                     const QString &org, SecondStep step, const QString &purpose);
/// Where that code went, as a page may say it.
[[nodiscard]] QString placeOf(const store::Account &account, SecondStep step);
/// The word of a step in the session and in the audit.
[[nodiscard]] QString wordFor(SecondStep step);

/// Mails a link with which a password can be chosen, in the caller's transaction, which has locked the account: it ends
/// with whatever signs its owner out. `life` in ms.
[[nodiscard]] Status<store::Fault> mailLink(const Visit &visit, store::Transaction &transaction,
                                            const store::Account &account, const QString &org, store::Ms life);
/// A link that works once, and the letter that brings it.
struct LinkLetter {
    QString purpose;
    QJsonObject data; ///< what the link is good for
    QByteArray path; ///< of its page, before the secret
    notify::MessageKind kind;
    Recipient to;
    store::Ms life = 0;
    QString topic = {}; ///< see PostOptions
};
/// The same for any link of an account, by its id.
[[nodiscard]] Status<store::Fault> mailLink(const Visit &visit, store::Transaction &transaction, const QString &account,
                                            const QString &org, const LinkLetter &letter);
/// Tells somebody that their password was changed, or what else `kind` says, at the address of `account`.
[[nodiscard]] Status<store::Fault> mailChanged(const Visit &visit, store::Transaction &transaction,
                                               const store::Account &account, const QString &org,
                                               notify::MessageKind kind = notify::MessageKind::PasswordChanged);
/// One more of `name` in this hour; whether it may go on.
[[nodiscard]] Result<bool, store::Fault> isAmong(const Desk &desk, const QString &scope, const QString &name, int most);

/// After the account's auth_epoch was raised, which signs everybody out: this browser goes on under a new word, and no
/// longer than it would have. Refused where its login is over meanwhile. For the transaction of the change; takeWord() gives
/// the word to the browser once that is committed.
[[nodiscard]] Result<QByteArray, store::Fault> goOnHere(const Visit &visit, store::Transaction &transaction);
/// Another address or number by which people show who they are, with values that are not told in full.
struct OwnChange {
    notify::MessageKind letter;
    QString action; ///< for the audit
    QString from;
    QString to;
};
/// What comes with it, once it is written: everybody is signed out but this browser, and whoever reads the address of
/// `before` hears of it. The word is that of goOnHere().
[[nodiscard]] Result<QByteArray, store::Fault> ownChanged(const Visit &visit, store::Transaction &transaction,
                                                          const store::Account &before, const OwnChange &change);
/// The cookie of goOnHere(); that the device is remembered ends here as everywhere.
void takeWord(Visit &visit, const QByteArray &word);

/// What is wrong with a new password that was typed twice; nothing: it may be chosen.
[[nodiscard]] std::optional<QPair<QByteArray, web::Fault>> faultOfNew(const FormData &form, const store::Org &org,
                                                                      const QStringList &own);

/// The person of the organisation that an account stands for; made where there is none yet. `who` gets it.
[[nodiscard]] ObjectResult<QString> personOf(const Desk &desk, const Actor &actor, const store::Account &account);

} // namespace latchkey::hub::front
