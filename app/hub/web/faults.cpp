// SPDX-License-Identifier: Apache-2.0
#include "form.h"

namespace latchkey::hub::web {

namespace {

const char *sourceOf(Fault fault)
{
    switch (fault) {
    //: Below a field that was left empty.
    case Fault::Missing: return QT_TRANSLATE_NOOP("Console", "Fill this in.");
    //: Below a field with too much in it.
    case Fault::TooLong: return QT_TRANSLATE_NOOP("Console", "This is too long. Shorten it.");
    //: Below a field for a name.
    case Fault::NotAName: return QT_TRANSLATE_NOOP("Console", "Use up to 60 visible characters on one line.");
    //: Below a field for an e-mail address.
    case Fault::NotAnAddress: return QT_TRANSLATE_NOOP("Console", "This is not an e-mail address. Look at it again.");
    //: Below a field for a telephone number.
    case Fault::NotANumber:
        return QT_TRANSLATE_NOOP("Console", "Write the number with + and the country, such as +44 7700 900142.");
    //: Below a field for a date or a time.
    case Fault::NotATime: return QT_TRANSLATE_NOOP("Console", "There is no such time. Look at it again.");
    //: Below a field for the end of something.
    case Fault::EndsBeforeItBegins:
        return QT_TRANSLATE_NOOP("Console", "The end is not after the beginning. Change one of them.");
    //: Below a field whose value has to be the only one of its kind.
    case Fault::Taken: return QT_TRANSLATE_NOOP("Console", "This is in use already. Choose another.");
    //: Below a field with a choice.
    case Fault::Unknown: return QT_TRANSLATE_NOOP("Console", "This is not there any more. Choose another.");
    //: Over a form with a password or a code.
    case Fault::WrongCode:
        return QT_TRANSLATE_NOOP("Console", "That did not work. Check what you typed and try again.");
    //: Over a form with a code.
    case Fault::CodeOver: return QT_TRANSLATE_NOOP("Console", "This code or link is over. Ask for a new one.");
    //: Over a form with a password or a code.
    case Fault::TooManyTries: return QT_TRANSLATE_NOOP("Console", "Too many tries. Wait some minutes and try again.");
    //: Below the field for a new password.
    case Fault::PasswordTooShort: return QT_TRANSLATE_NOOP("Console", "Use at least 8 characters.");
    //: Below the field for a new password.
    case Fault::PasswordTooPlain: return QT_TRANSLATE_NOOP("Console", "Use at least one letter and one number.");
    //: Below the field for a new password.
    case Fault::PasswordKnown: return QT_TRANSLATE_NOOP("Console", "Everybody tries this one first. Choose another.");
    //: Below the field in which a new password is typed again.
    case Fault::PasswordsDiffer: return QT_TRANSLATE_NOOP("Console", "The two are not alike. Type both again.");
    //: Below the field for a new PIN.
    case Fault::PinLength: return QT_TRANSLATE_NOOP("Console", "This PIN has the wrong number of digits.");
    //: Below the field for a new PIN.
    case Fault::PinTooPlain: return QT_TRANSLATE_NOOP("Console", "This PIN is too easy to guess. Choose another.");
    //: Over the form of a booking.
    case Fault::Clash:
        return QT_TRANSLATE_NOOP("Console", "Another booking has this key at that time. Choose another time or key.");
    //: Below the field for a web address.
    case Fault::UnsafeUrl:
        return QT_TRANSLATE_NOOP("Console", "Use an https address that is reachable from the internet.");
    //: Below the field for a file.
    case Fault::BadFile: return QT_TRANSLATE_NOOP("Console", "This file cannot be read. Is it CSV in UTF-8?");
    //: Over a form that could not be saved.
    case Fault::NotNow:
        return QT_TRANSLATE_NOOP("Console", "The hub could not save this. Nothing was changed; try again.");
    }
    return "";
}

} // namespace

QString sentence(const Reader &reader, Fault fault) { return reader.say(sourceOf(fault)); }

} // namespace latchkey::hub::web
