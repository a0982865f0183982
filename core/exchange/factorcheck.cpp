// SPDX-License-Identifier: Apache-2.0
#include "factorcheck.h"

#include "exchangewords.h"
#include "journalbodies.h"

#include <algorithm>

namespace latchkey::exchange {

using access::throttle::Method;
using people::OwnCredentials;

namespace {

constexpr int OneTimeDigits = 6; ///< of a code that the hub sends, or that an app shows

/// What is no code at all is told at once: it is a slip, and no try.
std::optional<Refusal> slipIn(access::Factor factor, const Secret &typed)
{
    const bool isPin = factor == access::Factor::Pin;
    const auto digits = typed.bytes();
    if (!std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return c >= '0' && c <= '9'; }))
        return Refusal::BadFormat;
    if (typed.size() < (isPin ? access::PinPolicy::Least : OneTimeDigits))
        return Refusal::CodeTooShort;
    if (typed.size() > (isPin ? access::PinPolicy::Most : OneTimeDigits))
        return Refusal::CodeTooLong;
    return std::nullopt;
}

Refusal refusalFor(TotpRefusal why)
{
    return why == TotpRefusal::UsedAlready ? Refusal::CodeUsed : Refusal::NotRecognised;
}

} // namespace

void FactorCheck::send(const Claim &claim, bool again)
{
    m_tools.inquiry.open(Inquiry::Pace::OnTick);
    const Claims::Claimant *claimant = m_tools.claims.find(claim);
    if (!claimant)
        return;
    const auto known = claimant->person ? std::optional(claimant->person->id) : std::nullopt;
    using Sent = Result<HubLink::Challenge, HubRefusal>;
    m_tools.parts.hub.sendCode(
        {known, claimant->number, again}, m_tools.inquiry.whileOpen<Sent>([=, this](const Sent &sent) {
            Claims::Claimant *still = m_tools.claims.find(claim);
            if (!sent || !still)
                return m_tools.inquiry.tell(event::HubFailed{sent ? HubRefusal::Unreachable : sent.error()});
            still->challenge = sent.value();
            m_tools.inquiry.tell(event::CodeSent{});
        }));
}

void FactorCheck::check(const Claim &claim, Factor factor, const Secret &typed)
{
    const auto slip = slipIn(factor, typed);
    m_tools.inquiry.open(slip ? Inquiry::Pace::AtOnce : Inquiry::Pace::OnTick);
    if (slip)
        return m_tools.inquiry.tell(event::FactorRejected{*slip});
    const Try what{claim, factor, typed};
    const bool byBadge = claim.by == access::IdentifiedBy::Badge;
    switch (factor) {
    case Factor::Pin: return count(what, byBadge ? Method::BadgePin : Method::Pin, &FactorCheck::comparePin);
    case Factor::Totp:
        if (!m_tools.parts.clock.trust().mayUseTotp())
            return m_tools.inquiry.tell(event::FactorRejected{Refusal::ClockSuspect});
        return count(what, Method::Totp, &FactorCheck::compareTotp);
    case Factor::Code: return count(what, Method::SentCode, &FactorCheck::askHub);
    case Factor::Badge: break;
    }
    m_tools.inquiry.tell(event::FactorRejected{Refusal::BadFormat});
}

void FactorCheck::count(const Try &what, Method method, void (FactorCheck::*then)(const Try &, Receipt))
{
    if (const Claims::Claimant *claimant = m_tools.claims.find(what.claim))
        m_tools.tries.count(claimant->identity, method, [=, this](Receipt receipt) { (this->*then)(what, receipt); });
}

void FactorCheck::comparePin(const Try &what, Receipt receipt)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    if (!claimant)
        return;
    const auto compare = [=, this, id = claimant->id,
                          given = claimant->person ? claimant->person->pin : QByteArray()](const OwnCredentials &own) {
        const auto verdict = [=, this](PinMatch match) {
            if (match == PinMatch::NotDone)
                return m_tools.inquiry.tell(event::StoreFailed{StoreError::Failed});
            match == PinMatch::Right ? accept(what, receipt) : reject(what, Refusal::NotRecognised);
        };
        m_tools.parts.hasher.verifyPin(what.typed, id, own.pin.isEmpty() ? given : own.pin,
                                       m_tools.inquiry.whileOpen<PinMatch>(verdict));
    };
    m_tools.parts.credentials.of(claimant->id, m_tools.inquiry.answer<OwnCredentials>(compare));
}

void FactorCheck::compareTotp(const Try &what, Receipt receipt)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    if (!claimant)
        return;
    const auto compare = [=, this](const OwnCredentials &own) {
        // Who has no app is compared with a key that nobody has, for the work of it.
        QByteArray drawn = m_tools.parts.random.bytes(TotpChecker::KeyBytes);
        const Secret nobodys = Secret::takeFrom(drawn);
        const auto step = m_tools.parts.totp.check(own.totpKey.value_or(nobodys), what.typed,
                                                   m_tools.parts.clock.now().toSecsSinceEpoch(), own.totpStep);
        if (step && own.totpKey)
            useStep(what, receipt, step.value());
        else
            reject(what, step || !own.totpKey ? Refusal::NotRecognised : refusalFor(step.error()));
    };
    m_tools.parts.credentials.of(claimant->id, m_tools.inquiry.answer<OwnCredentials>(compare));
}

void FactorCheck::useStep(const Try &what, Receipt receipt, qint64 step)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    if (!claimant)
        return;
    const auto used = [=, this](const Status<StoreError> &status) {
        if (status)
            accept(what, receipt);
        else if (status.error() == StoreError::Refused)
            reject(what, Refusal::CodeUsed);
        else
            m_tools.inquiry.tell(event::StoreFailed{status.error()});
    };
    m_tools.parts.credentials.useTotpStep(claimant->id, step, m_tools.inquiry.whileOpen<Status<StoreError>>(used));
}

void FactorCheck::askHub(const Try &what, Receipt receipt)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    if (!claimant)
        return;
    const auto answered = [=, this](const Status<HubRefusal> &checked) {
        if (checked)
            return accept(what, receipt);
        switch (checked.error()) {
        case HubRefusal::Wrong: return reject(what, Refusal::NotRecognised);
        case HubRefusal::Expired:
        case HubRefusal::TooMany: return reject(what, Refusal::CodeExpired);
        case HubRefusal::Unreachable: break;
        }
        m_tools.inquiry.tell(event::HubFailed{checked.error()});
    };
    m_tools.parts.hub.checkCode(claimant->challenge, what.typed,
                                m_tools.inquiry.whileOpen<Status<HubRefusal>>(answered));
}

void FactorCheck::accept(const Try &what, Receipt receipt)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    // The hub may know somebody whom this box does not.
    if (!claimant || !claimant->person)
        return reject(what, Refusal::NotRecognised);
    m_tools.claims.proved(*claimant);
    const Visit visit{holderOf(*claimant->person), claimant->by, claimant->shown + QVector<Factor>{what.factor}};
    m_tools.tries.right(receipt, identifiedEntry(visit),
                        [this, visit] { m_tools.inquiry.tell(event::FactorAccepted{visit}); });
}

void FactorCheck::reject(const Try &what, Refusal why)
{
    const Claims::Claimant *claimant = m_tools.claims.find(what.claim);
    const bool known = claimant && claimant->person;
    m_tools.refusals.write({wordFor(what.factor), why, known ? std::optional(claimant->person->id) : std::nullopt});
    m_tools.inquiry.tell(event::FactorRejected{why});
}

} // namespace latchkey::exchange
