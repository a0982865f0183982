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

[[nodiscard]] inline Holder holderOf(const people::Person &person)
{
    return {person.id, person.name, person.role, person.kind};
}

} // namespace latchkey::exchange
