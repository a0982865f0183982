// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/powerprofile.h>
#include <core/power/upscheck.h>

#include <QStringList>

namespace latchkey {

class ConfigSection;

/// Who knows about mains and battery.
enum class EnergySource { Board, Sysfs, UPower, Nut };

[[nodiscard]] QString wordFor(EnergySource source);

/// The section `power` of the configuration. See docs/power.md.
struct PowerConfig {
    EnergySource source = EnergySource::Board; ///< the one that is believed
    QVector<EnergySource> alsoShown; ///< asked for diagnostics alone; never `source`
    power::Terms terms = power::termsOf(power::Profile::BinBox);
    power::UpsTerms ups; ///< of its check
    bool sleeps = false; ///< the machine may be put to sleep through logind
    QString root; ///< of the kernel's supplies; empty: where they are
    QString upsName; ///< of a NUT server; empty: none is known
    QString host;
    int port = 0;

    [[nodiscard]] bool uses(EnergySource which) const { return which == source || alsoShown.contains(which); }
};

/// The section `display`.
struct DisplayConfig {
    QString backlightRoot; ///< of the kernel's lights; empty: where they are
    QString backlight; ///< which of them; empty: the only one
    bool dims = true; ///< whether the kiosk changes its light at all
};

[[nodiscard]] PowerConfig readPower(const ConfigSection &root);
[[nodiscard]] DisplayConfig readDisplay(const ConfigSection &root);

} // namespace latchkey
