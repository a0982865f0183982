// SPDX-License-Identifier: Apache-2.0
#include "loginplan.h"

namespace latchkey::hub {

SecondStep secondStepOf(const LoginFacts &facts)
{
    const bool asked = facts.codeDue || (facts.twoFactor && !facts.deviceKnown);
    if (!asked)
        return SecondStep::None;
    if (facts.hasApp)
        return SecondStep::App;
    if (facts.hasMobile)
        return SecondStep::TextMessage;
    return facts.hasMail ? SecondStep::Mail : SecondStep::Impossible;
}

} // namespace latchkey::hub
