// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/exchange/exchangeeffect.h>
#include <core/exchange/exchangestate.h>
#include <core/exchange/sessionparts.h>

namespace latchkey::exchange {

/// What somebody far away wants: a bin opened for whoever stands there.
struct AfarRequest {
    enum class Presence {
        PressButton, ///< whoever stands there presses a button
        ScreenCode, ///< they tell the digits on the screen to whoever ordered it
    };
    FromAfar whose;
    int bin = 0; ///< as the hub has it: perhaps none of this box
    Presence presence = Presence::PressButton;
};

/// The order as it is at this moment, or what is in the way. `bin` is one of this box.
[[nodiscard]] Result<Order, Refusal> orderFromAfar(const SessionParts &parts, const FromAfar &whose, BinNumber bin);

/// Why a box in this state takes no order, and why one came to nothing: words of docs/exchange.md.
[[nodiscard]] QString busyWord(const State &state);
[[nodiscard]] QString afarWord(Refusal why);
[[nodiscard]] AfarAnswer refusedFromAfar(const Order &order, const QString &code);

/// Three digits for the screen.
[[nodiscard]] QString digitsForScreen(RandomSource &random);

} // namespace latchkey::exchange
