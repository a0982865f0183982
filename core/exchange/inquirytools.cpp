// SPDX-License-Identifier: Apache-2.0
#include "inquirytools.h"

#include <core/access/throttleidentity.h>

namespace latchkey::exchange {

void know(const InquiryTools &tools, const Visit &visit, Known then)
{
    using Found = std::optional<people::Person>;
    using people::OwnCredentials;
    const auto found = [tools, id = visit.holder.id, then = std::move(then)](const Found &person) {
        if (!person)
            return tools.inquiry.turnAway({Refusal::NoPermission, {}, {}, {}});
        tools.parts.credentials.of(
            id, tools.inquiry.answer<OwnCredentials>([=](const OwnCredentials &own) { then(*person, own); }));
    };
    tools.parts.people.findById(visit.holder.id, tools.inquiry.answer<Found>(found));
}

void wantFactor(const InquiryTools &tools, const Visit &visit, const people::Person &person, const Offers &offers)
{
    const auto identity = access::throttle::identityOf(tools.parts.hasher, person.id);
    const Claim claim = tools.claims.make({visit.by, person.id, person, identity, {}, visit.shown});
    tools.inquiry.tell(event::FactorWanted{claim, offers});
}

} // namespace latchkey::exchange
