// SPDX-License-Identifier: Apache-2.0
#include "keydecision.h"

#include "boxview.h"
#include "exchangewords.h"
#include "secondoffers.h"

namespace latchkey::exchange {

using access::Companion;
using access::IdentifiedBy;
using people::Grant;
using people::OwnCredentials;
using people::Person;

namespace {

/// Somebody in particular stands there; a key's own code is known to many.
bool isNamed(const Visit &visit) { return visit.by != IdentifiedBy::KeyCode; }

/// Whether somebody makes one more where a key is given to two or three. A code that came in a message may be typed by
/// who is there already.
bool countsAsCompany(const Visit &visit)
{
    switch (visit.by) {
    case IdentifiedBy::KeyCode:
    case IdentifiedBy::BookingCode:
    case IdentifiedBy::Qr:
    case IdentifiedBy::PickUpLink: return false;
    default: return true;
    }
}

Refusal refusalFor(access::Reason reason)
{
    switch (reason) {
    case access::Reason::ViewOnly: return Refusal::ViewOnly;
    case access::Reason::NotYet: return Refusal::NotYet;
    case access::Reason::Ended: return Refusal::Ended;
    case access::Reason::OutsideHours: return Refusal::OutsideHours;
    case access::Reason::ClockSuspect: return Refusal::ClockSuspect;
    case access::Reason::StaleData: return Refusal::StaleData;
    case access::Reason::Closed: return Refusal::Closed;
    case access::Reason::KeyIsOut: return Refusal::KeyIsOut;
    case access::Reason::KeyNotSeen: return Refusal::KeyNotSeen;
    case access::Reason::BinDisabled: return Refusal::BinDisabled;
    case access::Reason::NotOut: return Refusal::NotOut;
    case access::Reason::None:
    case access::Reason::NoPermission: break;
    }
    return Refusal::NoPermission;
}

} // namespace

/// Asked for once it is known who stands there: an answer before that would tell which codes there are.
void KeyDecision::decide(const purpose::Take &take)
{
    if (lacksEnergy(m_tools.parts)) {
        m_tools.inquiry.open(Inquiry::Pace::AtOnce);
        return m_tools.inquiry.turnAway({Refusal::BatteryLow, {}, {}, {}});
    }
    open(take.pick, take.pick.visit, As::Taker);
}

void KeyDecision::decide(const purpose::Join &join, const Visit &visit) { open(join.pick, visit, As::Companion); }

void KeyDecision::decide(const purpose::Receive &receive, const Visit &visit)
{
    open({receive.handOver.from, receive.handOver.key, receive.handOver.keyName}, visit, As::Receiver);
}

void KeyDecision::open(const Pick &pick, const Visit &visit, As as)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    using Found = std::optional<Grant>;
    const auto found = [=, this](const Found &grant) {
        if (grant)
            judge({pick, visit, as, *grant});
        else
            m_tools.inquiry.turnAway({Refusal::NoPermission, {}, {}, {}});
    };
    m_tools.parts.people.grantFor(visit.holder.id, pick.key, m_tools.inquiry.answer<Found>(found));
}

access::Decision KeyDecision::leaveOf(const Grant &grant, As as, IdentifiedBy by) const
{
    const auto now = circumstancesOf(m_tools.parts, grant.key, circumstancesNow(m_tools.parts, by));
    return as == As::Receiver ? access::decideHandOver(grant.permissions, now) : access::decide(grant.permissions, now);
}

void KeyDecision::judge(Case c)
{
    c.decision = leaveOf(c.grant, c.as, c.visit.by);
    if (!c.decision.allowed()) {
        const QString holder = m_tools.parts.keys.placeOf(c.grant.key.id).holderName;
        return refuse(c, {refusalFor(c.decision.reason), c.decision.at, {}, holder});
    }
    know(m_tools, c.visit, [this, c](const Person &person, const OwnCredentials &own) { weigh(c, person, own); });
}

void KeyDecision::weigh(Case c, const Person &person, const OwnCredentials &own)
{
    const auto answer = factorsFor(m_tools.parts, {c.visit, person, own}, c.grant.key.terms, c.decision.role);
    if (isEnough(answer, c.visit)) {
        c.weak = answer.weak && c.visit.shown.isEmpty();
        if (c.as == As::Receiver)
            return judgeReceiver(c);
        const QVector<PersonId> taker = c.as == As::Companion ? QVector<PersonId>{c.pick.visit.holder.id}
                                                              : QVector<PersonId>();
        return gather(c, taker + c.pick.with, {});
    }
    const Offers offers = offersOf(answer);
    if (offers.factors.isEmpty() || c.visit.alone) {
        const auto advice = answer.advice.isEmpty() ? QVector<access::Advice>{access::Advice::IdentifyYourself}
                                                    : answer.advice;
        return refuse(c, {Refusal::NeedSecondFactor, {}, {}, {}, advice});
    }
    wantFactor(m_tools, c.visit, person, offers);
}

