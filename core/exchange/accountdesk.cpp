// SPDX-License-Identifier: Apache-2.0
#include "accountdesk.h"

#include "journalbodies.h"

#include <core/access/throttleentries.h>
#include <core/access/throttleidentity.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

using access::Factor;
using access::IdentifiedBy;
using journal::EntryType;
using people::OwnCredentials;
using people::Person;

namespace {

bool hasPin(const Person &person, const OwnCredentials &own) { return !person.pin.isEmpty() || !own.pin.isEmpty(); }

} // namespace

void AccountDesk::read(const Visit &visit)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    if (visit.by != IdentifiedBy::Badge && !isIdentifierOnly(visit.by))
        return m_tools.inquiry.turnAway({Refusal::NeedSecondFactor, {}, {}, {}, {access::Advice::IdentifyYourself}});
    know(m_tools, visit, [this, visit](const Person &person, const OwnCredentials &own) {
        if (!isProven(visit))
            return want(visit, person, own);
        m_tools.inquiry.tell(
            event::AccountRead{{hasPin(person, own), own.totpKey.has_value(), m_tools.parts.clock.trust().mayUseTotp(),
                                m_tools.parts.terms.badgeLinking}});
    });
}

/// Beside a code or a number, both of which others know, a PIN alone opens nothing where keys want a sent code: or
/// whoever has seen one typed would make themselves an app that is taken for more than a PIN.
bool AccountDesk::pinCounts(const Visit &visit) const
{
    if (visit.by == IdentifiedBy::Badge || !m_tools.parts.hub.canSendCodes())
        return true;
    const auto &keys = m_tools.parts.keys.keys();
    const auto wantsCode = [](const keys::Key &key) { return access::mayWantCode(key.terms.factors, key.terms.guard); };
    return !access::mayWantCode(m_tools.parts.terms.factors, {}) && std::none_of(keys.cbegin(), keys.cend(), wantsCode);
}

bool AccountDesk::isProven(const Visit &visit) const
{
    const bool byMoreThanPin = visit.shown.contains(Factor::Code) || visit.shown.contains(Factor::Totp);
    return mayOpenAccount(visit) && (byMoreThanPin || pinCounts(visit));
}

void AccountDesk::want(const Visit &visit, const Person &person, const OwnCredentials &own)
{
    QVector<Factor> factors;
    if (hasPin(person, own) && pinCounts(visit))
        factors.append(Factor::Pin);
    if (own.totpKey && m_tools.parts.clock.trust().mayUseTotp())
        factors.append(Factor::Totp);
    if (m_tools.parts.hub.canSendCodes())
        factors.append(Factor::Code);
    if (factors.isEmpty())
        return m_tools.inquiry.turnAway({Refusal::NeedSecondFactor, {}, {}, {}, {access::Advice::AskOwner}});
    wantFactor(m_tools, visit, person, {factors});
}

void AccountDesk::judgePin(const Visit &visit, const Secret &pin)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    const access::PinFault fault = access::faultOf(pin, m_tools.parts.terms.pins,
                                                   m_tools.claims.numberOf(visit.holder.id));
    if (fault != access::PinFault::None)
        return notKept(AccountProblem::UnfitPin, fault);
    m_pin = pin;
    m_tools.inquiry.tell(event::PinFits{});
}

void AccountDesk::storePin(const Visit &visit, const Secret &again)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    const Secret first = std::move(m_pin);
    m_pin.wipe();
    if (first.isEmpty() || !(first == again))
        return notKept(AccountProblem::NotSame);
    const auto encoded = [this, visit](const QByteArray &stored) { keepPin(visit, stored); };
    m_tools.parts.hasher.encodePin(first, visit.holder.id, m_tools.inquiry.whileOpen<QByteArray>(encoded));
}

