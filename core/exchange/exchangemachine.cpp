// SPDX-License-Identifier: Apache-2.0
#include "exchangemachine.h"

#include "transitions.h"

namespace latchkey::exchange {

namespace {

Transition stay(const State &state) { return {state, {}, false}; }

} // namespace

Transition step(const State &state, const Event &event)
{
    Transition transition = std::visit(
        [&](const auto &s, const auto &e) {
            if constexpr (std::is_same_v<decltype(on(s, e)), MeansNothing>)
                return stay(state);
            else
                return on(s, e);
        },
        state, event);
    if (auto answer = answerFromAfar(state, event, transition.next))
        transition.effects.emplace_back(effect::AnswerFromAfar{std::move(*answer)});
    return transition;
}

bool isClosed(const State &state)
{
    return std::visit([](const auto &s) { return IsClosed<std::decay_t<decltype(s)>>; }, state);
}

bool isLastPage(const State &state)
{
    return std::visit([](const auto &s) { return IsLastPage<std::decay_t<decltype(s)>>; }, state);
}

bool welcomesCard(const State &state)
{
    return std::visit([](const auto &s) { return WelcomesCards<std::decay_t<decltype(s)>>; }, state);
}

} // namespace latchkey::exchange