void KeyDecision::gather(const Case &c, const QVector<PersonId> &others, const Leaves &leaves)
{
    if (leaves.size() == others.size())
        return judgeCompany(c, leaves);
    using Found = std::optional<Grant>;
    const PersonId &next = others[leaves.size()];
    const bool named = !(next == c.pick.visit.holder.id) || countsAsCompany(c.pick.visit);
    const auto found = [=, this](const Found &grant) {
        gather(c, others,
               leaves + Leaves{{next, grant ? leaveOf(*grant, c.as, c.visit.by) : access::Decision(), named}});
    };
    m_tools.parts.people.grantFor(next, c.pick.key, m_tools.inquiry.answer<Found>(found));
}

void KeyDecision::judgeCompany(const Case &c, const Leaves &others)
{
    const Companion asked{c.visit.holder.id, c.decision, countsAsCompany(c.visit)};
    const Leaves present = c.as == As::Companion ? others + Leaves{asked} : Leaves{asked} + others;
    const access::Company company = access::judgeCompany(c.grant.key.terms, present);
    switch (company.fault) {
    case access::CompanyFault::SamePerson: return refuse(c, {Refusal::SamePerson, {}, {}, {}});
    case access::CompanyFault::NotAllowed:
        if (!countsAsCompany(c.visit))
            return refuse(c, {Refusal::NeedSecondFactor, {}, {}, {}, {access::Advice::IdentifyYourself}});
        return refuse(c, {Refusal::NoPermission, {}, {}, {}});
    case access::CompanyFault::None: break;
    }
    if (c.as == As::Companion)
        m_tools.inquiry.tell(event::PersonAllowed{c.weak});
    else
        grant(c, company.missing);
}

void KeyDecision::judgeReceiver(const Case &c)
{
    const PersonId giver = c.pick.visit.holder.id;
    switch (access::judgeReceiver(giver, {c.visit.holder.id, c.decision, isNamed(c.visit)})) {
    case access::CompanyFault::SamePerson: return refuse(c, {Refusal::SamePerson, {}, {}, {}});
    case access::CompanyFault::NotAllowed: return refuse(c, {Refusal::NoPermission, {}, {}, {}});
    case access::CompanyFault::None: break;
    }
    // Nobody in particular cannot have a key, and nobody can give what they do not have.
    if (!isNamed(c.visit))
        return refuse(c, {Refusal::NeedSecondFactor, {}, {}, {}, {access::Advice::IdentifyYourself}});
    if (m_tools.parts.keys.placeOf(c.pick.key).holder != giver)
        return refuse(c, {Refusal::KeyIsOut, {}, {}, m_tools.parts.keys.placeOf(c.pick.key).holderName});
    m_tools.inquiry.tell(event::HandOverAllowed{c.decision.due});
}

void KeyDecision::grant(const Case &c, int missing)
{
    const keys::Key &key = c.grant.key;
    if (isAnyDoorOpen(m_tools.parts))
        return refuse(c, {Refusal::OtherDoorOpen, {}, {}, {}});
    // The key may have moved while the store was asked.
    const auto place = m_tools.parts.keys.placeOf(key.id);
    if (!place.bin)
        return refuse(c, {Refusal::KeyNotSeen, {}, {}, {}});
    const BinNumber bin = *place.bin;
    const keys::Door *door = m_tools.parts.geometry.doorOf(bin);
    const FobReading seen = m_tools.parts.board.fob(bin);
    // The book may say what it likes: a key that no reader sees cannot be handed out.
    if (!door || seen != FobReading::fob(key.fob))
        return refuse(c, {Refusal::KeyNotSeen, {}, {}, {}});
    Order order{Kind::PickUp, c.visit.by, c.visit.holder, key.id, key.name.toString(),
                key.fob,      bin,        door->number,   seen,   1,
                {},           {}};
    order.proof = c.visit.shown;
    order.weak = c.weak || c.pick.weakCompany;
    order.due = c.decision.due;
    order.reason = c.pick.reason;
    order.note = c.pick.note;
    order.with = c.pick.with;
    order.view = c.grant.view;
    const auto reasons = key.terms.askReason ? m_tools.parts.terms.reasons : QVector<Label>();
    m_tools.inquiry.tell(event::KeyGranted{order, {reasons, key.terms.note, missing}});
}

void KeyDecision::refuse(const Case &c, const Refused &refusal)
{
    Refused named = refusal;
    named.keyName = c.grant.key.name.toString();
    m_tools.refusals.write({wordFor(c.visit.by), refusal.why, c.visit.holder.id, c.grant.key.id});
    m_tools.inquiry.turnAway(named);
}

} // namespace latchkey::exchange
