// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>
#include <core/ports/backlight.h>
#include <core/ports/hublink.h>
#include <core/ports/network.h>
#include <core/ports/powersource.h>
#include <core/ports/sleeper.h>
#include <core/power/exchangebudget.h>
#include <core/power/upscheck.h>
#include <qml/viewmodels/boxstatus.h>

#include <functional>
#include <optional>

namespace latchkey {

/// Where the box's energy comes from and what can be done about it. What is missing the kiosk goes without.
struct EnergyParts {
    PowerSource *source = nullptr; ///< the one that is believed; none: the board
    Backlight *light = nullptr;
    Sleeper *sleeper = nullptr;
    QVector<PowerSource *> others = {}; ///< shown in diagnostics, and never believed
};

/// What the outside must bring; the kiosk makes everything else. All of it outlives the kiosk.
struct KioskParts {
    Clock &clock;
    Timers &timers;
    RandomSource &random;
    PinHasher &hasher;
    const TotpChecker &totp;
    BinBoard &board;
    CardReader &reader;
    HubLink &hub;
    journal::Journal &journal;
    access::ThrottleBook &throttle;
    people::PeopleBook &people;
    people::CredentialBook &credentials;
    keys::KeyBook &keys;
    keys::Geometry &geometry;
    EnergyParts energy = {};
    NetworkChooser *network = nullptr; ///< none: nobody at the box can change its Wi-Fi
};

/// What the program and the site say. Of a box with a hub, the site's part may change: KioskApplication::takeSite().
struct KioskSetup {
    ui::BoxStatus::Site site;
    QStringList languages; ///< on offer, in this order
    QString language; ///< one of them, at rest
    int pinLength = 0; ///< of every PIN of this box; 0: they differ
    exchange::SiteTerms terms;
    bool numbersOffered = false; ///< a mobile number may be typed
    bool codesFirst = true; ///< which of code and number the screen asks for first
    std::optional<QVector<keys::Key>> keys = {}; ///< for takeSite(); none: they are as they were
    std::optional<keys::Geometry> geometry = {}; ///< for takeSite(); none: the box looks as it did
    power::Terms energy = power::termsOf(power::Profile::BinBox);
    power::UpsTerms ups = {};
    double perCharge = 0; ///< exchanges of a full battery, as the journal has it at start; 0: nothing was learnt
    power::UpsHistory upsHistory = {}; ///< as the journal has it at start
    std::optional<QSize> window; ///< none: the whole screen
    std::optional<QSizeF> panelMm; ///< none: as the screen says, where that is believable
    std::function<void(exchange::Sound)> play; ///< may be empty
};

/// What the site says about how people say who they are.
inline void tellEntry(KioskSetup &setup, const people::BoxInfo &box)
{
    setup.terms = exchange::termsOf(box);
    setup.pinLength = box.ownPinsDiffer ? 0 : box.pinLength;
    setup.numbersOffered = box.numbersOffered;
    setup.codesFirst = box.codesFirst;
}

} // namespace latchkey
