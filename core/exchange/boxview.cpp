// SPDX-License-Identifier: Apache-2.0
#include "boxview.h"

#include <algorithm>

namespace latchkey::exchange {

namespace {

bool isGuests(access::IdentifiedBy by)
{
    switch (by) {
    case access::IdentifiedBy::BookingCode:
    case access::IdentifiedBy::Qr:
    case access::IdentifiedBy::PickUpLink:
    case access::IdentifiedBy::KeyCode: return true;
    default: return false;
    }
}

} // namespace

QDateTime judgedNow(const Clock &clock)
{
    const TimeTrust trust = clock.trust();
    return trust.suspect() ? trust.sure : clock.now();
}

QDateTime unheardSince(const SessionParts &parts, access::IdentifiedBy by)
{
    const auto &limit = parts.terms.trust.guests;
    if (!isGuests(by) || !limit || parts.hub.state() != HubLink::State::Offline)
        return {};
    const QDateTime heard = parts.hub.lastUpdate();
    const bool isTooOld = heard.isValid()
        && heard.addSecs(std::chrono::seconds(*limit).count()) <= judgedNow(parts.clock);
    return isTooOld ? heard : QDateTime();
}

access::Circumstances circumstancesNow(const SessionParts &parts, access::IdentifiedBy by)
{
    const TimeTrust trust = parts.clock.trust();
    access::Circumstances circumstances{judgedNow(parts.clock), parts.zone, {}};
    circumstances.clockSuspect = trust.suspect();
    circumstances.lastTrusted = trust.lastTrusted;
    circumstances.unheardSince = unheardSince(parts, by);
    circumstances.wall.emplace(circumstances.now, parts.zone);
    circumstances.opening = openingAt(parts.rules.hours, circumstances.now, parts.zone);
    return circumstances;
}

access::Circumstances circumstancesOf(const SessionParts &parts, const keys::Key &key,
                                      access::Circumstances circumstances)
{
    circumstances.place = parts.keys.placeOf(key.id);
    const auto &bin = circumstances.place.bin;
    circumstances.binUse = bin ? parts.rules.useOf(*bin) : access::BinUse::Normal;
    circumstances.loan = key.terms.loan;
    return circumstances;
}

bool isAnyDoorOpen(const SessionParts &parts)
{
    const auto open = [&](const keys::Door &door) { return parts.board.door(door.number) == DoorSwitch::Open; };
    return std::any_of(parts.geometry.doors.cbegin(), parts.geometry.doors.cend(), open);
}

bool isInside(const SessionParts &parts, const CardUid &fob)
{
    const auto holds = [&](BinNumber bin) { return parts.board.fob(bin) == FobReading::fob(fob); };
    const auto behind = [&](const keys::Door &door) {
        return std::any_of(door.bins.cbegin(), door.bins.cend(), holds);
    };
    return std::any_of(parts.geometry.doors.cbegin(), parts.geometry.doors.cend(), behind);
}

} // namespace latchkey::exchange
