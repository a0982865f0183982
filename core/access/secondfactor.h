// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVector>

namespace latchkey::access {

/// Whose pick-up it is, seen from the key.
enum class PickUpBy {
    Owner, ///< owns the key
    User, ///< known to the box or the hub, with a permission of the owner's
    Guest, ///< here for one booking
};

/// How the person at the box said who they are.
enum class IdentifiedBy {
    AccessCode,
    MobileNumber,
    BookingCode,
    KeyCode, ///< opens one key and names nobody
    Badge,
    Fob, ///< names a key, not a person
    Qr, ///< holds a booking code; a QR code with anything else inside counts as that
    PickUpLink,
    PhoneApp,
};

/// What an owner asks for beside an access code or a mobile number.
enum class FactorSetting {
    Off, ///< nothing: who knows the number has the key; the settings say so in words
    Code, ///< a single-use code by text message or e-mail
    Pin, ///< a number that the person has chosen
};

/// An owner's two settings. Both are on by default, with a code.
struct FactorSettings {
    FactorSetting ownPickUps = FactorSetting::Code;
    FactorSetting userPickUps = FactorSetting::Code;
};

/// What the owner has said about one key, or about the whole box.
struct KeyGuard {
    bool badgeWithPin = false; ///< a badge is not enough alone
    bool numberAloneOffline = false; ///< while no code can be sent, a mobile number may be enough
    bool high = false; ///< one thing that can be known or copied is never enough; outweighs every other setting
};

/// What a person can show beside what identified them.
struct FactorsOwned {
    bool pin = false;
    bool totp = false; ///< has enrolled an authenticator app
    bool badge = false;
};

/// All that the choice of a second factor depends on.
struct FactorQuestion {
    PickUpBy who = PickUpBy::User;
    IdentifiedBy by = IdentifiedBy::AccessCode;
    FactorSettings settings;
    KeyGuard key;
    FactorsOwned has;
    bool hubOnline = false; ///< codes can be sent and checked; also false for a box without a hub
    bool clockTrusted = false; ///< the time of a TOTP means something
};

/// A second factor that can be shown at the box.
enum class Factor {
    Code, ///< sent by the hub to the person's phone or mailbox
    Pin,
    Totp,
    Badge,
};

/// What to do where nothing that the person could show is enough.
enum class Advice {
    BookingCode, ///< type the booking code, which works without the hub
    AskOwner, ///< call the owner's number
    EmergencyCode, ///< type a code from the emergency sheet
    IdentifyYourself, ///< use a code or a badge of your own
};

/// Whether more is asked for, and what.
struct FactorAnswer {
    enum class Kind {
        NoneNeeded,
        OneOf, ///< one of `factors`, offered in this order
        Denied, ///< with `advice`, in this order
    };
    Kind kind = Kind::Denied;
    QVector<Factor> factors;
    QVector<Advice> advice;
    bool weak = false; ///< the pick-up goes into the journal as weak: something that is no secret was enough
    friend bool operator==(const FactorAnswer &, const FactorAnswer &) = default;
};

/// Whether beside a code or a number of somebody's a sent code is wanted where one can be sent.
[[nodiscard]] bool mayWantCode(const FactorSettings &settings, const KeyGuard &key);

/// Which second factor a pick-up needs. A pure function; docs/second-factor.md holds its whole table. It answers for
/// somebody who is known: what a screen shows to a number that may be unknown must not depend on the answer. A
/// drop-off never asks.
[[nodiscard]] FactorAnswer factorsFor(const FactorQuestion &question);

} // namespace latchkey::access
