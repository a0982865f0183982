// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "exchangeworld.h"

namespace latchkey {

/// A site that lets persons link badges, and the ways to the pages on which they set something up.
struct AccountWorld : ExchangeWorld {
    AccountWorld()
    {
        terms.badgeLinking = true;
        start();
    }
    /// To the page with what Sam has set up, by code and PIN.
    void open()
    {
        tap(exchange::event::AccountTapped{});
        typeCode("234567");
        typePin("1470");
    }
    void openByNumber(const char *number, const char *pin)
    {
        tap(exchange::event::AccountTapped{});
        typeNumber(number);
        typePin(pin);
    }
    void typeNewPin(const char *pin)
    {
        session->enterNewPin(fakes::secretOf(pin));
        settle();
    }
    /// Whether Sam's door opens for this PIN.
    bool opensFor(const char *pin)
    {
        tap(exchange::event::Cancelled{});
        identify("234567");
        typePin(pin);
        const bool opened = at<exchange::state::Opening>();
        if (opened) {
            board.refuse();
            settle();
            tap(exchange::event::FinishTapped{});
        }
        return opened;
    }
    [[nodiscard]] const exchange::state::SettingPin &pinPage() const { return *at<exchange::state::SettingPin>(); }
    [[nodiscard]] const exchange::state::SettingApp &appPage() const { return *at<exchange::state::SettingApp>(); }
    [[nodiscard]] const exchange::state::LinkingBadge &badgePage() const
    {
        return *at<exchange::state::LinkingBadge>();
    }
    [[nodiscard]] Secret shownByApp() const
    {
        const auto own = credentials.now(person("sam"));
        return fakes::PlainTotp::codeOf(own.totpKey.value_or(Secret()), clock.now().toSecsSinceEpoch() / 30);
    }
    /// What an app shows that scanned the code on the screen.
    [[nodiscard]] Secret codeOfScreen() const
    {
        const Secret shown = session->appEnrolment();
        const auto uri = shown.bytes();
        const QByteArray text(reinterpret_cast<const char *>(uri.data()), qsizetype(uri.size()));
        const int first = text.mid(text.indexOf('=') + 1).toInt();
        QByteArray key(TotpChecker::KeyBytes, char(first));
        return fakes::PlainTotp::codeOf(Secret::takeFrom(key), clock.now().toSecsSinceEpoch() / 30);
    }
};

} // namespace latchkey
