// SPDX-License-Identifier: Apache-2.0
#include "secondoffers.h"

#include <algorithm>
#include <array>

namespace latchkey::exchange {

using access::Factor;
using access::PickUpBy;
using Kind = access::FactorAnswer::Kind;

namespace {

/// Whether some key of this box could be had by somebody who has nothing to show beside an identifier.
bool aloneIsEnoughForSome(const SessionParts &parts, access::IdentifiedBy by)
{
    const bool online = parts.hub.canSendCodes();
    const auto open = [&](const keys::Key &key) {
        constexpr std::array All{PickUpBy::Owner, PickUpBy::User, PickUpBy::Guest};
        return std::any_of(All.begin(), All.end(), [&](PickUpBy who) {
            return access::factorsFor({who, by, key.terms.factors, key.terms.guard, {}, online, true}).kind
                == Kind::NoneNeeded;
        });
    };
    const auto &all = parts.keys.keys();
    return std::any_of(all.cbegin(), all.cend(), open);
}

PickUpBy pickUpBy(const people::Person &person, access::KeyRole role)
{
    if (person.kind == people::Kind::Guest)
        return PickUpBy::Guest;
    return role == access::KeyRole::Owner ? PickUpBy::Owner : PickUpBy::User;
}

} // namespace

Offers offersToAnybody(const SessionParts &parts, access::IdentifiedBy by)
{
    const bool online = parts.hub.canSendCodes();
    const bool codeFirst = online && parts.terms.factors.userPickUps == access::FactorSetting::Code;
    QVector<Factor> factors;
    if (codeFirst)
        factors.append(Factor::Code);
    factors.append(Factor::Pin);
    if (parts.clock.trust().mayUseTotp())
        factors.append(Factor::Totp);
    if (online && !codeFirst)
        factors.append(Factor::Code);
    return {factors, isIdentifierOnly(by) && aloneIsEnoughForSome(parts, by)};
}

access::FactorAnswer factorsFor(const SessionParts &parts, const Standing &standing, const keys::Terms &key,
                                access::KeyRole role)
{
    const Visit &visit = standing.visit;
    access::FactorQuestion question;
    question.who = pickUpBy(standing.person, role);
    question.by = visit.by;
    question.settings = key.factors;
    question.key = key.guard;
    question.has = {!standing.own.pin.isEmpty() || !standing.person.pin.isEmpty(), standing.own.totpKey.has_value(),
                    standing.person.hasBadge || standing.own.badges > 0};
    // What was shown a moment ago counts, also where the hub or the time went away since.
    question.hubOnline = parts.hub.canSendCodes() || visit.shown.contains(Factor::Code);
    question.clockTrusted = parts.clock.trust().mayUseTotp() || visit.shown.contains(Factor::Totp);
    return access::factorsFor(question);
}

bool isEnough(const access::FactorAnswer &answer, const Visit &visit)
{
    if (answer.kind == Kind::NoneNeeded)
        return true;
    const auto counts = [&](Factor factor) { return answer.factors.contains(factor); };
    return answer.kind == Kind::OneOf && std::any_of(visit.shown.cbegin(), visit.shown.cend(), counts);
}

Offers offersOf(const access::FactorAnswer &answer)
{
    Offers offers{answer.factors};
    offers.factors.removeAll(Factor::Badge);
    return offers;
}

} // namespace latchkey::exchange
