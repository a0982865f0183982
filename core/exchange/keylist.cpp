// SPDX-License-Identifier: Apache-2.0
#include "keylist.h"

#include "boxview.h"
#include "exchangewords.h"
#include "journalbodies.h"

#include <algorithm>

namespace latchkey::exchange {

using people::Grant;
using people::OwnCredentials;
using people::Person;

namespace {

/// Nothing beside an identifier was shown yet: what may be seen has to be weighed for each key.
bool isUnproven(const Visit &visit) { return isIdentifierOnly(visit.by) && visit.shown.isEmpty(); }

/// Everybody who has a key's own code is the same to the box: what one of them took is not the next one's.
bool isNamed(const Visit &visit) { return visit.by != access::IdentifiedBy::KeyCode; }

/// What helps somebody without anything to show, whoever it is.
QVector<access::Advice> generalAdvice()
{
    return {access::Advice::BookingCode, access::Advice::AskOwner, access::Advice::EmergencyCode};
}

} // namespace

void KeyList::list(const Visit &visit)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    m_tools.parts.people.grantsOf(visit.holder.id, m_tools.inquiry.answer<Grants>([this, visit](const Grants &grants) {
        isUnproven(visit) ? weighList(visit, grants) : tellKeys(visit, grants);
    }));
}

void KeyList::weighList(const Visit &visit, const Grants &grants)
{
    know(m_tools, visit, [this, visit, grants](const Person &person, const OwnCredentials &own) {
        const Grants enough = enoughAmong(grants, {visit, person, own});
        // Names of keys are shown to those who may have them so; for the others there is the second thing.
        if (enough.size() == grants.size() || visit.alone)
            tellKeys(visit, enough);
        else
            wantFactor(m_tools, visit, person, offersToAnybody(m_tools.parts, visit.by));
    });
}

void KeyList::tellKeys(const Visit &visit, const Grants &grants)
{
    const access::Circumstances now = circumstancesNow(m_tools.parts, visit.by);
    QVector<KeyOffer> offers;
    for (const Grant &grant : grants) {
        const auto circumstances = circumstancesOf(m_tools.parts, grant.key, now);
        offers.append({grant.key.id, grant.key.name, grant.key.fob, access::decide(grant.permissions, circumstances),
                       circumstances.place.holderName,
                       isNamed(visit) && circumstances.place.holder == visit.holder.id});
    }
    const bool proven = !isUnproven(visit) && isNamed(visit);
    if (proven)
        addHeld(visit, offers);
    // What has ended is worth a line only where it is the whole answer.
    const auto ended = [](const KeyOffer &offer) {
        return offer.decision.reason == access::Reason::Ended && !offer.mine;
    };
    if (!std::all_of(offers.cbegin(), offers.cend(), ended))
        offers.removeIf(ended);
    m_tools.inquiry.tell(event::KeysListed{offers, proven ? overdueOf(visit) : QVector<OverdueKey>()});
}

/// Keys that the person has without leave any more: they can still be given on.
void KeyList::addHeld(const Visit &visit, QVector<KeyOffer> &offers) const
{
    const qsizetype granted = offers.size();
    for (const keys::Key &key : m_tools.parts.keys.keys()) {
        const keys::Place place = m_tools.parts.keys.placeOf(key.id);
        const auto isKey = [&](const KeyOffer &offer) { return offer.id == key.id; };
        if (place.kind == keys::Place::Kind::Out && place.holder == visit.holder.id
            && std::none_of(offers.cbegin(), offers.cbegin() + granted, isKey))
            offers.append({key.id, key.name, key.fob, {access::Reason::KeyIsOut, place.since}, place.holderName, true});
    }
}

QVector<OverdueKey> KeyList::overdueOf(const Visit &visit) const
{
    const QDateTime now = judgedNow(m_tools.parts.clock);
    QVector<OverdueKey> overdue;
    for (const keys::Key &key : m_tools.parts.keys.keys()) {
        const keys::Place place = m_tools.parts.keys.placeOf(key.id);
        if (place.holder == visit.holder.id && place.isOverdue(now))
            overdue.append({key.id, key.name, place.due});
    }
    std::sort(overdue.begin(), overdue.end(), [](const OverdueKey &a, const OverdueKey &b) { return a.due < b.due; });
    return overdue;
}

void KeyList::listAlone(const Claim &claim)
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

void KeyList::weighAlone(const Claim &claim, Tries::Receipt receipt, const Grants &grants, const OwnCredentials &own)
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

KeyList::Grants KeyList::enoughAmong(const Grants &grants, const Standing &standing) const
{
    const access::Circumstances now = circumstancesNow(m_tools.parts, standing.visit.by);
    Grants enough;
    for (const Grant &grant : grants) {
        const auto decision = access::decide(grant.permissions, circumstancesOf(m_tools.parts, grant.key, now));
        if (isEnough(factorsFor(m_tools.parts, standing, grant.key.terms, decision.role), standing.visit))
            enough.append(grant);
    }
    return enough;
}

} // namespace latchkey::exchange
