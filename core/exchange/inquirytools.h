// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/claims.h>
#include <core/exchange/inquiry.h>
#include <core/exchange/refusallog.h>
#include <core/exchange/tries.h>

namespace latchkey::exchange {

/// What all that Identification asks has in common.
struct InquiryTools {
    const SessionParts &parts;
    Inquiry &inquiry;
    Tries &tries;
    Claims &claims;
    RefusalLog &refusals;
};

using Known = std::function<void(const people::Person &, const people::OwnCredentials &)>;
/// Person and credentials of a visitor; somebody who is gone meanwhile has no permission.
void know(const InquiryTools &tools, const Visit &visit, Known then);

/// Asks a visitor for one of the factors on offer.
void wantFactor(const InquiryTools &tools, const Visit &visit, const people::Person &person, const Offers &offers);

[[nodiscard]] inline Holder holderOf(const people::Person &person)
{
    return {person.id, person.name, person.role, person.kind};
}

} // namespace latchkey::exchange
