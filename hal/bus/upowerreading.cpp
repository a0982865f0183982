// SPDX-License-Identifier: Apache-2.0
#include "upowerreading.h"

#include <QMetaType>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey::hal {

namespace {

// UPower, org.freedesktop.UPower.Device: the values of Type, State and WarningLevel that matter here.
enum Type : quint32 { Battery = 2, Ups = 3 };
enum State : quint32 { NotKnown = 0, Charging = 1 };
enum Warning : quint32 { Low = 3, Action = 5 };

constexpr std::chrono::seconds LongestLeft = 30 * 24h; ///< a box that would run for longer does not say so

/// A property, if it is of that very type: 'b', 'u', 'x' or 'd' of D-Bus.
template <typename T>
std::optional<T> get(const QVariantMap &properties, const QString &name)
{
    const QVariant value = properties.value(name);
    return value.metaType() == QMetaType::fromType<T>() ? std::optional(value.value<T>()) : std::nullopt;
}

std::optional<int> percentOf(const QVariantMap &display)
{
    const auto percent = get<double>(display, u"Percentage"_s);
    if (!percent || !(*percent >= 0 && *percent <= 100)) // nor if it is not a number
        return std::nullopt;
    return int(std::lround(*percent));
}

std::optional<std::chrono::minutes> leftOf(const QVariantMap &display)
{
    const auto seconds = get<qlonglong>(display, u"TimeToEmpty"_s);
    if (!seconds || *seconds <= 0 || *seconds > LongestLeft.count()) // 0: it does not know
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds(*seconds));
}

bool isBattery(const QVariantMap &display)
{
    const quint32 type = get<quint32>(display, u"Type"_s).value_or(0);
    return (type == Battery || type == Ups) && get<bool>(display, u"IsPresent"_s).value_or(false);
}

} // namespace

PowerReading readingFrom(const QVariantMap &manager, const QVariantMap &display)
{
    PowerReading reading;
    if (const auto onBattery = get<bool>(manager, u"OnBattery"_s))
        reading.mains = !*onBattery;
    if (!isBattery(display))
        return reading;
    const auto warning = get<quint32>(display, u"WarningLevel"_s);
    reading.low = warning >= Low; // also of an "unknown" state: the alarm is UPower's own
    reading.stopOrdered = warning == Action;
    const auto state = get<quint32>(display, u"State"_s);
    if (!state || *state == NotKnown)
        return reading;
    reading.percent = percentOf(display);
    reading.charging = state == Charging;
    reading.left = leftOf(display);
    return reading;
}

} // namespace latchkey::hal
