// SPDX-License-Identifier: Apache-2.0
#include "exchangemachine.h"

#include "transitions.h"

namespace latchkey::exchange {

Transition step(const State &state, const Event &event)
{
    return std::visit([](const auto &s, const auto &e) { return on(s, e); }, state, event);
}

bool welcomesCard(const State &state)
{
    return std::visit([](const auto &s) { return WelcomesCards<std::decay_t<decltype(s)>>; }, state);
}

} // namespace latchkey::exchange
