// SPDX-License-Identifier: Apache-2.0
#include "messagetexts.h"

#include <QCoreApplication>

namespace latchkey::hub::notify {

namespace {

MessageText codeText(MessageKind kind)
{
    if (kind == MessageKind::LoginCode)
        return {
            //: Subject of the e-mail with a code to log in at the site team's console.
            QT_TRANSLATE_NOOP("Messages", "Your code to log in"),
            //: E-mail. {site} is the site's name, {code} six digits, %n minutes.
            QT_TRANSLATE_N_NOOP(
                "Messages", "Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody."),
            //: Text message, at most 70 characters with a site's name of 20. {site} is the site's name, {code} six digits.
            QT_TRANSLATE_NOOP("Messages", "{site}: your code to log in is {code}. Tell it to nobody."),
        };
    return {
        //: Subject of the e-mail with a code to be typed at a key box.
        QT_TRANSLATE_NOOP("Messages", "Your code at the key box"),
        //: E-mail. {box} is the box's name, {code} six digits, %n minutes.
        QT_TRANSLATE_N_NOOP("Messages",
                            "Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody."),
        //: Text message, at most 70 characters with a box's name of 20. {box} is the box's name, {code} six digits.
        QT_TRANSLATE_NOOP("Messages", "{box}: your code is {code}. Tell it to nobody."),
    };
}

MessageText passwordText(MessageKind kind)
{
    if (kind == MessageKind::ResetLink)
        return {
            //: Subject of the e-mail with a link to choose a new password.
            QT_TRANSLATE_NOOP("Messages", "Choose a new password"),
            //: E-mail. {site} is the site's name, {link} a web address, %n minutes. Keep the empty lines.
            QT_TRANSLATE_N_NOOP(
                "Messages",
                "Somebody asked for a new password for your account at {site}. To choose one, open this "
                "link within %n minutes:\n\n{link}\n\nIf that was not you, do nothing: your password "
                "stays as it is."),
        };
    return {
        //: Subject of an e-mail.
        QT_TRANSLATE_NOOP("Messages", "Your password was changed"),
        //: E-mail. {site} is the site's name, {at} date and time.
        QT_TRANSLATE_NOOP("Messages",
                          "The password of your account at {site} was changed: {at}. If that was not "
                          "you, tell your site team at once."),
    };
}

MessageText numberText(MessageKind kind)
{
    if (kind == MessageKind::NumberCode)
        return {
            //: In place of a subject, for the code that proves a new mobile number.
            QT_TRANSLATE_NOOP("Messages", "Your code for this number"),
            //: Text message, at most 70 characters with a site's name of 20. {site} is the site's name, {code} six digits.
            QT_TRANSLATE_NOOP("Messages", "{site}: your code for this number is {code}. Tell it to nobody."),
        };
    return {
        //: Subject of an e-mail.
        QT_TRANSLATE_NOOP("Messages", "Your mobile number was changed"),
        //: E-mail. {site} is the site's name, {at} date and time.
        QT_TRANSLATE_NOOP("Messages",
                          "The mobile number of your account at {site} was changed: {at}. If that was not "
                          "you, tell your site team at once."),
    };
}

MessageText addressText(MessageKind kind)
{
    if (kind == MessageKind::AddressLink)
        return {
            //: Subject of the e-mail with a link that proves a new e-mail address.
            QT_TRANSLATE_NOOP("Messages", "Confirm your new e-mail address"),
            //: E-mail. {site} is the site's name, {link} a web address, %n minutes. Keep the empty lines.
            QT_TRANSLATE_N_NOOP("Messages",
                                "Somebody wants to use this address for their account at {site}. If that was you, "
                                "open this link within %n minutes, signed in as before:\n\n{link}\n\nIf that was "
                                "not you, do nothing."),
        };
    return {
        //: Subject of an e-mail.
        QT_TRANSLATE_NOOP("Messages", "Your e-mail address was changed"),
        //: E-mail to the old address. {site} is the site's name, {at} date and time.
        QT_TRANSLATE_NOOP("Messages",
                          "The e-mail address of your account at {site} was changed: {at}. This one no longer signs "
                          "you in. If that was not you, tell your site team at once."),
    };
}

MessageText memberText(MessageKind kind)
{
    if (kind == MessageKind::Invitation)
        return {
            //: Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site's name.
            QT_TRANSLATE_NOOP("Messages", "You are invited: {site}"),
            //: E-mail. {site} is the site's name, {link} a web address, {until} a time. Keep the empty lines.
            QT_TRANSLATE_NOOP("Messages",
                              "You can now help to look after the keys of {site}. To begin, choose your "
                              "password with this link, until {until}:\n\n{link}\n\nIf you do not know what "
                              "this is about, do nothing."),
        };
    return {
        //: Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site's name.
        QT_TRANSLATE_NOOP("Messages", "You can now use {site} too"),
        //: E-mail. {site} is the site's name, {link} a web address. Keep the empty lines.
        QT_TRANSLATE_NOOP("Messages",
                          "You can now help to look after the keys of {site}. Sign in as before, and choose "
                          "{site} at the top:\n\n{link}\n\nIf you do not know what this is about, tell your "
                          "site team."),
    };
}

MessageText bookingText(MessageKind kind)
{
    if (kind == MessageKind::BookingCode)
        return {
            //: Subject of the e-mail with the code of a booking.
            QT_TRANSLATE_NOOP("Messages", "Your code to pick up a key"),
            //: E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.
            QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: pick up with the code {code}, from {from} until {until}."),
        };
    return {
        //: Subject of the e-mail with a link that opens the right bin.
        QT_TRANSLATE_NOOP("Messages", "Your link to pick up a key"),
        //: E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.
        QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: pick up from {from} until {until} with this link: {link}"),
    };
}

MessageText changeText(MessageKind kind)
{
    if (kind == MessageKind::BookingChanged)
        return {
            //: Subject of the e-mail about new times of a booking.
            QT_TRANSLATE_NOOP("Messages", "Your booking was changed"),
            //: E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.
            QT_TRANSLATE_NOOP(
                "Messages",
                "{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same."),
        };
    return {
        //: Subject of the e-mail about a booking that is no more.
        QT_TRANSLATE_NOOP("Messages", "Your booking was cancelled"),
        //: E-mail and text message to a guest. {key} and {box} are names, {from} a time.
        QT_TRANSLATE_NOOP("Messages",
                          "{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid."),
    };
}

} // namespace

MessageText textOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::LoginCode:
    case MessageKind::ExchangeCode: return codeText(kind);
    case MessageKind::ResetLink:
    case MessageKind::PasswordChanged: return passwordText(kind);
    case MessageKind::NumberCode:
    case MessageKind::NumberChanged: return numberText(kind);
    case MessageKind::AddressLink:
    case MessageKind::AddressChanged: return addressText(kind);
    case MessageKind::Invitation:
    case MessageKind::MemberAdded: return memberText(kind);
    case MessageKind::BookingCode:
    case MessageKind::BookingLink: return bookingText(kind);
    case MessageKind::BookingChanged:
    case MessageKind::BookingCancelled: return changeText(kind);
    }
    return {};
}

const char *holderText()
{
    //: Follows the sentence about a key that is out. {holder} is a person's name.
    return QT_TRANSLATE_NOOP("Messages", "{holder} has it.");
}

const char *reminderText()
{
    //: An alarm that goes on is told again. {text} is the first message, or its subject.
    return QT_TRANSLATE_NOOP("Messages", "Reminder: {text}");
}

const char *footerText()
{
    //: Below every e-mail. {site} is the site's name.
    return QT_TRANSLATE_NOOP("Messages", "{site} sent this by itself. Nobody reads an answer to it.");
}

} // namespace latchkey::hub::notify
