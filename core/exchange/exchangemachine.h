// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeeffect.h>
#include <core/exchange/exchangeevent.h>
#include <core/exchange/exchangestate.h>

#include <vector>

namespace latchkey::exchange {

/// What one event leads to. Effects are carried out in order. `expected` is false where the event means nothing in
/// that state: the state stays as it was.
struct Transition {
    State next;
    std::vector<Effect> effects;
    bool expected = true;
};

/// The whole flow in front of the box as a pure function: no clock, no board, no disk. The table is in
/// docs/exchange.md; tst_exchangemachine holds both against each other.
[[nodiscard]] Transition step(const State &state, const Event &event);

/// The board must be read (again) before anybody is served. Who is early, as after waking, is served then.
[[nodiscard]] bool isClosed(const State &state);
/// It says how the exchange, the hand-over or the try ended, and waits for nobody.
[[nodiscard]] bool isLastPage(const State &state);
/// Whether a card held to the reader now may start something. A question about a card must not push aside one that
/// the present page waits for.
[[nodiscard]] bool welcomesCard(const State &state);

} // namespace latchkey::exchange
