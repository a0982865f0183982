// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/powerreading.h>

namespace latchkey {

/// One place that knows how much energy there is: the board, the kernel, UPower, a UPS. Nothing here waits.
class PowerSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What it is called in configuration and diagnostics: "board", "sysfs", "upower", "nut".
    [[nodiscard]] virtual QString name() const = 0;
    /// What it said last; nullopt while it cannot be asked or what it says is stale.
    [[nodiscard]] virtual std::optional<PowerReading> reading() const = 0;
    /// Why it cannot be asked, as one line for diagnostics; empty: it can.
    [[nodiscard]] virtual QString trouble() const = 0;
    /// Asks now; told() follows, also where nothing changed or the source is gone.
    virtual void ask() = 0;

Q_SIGNALS:
    /// It was heard, or found to be gone: reading() and trouble() hold what came of it.
    void told();
};

} // namespace latchkey
