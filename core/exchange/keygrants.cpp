// SPDX-License-Identifier: Apache-2.0
#include "keygrants.h"

#include "boxview.h"
#include "exchangewords.h"
#include "journalbodies.h"
#include "secondoffers.h"

#include <core/access/throttleidentity.h>

#include <algorithm>

namespace latchkey::exchange {

using access::FactorAnswer;
using people::Grant;
using people::OwnCredentials;
using people::Person;

namespace {

Refusal refusalFor(access::Reason reason)
{
    switch (reason) {
    case access::Reason::ViewOnly: return Refusal::ViewOnly;
    case access::Reason::NotYet: return Refusal::NotYet;
    case access::Reason::Ended: return Refusal::Ended;
    case access::Reason::OutsideHours: return Refusal::OutsideHours;
    case access::Reason::ClockSuspect: return Refusal::ClockSuspect;
    case access::Reason::Closed: return Refusal::Closed;
    case access::Reason::KeyIsOut: return Refusal::KeyIsOut;
    case access::Reason::KeyNotSeen: return Refusal::KeyNotSeen;
    case access::Reason::BinDisabled: return Refusal::BinDisabled;
    case access::Reason::None:
    case access::Reason::NotOut:
    case access::Reason::NoPermission: break;
    }
    return Refusal::NoPermission;
}

/// Nothing beside an identifier was shown yet: what may be seen has to be weighed for each key.
bool isUnproven(const Visit &visit) { return isIdentifierOnly(visit.by) && visit.shown.isEmpty(); }

/// What helps somebody without anything to show, whoever it is.
QVector<access::Advice> generalAdvice()
{
    return {access::Advice::BookingCode, access::Advice::AskOwner, access::Advice::EmergencyCode};
}

} // namespace

void KeyGrants::know(const Visit &visit, Known then)
{
    using Found = std::optional<Person>;
    const auto found = [this, id = visit.holder.id, then = std::move(then)](const Found &person) {
        if (!person)
            return m_tools.inquiry.turnAway({Refusal::NoPermission, {}, {}, {}});
        m_tools.parts.credentials.of(
            id, m_tools.inquiry.answer<OwnCredentials>([=](const OwnCredentials &own) { then(*person, own); }));
    };
    m_tools.parts.people.findById(visit.holder.id, m_tools.inquiry.answer<Found>(found));
}

void KeyGrants::list(const Visit &visit)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    m_tools.parts.people.grantsOf(visit.holder.id, m_tools.inquiry.answer<Grants>([this, visit](const Grants &grants) {
        isUnproven(visit) ? weighList(visit, grants) : tellKeys(visit, grants);
    }));
}

void KeyGrants::weighList(const Visit &visit, const Grants &grants)
{
    know(visit, [this, visit, grants](const Person &person, const OwnCredentials &own) {
        const Grants enough = enoughAmong(grants, {visit, person, own});
        // Names of keys are shown to those who may have them so; for the others there is the second thing.
        if (enough.size() == grants.size() || visit.alone)
            tellKeys(visit, enough);
        else
            want(visit, person, offersToAnybody(m_tools.parts, visit.by));
    });
}

void KeyGrants::tellKeys(const Visit &visit, const Grants &grants)
{
    const access::Circumstances now = circumstancesNow(m_tools.parts);
    QVector<KeyOffer> offers;
    for (const Grant &grant : grants) {
        const auto circumstances = circumstancesOf(m_tools.parts, grant.key, now);
        offers.append({grant.key.id, grant.key.name, grant.key.fob, access::decide(grant.permissions, circumstances),
                       circumstances.place.holderName, circumstances.place.holder == visit.holder.id});
    }
    // What has ended is worth a line only where it is the whole answer.
    const auto ended = [](const KeyOffer &offer) { return offer.decision.reason == access::Reason::Ended; };
    if (!std::all_of(offers.cbegin(), offers.cend(), ended))
        offers.removeIf(ended);
    m_tools.inquiry.tell(event::KeysListed{offers});
}

void KeyGrants::listAlone(const Claim &claim)
{
    m_tools.inquiry.open(Inquiry::Pace::OnTick);
    const auto counted = [this, claim](Tries::Receipt receipt) {
        const Claims::Claimant *claimant = m_tools.claims.find(claim);
        if (!claimant)
            return;
        const auto granted = [=, this, id = claimant->id](const Grants &grants) {
            const auto known = [=, this](const OwnCredentials &own) { weighAlone(claim, receipt, grants, own); };
            m_tools.parts.credentials.of(id, m_tools.inquiry.answer<OwnCredentials>(known));
        };
        m_tools.parts.people.grantsOf(claimant->id, m_tools.inquiry.answer<Grants>(granted));
    };
    m_tools.tries.count({}, access::throttle::Method::Code, counted);
}

