// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertrules.h>

namespace latchkey::hub::notify {

/// What the hub writes to one person because of what that person, or somebody else, did.
enum class MessageKind {
    LoginCode, ///< to log in at the console
    ExchangeCode, ///< to be typed at a box
    ResetLink, ///< to choose a new password; by e-mail alone
    PasswordChanged, ///< by e-mail alone
    NumberCode, ///< to prove a new mobile number; by text message alone
    NumberChanged, ///< by e-mail alone
    AddressLink, ///< to prove a new e-mail address; by e-mail alone
    AddressChanged, ///< by e-mail alone, to the old one
    Invitation, ///< to choose the first password; by e-mail alone
    MemberAdded, ///< to somebody who has a password already; by e-mail alone
    BookingCode,
    BookingLink,
    BookingChanged,
    BookingCancelled,
};

/// The English of a message, which is also the name of its translations (context "Messages"). In braces stand what
/// the words are about: {site}, {box}, {key}, {holder}, {door}, {level}, {from}, {until}, {since}, {at}, {code}, {link}.
struct MessageText {
    const char *subject = "";
    const char *text = ""; ///< %n: minutes
    const char *sms = nullptr; ///< null: `text`
};

[[nodiscard]] MessageText textOf(MessageKind kind);
/// `early`: the moment is yet to come.
[[nodiscard]] MessageText textOf(AlertKind kind, bool early);
/// What is said when it is over: one sentence, subject and text.
[[nodiscard]] const char *overText(AlertKind kind);
[[nodiscard]] const char *holderText(); ///< follows the text of a key that is out
[[nodiscard]] const char *reminderText(); ///< of {text}
[[nodiscard]] const char *footerText(); ///< below every e-mail

} // namespace latchkey::hub::notify
