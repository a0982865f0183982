// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QVector>

#include <core/ports/powerreading.h>

#include <array>

namespace latchkey::hal {

/// What the files of one folder in /sys/class/power_supply say, by their names. One that could not be read is not there.
using SupplyFiles = QHash<QByteArray, QByteArray>;

/// Those that are asked for; names and units are those of the kernel's Documentation/ABI/testing/sysfs-class-power.
inline constexpr std::array SupplyFileNames{
    "type",     "scope",          "online",      "present",           "status",
    "capacity", "capacity_level", "voltage_now", "time_to_empty_now", "health",
};

/// What one supply says.
struct Supply {
    enum class Kind {
        Other, ///< feeds something else, or nobody knows what it is
        Line, ///< energy from outside: mains, USB
        Battery, ///< that of the box, in its place
    };
    Kind kind = Kind::Other;
    std::optional<bool> online = {}; ///< of a line; nullopt: not told
    /// Of a battery: whether it feeds the box; nullopt: not told.
    std::optional<bool> isDischarging = {};
    PowerReading reading = {}; ///< of a battery, without `mains`
};

[[nodiscard]] Supply supplyFrom(const SupplyFiles &files);

/// All of them together; nullopt where none says anything. A line answers for the mains; where none does, batteries do by
/// feeding the box or not. Of several batteries `percent` is the mean of those that say it, voltage and time are
/// unknown, and low is what all of them are.
[[nodiscard]] std::optional<PowerReading> readingOf(const QVector<Supply> &supplies);

} // namespace latchkey::hal
