// SPDX-License-Identifier: Apache-2.0
#include "screenwords.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;

QString reasonWord(exchange::Refusal why)
{
    using exchange::Refusal;
    switch (why) {
    case Refusal::NotRecognised: return u"unknownBadge"_s;
    case Refusal::CodeTooShort:
    case Refusal::CodeTooLong:
    case Refusal::NumberTooShort:
    case Refusal::NumberTooLong:
    case Refusal::NumberNeedsCountry:
    case Refusal::BadFormat: return u"badFormat"_s;
    case Refusal::CodeUsed:
    case Refusal::CodeExpired: return u"codeUsed"_s;
    case Refusal::TooManyTries: return u"lockedOut"_s;
    case Refusal::LockedTillReset: return u"lockedTillReset"_s;
    case Refusal::StepUp:
    case Refusal::PinSuspended: return u"stepUp"_s;
    case Refusal::CannotSendCodes:
    case Refusal::NeedSecondFactor: return u"needSecondFactor"_s;
    case Refusal::SamePerson:
    case Refusal::NotOut:
    case Refusal::NoKeys: return u"noKeyHere"_s;
    case Refusal::NoPermission: return u"noPermission"_s;
    case Refusal::ViewOnly: return u"viewOnly"_s;
    case Refusal::NotYet: return u"notYet"_s;
    case Refusal::Ended: return u"ended"_s;
    case Refusal::Closed:
    case Refusal::OutsideHours: return u"outsideHours"_s;
    case Refusal::ClockSuspect: return u"clockSuspect"_s;
    case Refusal::StaleData: return u"staleData"_s;
    case Refusal::BatteryLow: return u"batteryLow"_s;
    case Refusal::KeyIsOut: return u"keyOut"_s;
    case Refusal::KeyNotSeen: return u"noKeyHere"_s;
    case Refusal::BinDisabled: return u"binFaulty"_s;
    case Refusal::BadgeSwitchedOff: return u"badgeOff"_s;
    case Refusal::BadgeNotFob: return u"badgeNotFob"_s;
    case Refusal::UnknownFob:
    case Refusal::FobIsInside: return u"unknownFob"_s;
    case Refusal::BoxIsFull: return u"boxFull"_s;
    case Refusal::OtherDoorOpen: return u"busy"_s;
    case Refusal::BoardLost: return u"boardLost"_s;
    case Refusal::StorageFailed: return u"notStored"_s;
    }
    return {};
}

QString reasonWord(BoardFault fault)
{
    switch (fault) {
    case BoardFault::None:
    case BoardFault::NoPort:
    case BoardFault::Silent: return u"noBoard"_s;
    case BoardFault::NotOurProfile:
    case BoardFault::WrongKey: return u"wrongBoardKey"_s;
    case BoardFault::NotSecure: return u"boardInClear"_s;
    case BoardFault::WrongBinCount: return u"wrongBinCount"_s;
    case BoardFault::Unpaired: return u"unpaired"_s;
    }
    return {};
}

QString reasonWord(StoreError error)
{
    return error == StoreError::Full || error == StoreError::ReadOnly ? u"diskFull"_s : u"storageCorrupt"_s;
}

QString keyStateWord(access::Reason reason)
{
    using access::Reason;
    switch (reason) {
    case Reason::None: return u"ready"_s;
    case Reason::ViewOnly: return u"view"_s;
    case Reason::KeyIsOut: return u"out"_s;
    case Reason::NotOut: return u"ready"_s;
    case Reason::KeyNotSeen: return u"elsewhere"_s;
    case Reason::BinDisabled:
    case Reason::Closed:
    case Reason::NoPermission:
    case Reason::NotYet:
    case Reason::Ended:
    case Reason::OutsideHours:
    case Reason::StaleData:
    case Reason::ClockSuspect: return u"notNow"_s;
    }
    return {};
}

QString problemWord(exchange::Refusal why)
{
    using exchange::Refusal;
    switch (why) {
    case Refusal::CodeTooShort:
    case Refusal::NumberTooShort: return u"tooShort"_s;
    case Refusal::CodeTooLong:
    case Refusal::NumberTooLong: return u"tooLong"_s;
    case Refusal::NumberNeedsCountry: return u"noCountry"_s;
    case Refusal::CannotSendCodes: return u"noTexts"_s;
    case Refusal::CodeExpired: return u"expired"_s;
    // It was the right one, so that this tells a stranger nothing.
    case Refusal::CodeUsed: return u"used"_s;
    case Refusal::ClockSuspect: return u"noTime"_s;
    default: break;
    }
    // Which part was wrong is never told.
    return u"wrong"_s;
}

QString companyWord(exchange::Refusal why)
{
    using exchange::Refusal;
    switch (why) {
    case Refusal::SamePerson: return u"samePerson"_s;
    case Refusal::TooManyTries:
    case Refusal::LockedTillReset: return u"locked"_s;
    case Refusal::StepUp:
    case Refusal::PinSuspended:
    case Refusal::CannotSendCodes:
    case Refusal::NeedSecondFactor: return u"moreProof"_s;
    case Refusal::NotRecognised:
    case Refusal::BadFormat:
    case Refusal::UnknownFob: return u"unknown"_s;
    case Refusal::StorageFailed: return u"notStored"_s;
    default: break;
    }
    return u"notAllowed"_s;
}

QString problemWord(access::PinFault fault)
{
    using access::PinFault;
    switch (fault) {
    case PinFault::None: return {};
    case PinFault::NotDigits:
    case PinFault::TooShort: return u"tooShort"_s;
    case PinFault::TooLong: return u"tooLong"_s;
    case PinFault::Repeat: return u"repeat"_s;
    case PinFault::Run: return u"run"_s;
    case PinFault::Pairs: return u"pairs"_s;
    case PinFault::Date: return u"date"_s;
    case PinFault::Year: return u"year"_s;
    case PinFault::PhoneTail: return u"phoneTail"_s;
    case PinFault::KeypadShape: return u"keypadShape"_s;
    }
    return {};
}

QString problemWord(exchange::AccountProblem problem)
{
    using exchange::AccountProblem;
    switch (problem) {
    case AccountProblem::None: return {};
    case AccountProblem::UnfitPin: return u"tooShort"_s;
    case AccountProblem::NotSame: return u"notSame"_s;
    case AccountProblem::WrongCode: return u"wrong"_s;
    case AccountProblem::KeyFob: return u"keyFob"_s;
    case AccountProblem::Taken: return u"taken"_s;
    case AccountProblem::NotLinkable: return u"notLinkable"_s;
    case AccountProblem::NotStored: return u"notStored"_s;
    }
    return {};
}

QString factorWord(access::Factor factor)
{
    switch (factor) {
    case access::Factor::Code: return u"code"_s;
    case access::Factor::Pin: return u"pin"_s;
    case access::Factor::Totp: return u"app"_s;
    case access::Factor::Badge: break;
    }
    return {};
}

QString adviceWord(access::Advice advice)
{
    switch (advice) {
    case access::Advice::BookingCode: return u"bookingCode"_s;
    case access::Advice::AskOwner: return u"askOwner"_s;
    case access::Advice::EmergencyCode: return u"emergencyCode"_s;
    case access::Advice::IdentifyYourself: return u"identifyYourself"_s;
    }
    return {};
}

} // namespace latchkey::ui
