// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/timing.h>
#include <qml/viewmodels/exchangeviewmodel.h>
#include <tests/core/accountworld.h>

namespace latchkey {

/// The session of tests/core with a screen in front of it, and a person who types.
struct ScreenFront {
    AccountWorld world;
    ui::Look look{{QStringLiteral("en"), QStringLiteral("de")}, QStringLiteral("en"), world.timers};
    ui::CodeEntry code;
    ui::PinEntry pin{4};
    ui::NumberEntry number;
    ui::KeyListModel keys{[](const QDateTime &) { return QString(); }};
    std::unique_ptr<ui::ExchangeViewModel> screen;

    ScreenFront() { show(); }
    /// Afresh, with what the world has become.
    void show()
    {
        screen.reset();
        world.start();
        screen = std::make_unique<ui::ExchangeViewModel>(ui::ExchangeViewModel::Parts{
            *world.session, world.geometry, world.clock, QTimeZone::utc(), look, code, pin, number, keys,
            ui::EntryTerms{4, world.terms.pins.length, true, true, QStringLiteral("+44")}});
        world.settle();
    }
    void type(const char *keysPressed)
    {
        for (const char *key = keysPressed; *key; ++key)
            screen->padPressed(*key);
        world.settle();
        passTick();
    }
    /// Answers about who somebody is come on a tick.
    void passTick()
    {
        world.timers.advance(exchange::AnswerTick);
        world.settle();
    }
    [[nodiscard]] QString page() const { return screen->page(); }
};

} // namespace latchkey
