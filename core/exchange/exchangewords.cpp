// SPDX-License-Identifier: Apache-2.0
#include "exchangewords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

using access::Factor;
using access::IdentifiedBy;

namespace {

constexpr std::array Kinds{Kind::PickUp, Kind::DropOff, Kind::GiveBack, Kind::Open};
constexpr std::array Ways{IdentifiedBy::AccessCode, IdentifiedBy::MobileNumber, IdentifiedBy::BookingCode,
                          IdentifiedBy::KeyCode,    IdentifiedBy::Badge,        IdentifiedBy::Fob,
                          IdentifiedBy::Qr,         IdentifiedBy::PickUpLink,   IdentifiedBy::PhoneApp};
constexpr std::array Factors{Factor::Code, Factor::Pin, Factor::Totp, Factor::Badge};

template <class T, size_t N>
std::optional<T> fromWord(const std::array<T, N> &all, const QString &word)
{
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](T value) { return wordFor(value) == word; });
    return it == all.cend() ? std::nullopt : std::optional<T>(*it);
}

} // namespace

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::PickUp: return u"pick-up"_s;
    case Kind::DropOff: return u"drop-off"_s;
    case Kind::GiveBack: return u"give-back"_s;
    case Kind::Open: return u"open"_s;
    }
    return {};
}

QString wordFor(IdentifiedBy by)
{
    switch (by) {
    case IdentifiedBy::AccessCode: return u"access-code"_s;
    case IdentifiedBy::MobileNumber: return u"mobile-number"_s;
    case IdentifiedBy::BookingCode: return u"booking-code"_s;
    case IdentifiedBy::KeyCode: return u"key-code"_s;
    case IdentifiedBy::Badge: return u"badge"_s;
    case IdentifiedBy::Fob: return u"fob"_s;
    case IdentifiedBy::Qr: return u"qr"_s;
    case IdentifiedBy::PickUpLink: return u"pick-up-link"_s;
    case IdentifiedBy::PhoneApp: return u"phone-app"_s;
    }
    return {};
}

QString wordFor(Factor factor)
{
    switch (factor) {
    case Factor::Code: return u"sent-code"_s;
    case Factor::Pin: return u"pin"_s;
    case Factor::Totp: return u"totp"_s;
    case Factor::Badge: return u"badge"_s;
    }
    return {};
}

QString wordFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotRecognised: return u"not-recognised"_s;
    case Refusal::CodeTooShort: return u"code-too-short"_s;
    case Refusal::CodeTooLong: return u"code-too-long"_s;
    case Refusal::BadFormat: return u"bad-format"_s;
    case Refusal::NumberTooShort: return u"number-too-short"_s;
    case Refusal::NumberTooLong: return u"number-too-long"_s;
    case Refusal::NumberNeedsCountry: return u"number-needs-country"_s;
    case Refusal::CodeUsed: return u"code-used"_s;
    case Refusal::CodeExpired: return u"code-expired"_s;
    case Refusal::CannotSendCodes: return u"cannot-send-codes"_s;
    case Refusal::TooManyTries: return u"too-many-tries"_s;
    case Refusal::LockedTillReset: return u"locked-till-reset"_s;
    case Refusal::StepUp: return u"step-up"_s;
    case Refusal::PinSuspended: return u"pin-suspended"_s;
    case Refusal::NeedSecondFactor: return u"no-second-factor"_s;
    case Refusal::NoKeys: return u"no-keys"_s;
    case Refusal::NoPermission: return u"no-permission"_s;
    case Refusal::ViewOnly: return u"view-only"_s;
    case Refusal::NotYet: return u"not-yet"_s;
    case Refusal::Ended: return u"ended"_s;
    case Refusal::OutsideHours: return u"outside-hours"_s;
    case Refusal::Closed: return u"closed"_s;
    case Refusal::ClockSuspect: return u"clock-suspect"_s;
    case Refusal::StaleData: return u"stale-data"_s;
    case Refusal::KeyIsOut: return u"key-is-out"_s;
    case Refusal::KeyNotSeen: return u"key-not-seen"_s;
    case Refusal::NotOut: return u"not-out"_s;
    case Refusal::BinDisabled: return u"bin-disabled"_s;
    case Refusal::UnknownFob: return u"unknown-fob"_s;
    case Refusal::SamePerson: return u"same-person"_s;
    case Refusal::BadgeSwitchedOff: return u"badge-switched-off"_s;
    case Refusal::BadgeNotFob: return u"badge-not-fob"_s;
    case Refusal::FobIsInside: return u"fob-is-inside"_s;
    case Refusal::BoxIsFull: return u"box-is-full"_s;
    case Refusal::OtherDoorOpen: return u"other-door-open"_s;
    case Refusal::BatteryLow: return u"battery-low"_s;
    case Refusal::BoardLost: return u"board-lost"_s;
    case Refusal::StorageFailed: return u"storage-failed"_s;
    }
    return {};
}

QString wordFor(Report report)
{
    switch (report) {
    case Report::WrongKey: return u"wrong-key"_s;
    case Report::DoorStuck: return u"door-stuck"_s;
    case Report::DoorLeftOpen: return u"door-left-open"_s;
    }
    return {};
}

std::optional<Kind> kindFrom(const QString &word) { return fromWord(Kinds, word); }
std::optional<IdentifiedBy> identifiedByFrom(const QString &word) { return fromWord(Ways, word); }
std::optional<Factor> factorFrom(const QString &word) { return fromWord(Factors, word); }

} // namespace latchkey::exchange