void KeyGrants::weighAlone(const Claim &claim, Tries::Receipt receipt, const Grants &grants, const OwnCredentials &own)
{
    const Claims::Claimant *claimant = m_tools.claims.find(claim);
    if (!claimant)
        return;
    if (claimant->person) {
        const Visit visit{holderOf(*claimant->person), claimant->by, {}, true};
        if (!enoughAmong(grants, {visit, *claimant->person, own}).isEmpty())
            return m_tools.tries.right(receipt, identifiedEntry(visit),
                                       [this, visit] { m_tools.inquiry.tell(event::FactorAccepted{visit}); });
    }
    const auto known = claimant->person ? std::optional(claimant->id) : std::nullopt;
    m_tools.refusals.write({wordFor(claimant->by), Refusal::NeedSecondFactor, known});
    m_tools.inquiry.turnAway({Refusal::NeedSecondFactor, {}, {}, {}, generalAdvice()});
}

KeyGrants::Grants KeyGrants::enoughAmong(const Grants &grants, const Standing &standing) const
{
    const access::Circumstances now = circumstancesNow(m_tools.parts);
    Grants enough;
    for (const Grant &grant : grants) {
        const auto decision = access::decide(grant.permissions, circumstancesOf(m_tools.parts, grant.key, now));
        if (isEnough(factorsFor(m_tools.parts, standing, grant.key.terms, decision.role), standing.visit))
            enough.append(grant);
    }
    return enough;
}

void KeyGrants::want(const Visit &visit, const Person &person, const Offers &offers)
{
    const auto identity = access::throttle::identityOf(m_tools.parts.hasher, person.id);
    const Claim claim = m_tools.claims.make({visit.by, person.id, person, identity, {}, visit.shown});
    m_tools.inquiry.tell(event::FactorWanted{claim, offers});
}

void KeyGrants::decide(const purpose::Take &take, const Visit &visit)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    using Found = std::optional<Grant>;
    const auto found = [this, pick = take.pick, visit](const Found &grant) {
        if (grant)
            judge({pick, visit, *grant, {}});
        else
            m_tools.inquiry.turnAway({Refusal::NoPermission, {}, {}, {}});
    };
    m_tools.parts.people.grantFor(visit.holder.id, take.pick.key, m_tools.inquiry.answer<Found>(found));
}

void KeyGrants::judge(Case c)
{
    const keys::Key &key = c.grant.key;
    const auto circumstances = circumstancesOf(m_tools.parts, key, circumstancesNow(m_tools.parts));
    c.decision = access::decide(c.grant.permissions, circumstances);
    if (!c.decision.allowed())
        return refuse(c, {refusalFor(c.decision.reason), c.decision.at, {}, circumstances.place.holderName});
    know(c.visit, [this, c](const Person &person, const OwnCredentials &own) { weigh(c, person, own); });
}

void KeyGrants::weigh(const Case &c, const Person &person, const OwnCredentials &own)
{
    const FactorAnswer answer = factorsFor(m_tools.parts, {c.visit, person, own}, c.grant.key.terms, c.decision.role);
    if (isEnough(answer, c.visit))
        return grant(c, answer.weak && c.visit.shown.isEmpty());
    const Offers offers = offersOf(answer);
    if (offers.factors.isEmpty() || c.visit.alone) {
        const auto advice = answer.advice.isEmpty() ? QVector{access::Advice::IdentifyYourself} : answer.advice;
        return refuse(c, {Refusal::NeedSecondFactor, {}, {}, {}, advice});
    }
    want(c.visit, person, offers);
}

void KeyGrants::grant(const Case &c, bool weak)
{
    const keys::Key &key = c.grant.key;
    if (isAnyDoorOpen(m_tools.parts))
        return refuse(c, {Refusal::OtherDoorOpen, {}, {}, {}});
    const BinNumber bin = *m_tools.parts.keys.placeOf(key.id).bin;
    const keys::Door *door = m_tools.parts.geometry.doorOf(bin);
    const FobReading seen = m_tools.parts.board.fob(bin);
    // The book may say what it likes: a key that no reader sees cannot be handed out.
    if (!door || seen != FobReading::fob(key.fob))
        return refuse(c, {Refusal::KeyNotSeen, {}, {}, {}});
    Order order{Kind::PickUp, c.visit.by, c.visit.holder, key.id, key.name.toString(),
                key.fob,      bin,        door->number,   seen,   1,
                {},           {}};
    order.proof = c.visit.shown;
    order.weak = weak;
    order.due = c.decision.due;
    m_tools.inquiry.tell(event::KeyGranted{order});
}

void KeyGrants::refuse(const Case &c, const Refused &refusal)
{
    Refused named = refusal;
    named.keyName = c.grant.key.name.toString();
    m_tools.refusals.write({wordFor(c.visit.by), refusal.why, c.visit.holder.id, c.grant.key.id});
    m_tools.inquiry.turnAway(named);
}

} // namespace latchkey::exchange
