// SPDX-License-Identifier: Apache-2.0
#include "cardlookup.h"

#include "binchoice.h"
#include "boxview.h"
#include "journalbodies.h"

#include <core/access/returnrule.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

void CardLookup::card(const CardUid &uid)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    m_tools.parts.people.findByCard(
        uid,
        m_tools.inquiry.answer<people::CardOwner>([this, uid](const people::CardOwner &owner) { found(owner, uid); }));
}

void CardLookup::found(const people::CardOwner &owner, const CardUid &uid)
{
    if (const auto *somebody = std::get_if<people::Person>(&owner))
        person(*somebody);
    else if (const auto *key = std::get_if<keys::Key>(&owner))
        dropOff(*key);
    else if (std::holds_alternative<people::SwitchedOffCard>(owner))
        reject(uid, Refusal::BadgeSwitchedOff);
    else
        lookUpLinked(uid);
}

void CardLookup::person(const people::Person &person)
{
    const Visit visit{holderOf(person), access::IdentifiedBy::Badge};
    m_tools.parts.journal.append(identifiedEntry(visit), [](const Result<journal::Head, StoreError> &) {});
    m_tools.inquiry.tell(event::PersonFound{visit});
}

void CardLookup::lookUpLinked(const CardUid &uid)
{
    using Owner = std::optional<PersonId>;
    using Found = std::optional<people::Person>;
    const auto whose = [this, uid](const Owner &owner) {
        if (!owner)
            return reject(uid, Refusal::UnknownFob);
        const auto who = [this, uid](const Found &found) {
            found ? person(*found) : reject(uid, Refusal::BadgeSwitchedOff);
        };
        m_tools.parts.people.findById(*owner, m_tools.inquiry.answer<Found>(who));
    };
    m_tools.parts.credentials.badgeOwner(uid, m_tools.inquiry.answer<Owner>(whose));
}

void CardLookup::reject(const CardUid &uid, Refusal why)
{
    m_tools.refusals.write({u"card "_s + uid.toHex(), why});
    m_tools.inquiry.turnAway({why, {}, {}, {}});
}

void CardLookup::dropOff(const keys::Key &key)
{
    const SessionParts &parts = m_tools.parts;
    const auto turnAway = [&](Refusal why) { m_tools.inquiry.turnAway({why, {}, key.name.toString(), {}}); };
    if (isInside(parts, key.fob)) {
        m_insideFob(key);
        return turnAway(Refusal::FobIsInside);
    }
    if (isAnyDoorOpen(parts))
        return turnAway(Refusal::OtherDoorOpen);
    const auto bin = chooseBin(key, parts.geometry, parts.rules, parts.board);
    if (!bin)
        return turnAway(Refusal::BoxIsFull);
    const keys::Door *door = parts.geometry.doorOf(*bin);
    const bool astray = access::judgeReturn(key) == access::Return::Astray;
    Order order{Kind::DropOff,
                access::IdentifiedBy::Fob,
                {},
                key.id,
                key.name.toString(),
                key.fob,
                *bin,
                door->number,
                parts.board.fob(*bin),
                1,
                {},
                {}};
    if (astray)
        order.home = key.terms.livesAt;
    m_tools.inquiry.tell(event::FobFound{order});
}

} // namespace latchkey::exchange
