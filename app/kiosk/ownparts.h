// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/backlight.h>
#include <core/ports/cardreader.h>
#include <core/ports/hublink.h>
#include <core/ports/sleeper.h>

namespace latchkey {

/// A box that stands on its own: nothing is missing.
class NoHub : public HubLink {
    Q_OBJECT
public:
    using HubLink::HubLink;
    [[nodiscard]] State state() const override { return State::NoHub; }
    [[nodiscard]] QDateTime offlineSince() const override { return {}; }
    [[nodiscard]] QDateTime lastUpdate() const override { return {}; }
};

/// A box without a reader at its front.
class NoReader : public CardReader {
    Q_OBJECT
public:
    using CardReader::CardReader;
    [[nodiscard]] bool isReady() const override { return false; }
};

/// A screen whose light nobody can change.
class NoLight : public Backlight {
public:
    void setLevel(int) override {}
    [[nodiscard]] QString trouble() const override { return {}; }
};

/// A machine that does not sleep.
class NoSleeper : public Sleeper {
    Q_OBJECT
public:
    using Sleeper::Sleeper;
    [[nodiscard]] bool can(SleepKind) const override { return false; }
    void sleep(const SleepOrder &) override { Q_EMIT refused(QStringLiteral("this machine does not sleep")); }
    void setBlocked(bool) override {}
    void ready() override {}
    [[nodiscard]] QString trouble() const override { return {}; }
};

} // namespace latchkey
