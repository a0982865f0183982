// SPDX-License-Identifier: Apache-2.0
#include "siteterms.h"

namespace latchkey::exchange {

SiteTerms termsOf(const people::BoxInfo &box)
{
    SiteTerms terms{box.name, box.factors, box.numbers, {}, box.badgeLinking, box.reasons};
    terms.trust = box.trust;
    if (box.pinLength > 0)
        terms.pins.length = box.pinLength;
    return terms;
}

} // namespace latchkey::exchange
