// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttlebook.h>
#include <core/exchange/siteterms.h>
#include <core/journal/journal.h>
#include <core/keys/geometry.h>
#include <core/keys/keybook.h>
#include <core/people/credentialbook.h>
#include <core/people/peoplebook.h>
#include <core/ports/binboard.h>
#include <core/ports/cardreader.h>
#include <core/ports/clock.h>
#include <core/ports/hublink.h>
#include <core/ports/pinhasher.h>
#include <core/ports/randomsource.h>
#include <core/ports/timers.h>
#include <core/ports/totpchecker.h>

#include <QTimeZone>

#include <functional>

namespace latchkey::exchange {

/// What the session stands on; all of it outlives the session.
struct SessionParts {
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
    const keys::Geometry &geometry;
    // The site's word, which may change between two events while the session runs.
    const QTimeZone &zone; ///< of the box
    const access::SiteRules &rules;
    const SiteTerms &terms;
    /// Whether there is energy for something new; empty: always. What runs goes on, and keys come home, all the same.
    std::function<bool()> hasEnergy = {};
};

[[nodiscard]] inline bool lacksEnergy(const SessionParts &parts) { return parts.hasEnergy && !parts.hasEnergy(); }

} // namespace latchkey::exchange