void AccountDesk::keepPin(const Visit &visit, const QByteArray &encoded)
{
    if (encoded.isEmpty()) // there was not enough memory for the hash
        return notKept(AccountProblem::NotStored);
    const auto kept = [this, visit](const Status<StoreError> &status) { forgive(visit, status); };
    m_tools.parts.credentials.setPin(visit.holder.id, encoded, ownEntry(EntryType::PinSet, visit.holder.id),
                                     m_tools.inquiry.whileOpen<Status<StoreError>>(kept));
}

/// Whoever enrols anew by text message or e-mail has their wrong tries forgiven. What was stored stays stored, whatever
/// becomes of that.
void AccountDesk::forgive(const Visit &visit, const Status<StoreError> &status)
{
    if (!status || !visit.shown.contains(Factor::Code))
        return stored(status);
    const auto reset = [this](const Status<StoreError> &) { stored(Done{}); };
    m_tools.parts.throttle.reset(access::throttle::identityOf(m_tools.parts.hasher, visit.holder.id),
                                 access::throttle::resetEntry(visit.holder.id),
                                 m_tools.inquiry.whileOpen<Status<StoreError>>(reset));
}

void AccountDesk::drawAppKey(const Visit &visit)
{
    QByteArray drawn = m_tools.parts.random.bytes(TotpChecker::KeyBytes);
    m_appKey = Secret::takeFrom(drawn);
    const Label issuer = m_tools.parts.terms.name.value_or(*Label::fromString(u"Latchkey"_s));
    m_enrolment = m_tools.parts.totp.enrolmentUri(m_appKey, issuer, visit.holder.name);
}

void AccountDesk::storeApp(const Visit &visit, const Secret &code)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    if (!m_tools.parts.clock.trust().mayUseTotp())
        return notKept(AccountProblem::NotStored);
    const auto step = m_tools.parts.totp.check(m_appKey, code, m_tools.parts.clock.now().toSecsSinceEpoch(), {});
    if (!step)
        return notKept(AccountProblem::WrongCode);
    const auto kept = [this, visit](const Status<StoreError> &status) { forgive(visit, status); };
    m_tools.parts.credentials.setTotp(visit.holder.id, m_appKey, step.value(),
                                      ownEntry(EntryType::AppSet, visit.holder.id),
                                      m_tools.inquiry.whileOpen<Status<StoreError>>(kept));
}

void AccountDesk::linkBadge(const Visit &visit, const CardUid &uid)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    if (uid.isRandom())
        return notKept(AccountProblem::NotLinkable);
    if (m_tools.parts.keys.findByFob(uid))
        return notKept(AccountProblem::KeyFob);
    using Owner = Result<people::CardOwner, StoreError>;
    const auto found = [this, visit, uid](const Owner &owner) {
        if (!owner)
            notKept(AccountProblem::NotStored);
        else if (std::holds_alternative<keys::Key>(owner.value()))
            notKept(AccountProblem::KeyFob);
        else if (std::holds_alternative<people::NobodysCard>(owner.value()))
            keepBadge(visit, uid);
        else
            notKept(AccountProblem::Taken);
    };
    m_tools.parts.people.findByCard(uid, m_tools.inquiry.whileOpen<Owner>(found));
}

void AccountDesk::keepBadge(const Visit &visit, const CardUid &uid)
{
    const auto kept = [this](const Status<StoreError> &status) {
        if (!status && status.error() == StoreError::Refused)
            notKept(AccountProblem::Taken);
        else
            stored(status);
    };
    m_tools.parts.credentials.linkBadge(visit.holder.id, uid, ownEntry(EntryType::BadgeLinked, visit.holder.id),
                                        m_tools.inquiry.whileOpen<Status<StoreError>>(kept));
}

void AccountDesk::stored(const Status<StoreError> &status)
{
    if (status)
        m_tools.inquiry.tell(event::Stored{});
    else
        notKept(AccountProblem::NotStored);
}

void AccountDesk::notKept(AccountProblem problem, access::PinFault fault)
{
    m_tools.inquiry.tell(event::NotKept{problem, fault});
}

void AccountDesk::wipe()
{
    m_pin.wipe();
    m_appKey.wipe();
    m_enrolment.wipe();
}

} // namespace latchkey::exchange
