// SPDX-License-Identifier: Apache-2.0
#include "supplyfiles.h"

#include <algorithm>
#include <cmath>

namespace latchkey::hal {

namespace {

constexpr qint64 MicrovoltsPerMillivolt = 1000;
constexpr qint64 MostMicrovolts = 1'000'000'000; // 1000 V
constexpr qint64 MostSeconds = qint64(30) * 24 * 3600; // drivers say 65535 minutes for "unknown"

/// A decimal number between `least` and `most`; nullopt: it is none, it is out of range, or the file is not there.
std::optional<qint64> numberIn(const SupplyFiles &files, const char *name, qint64 least, qint64 most)
{
    const QByteArray text = files.value(name);
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && !text.contains('\0') && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Supply::Kind kindOf(const SupplyFiles &files)
{
    // "Device" feeds a mouse or a pen, not the box.
    if (files.value("scope") == "Device")
        return Supply::Kind::Other;
    const QByteArray type = files.value("type");
    if (type == "Battery" || type == "UPS") {
        const bool isAbsent = files.value("present") == "0" || files.value("health") == "No battery";
        return isAbsent ? Supply::Kind::Other : Supply::Kind::Battery;
    }
    // Some drivers say which kind of USB: USB_C, USB_PD, USB_DCP.
    const bool isLine = type == "Mains" || type == "USB" || type.startsWith("USB_") || type == "Wireless";
    return isLine ? Supply::Kind::Line : Supply::Kind::Other;
}

/// A battery that does not feed the box leaves it to somebody else: also one that is full, or hindered from charging.
std::optional<bool> dischargingIn(const SupplyFiles &files)
{
    const QByteArray status = files.value("status");
    if (status == "Discharging")
        return true;
    const bool isFed = status == "Charging" || status == "Full" || status == "Not charging";
    return isFed ? std::optional(false) : std::nullopt;
}

PowerReading batteryFrom(const SupplyFiles &files)
{
    PowerReading reading;
    if (const auto percent = numberIn(files, "capacity", 0, 100))
        reading.percent = int(*percent);
    reading.charging = files.value("status") == "Charging";
    if (const auto volts = numberIn(files, "voltage_now", MicrovoltsPerMillivolt, MostMicrovolts))
        reading.millivolts = int(*volts / MicrovoltsPerMillivolt);
    // 0 is what many drivers say while they do not know.
    const auto seconds = numberIn(files, "time_to_empty_now", 1, MostSeconds);
    if (seconds && !reading.charging)
        reading.left = std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(*seconds));
    const QByteArray level = files.value("capacity_level");
    reading.low = level == "Critical" || level == "Low";
    reading.replaceBattery = files.value("health") == "Dead" || files.value("health") == "Blown fuse";
    return reading;
}

/// Whether a line feeds the box: unknown where there is none, or where one that does not say so might.
std::optional<bool> anyOnline(const QVector<Supply> &supplies)
{
    std::optional<bool> any;
    bool isSure = true;
    for (const Supply &supply : supplies) {
        if (supply.kind != Supply::Kind::Line)
            continue;
        isSure = isSure && supply.online.has_value();
        any = any.value_or(false) || supply.online.value_or(false);
    }
    return any.value_or(false) || isSure ? any : std::nullopt;
}

/// No where one of them feeds the box, unknown where that cannot be ruled out.
std::optional<bool> mainsByBatteries(const QVector<Supply> &batteries)
{
    const auto says = [&](std::optional<bool> what) {
        return [what](const Supply &battery) { return battery.isDischarging == what; };
    };
    if (std::any_of(batteries.cbegin(), batteries.cend(), says(true)))
        return false;
    const bool isSure = !batteries.isEmpty() && std::all_of(batteries.cbegin(), batteries.cend(), says(false));
    return isSure ? std::optional(true) : std::nullopt;
}

PowerReading together(const QVector<Supply> &batteries)
{
    if (batteries.size() == 1)
        return batteries.constFirst().reading;
    PowerReading all;
    int sum = 0;
    int heard = 0;
    for (const Supply &battery : batteries) {
        sum += battery.reading.percent.value_or(0);
        heard += battery.reading.percent ? 1 : 0;
        all.charging = all.charging || battery.reading.charging;
        all.replaceBattery = all.replaceBattery || battery.reading.replaceBattery;
    }
    if (heard > 0)
        all.percent = int(std::lround(double(sum) / heard));
    all.low = !batteries.isEmpty()
        && std::all_of(batteries.cbegin(), batteries.cend(), [](const Supply &one) { return one.reading.low; });
    return all;
}

} // namespace

Supply supplyFrom(const SupplyFiles &files)
{
    Supply supply;
    supply.kind = kindOf(files);
    if (supply.kind == Supply::Kind::Line) {
        // 2 is a line whose voltage may be chosen, and on.
        if (const auto online = numberIn(files, "online", 0, 2))
            supply.online = *online != 0;
    } else if (supply.kind == Supply::Kind::Battery) {
        supply.isDischarging = dischargingIn(files);
        supply.reading = batteryFrom(files);
    }
    return supply;
}

std::optional<PowerReading> readingOf(const QVector<Supply> &supplies)
{
    QVector<Supply> batteries;
    std::copy_if(supplies.cbegin(), supplies.cend(), std::back_inserter(batteries),
                 [](const Supply &supply) { return supply.kind == Supply::Kind::Battery; });
    PowerReading reading = together(batteries);
    reading.mains = anyOnline(supplies);
    if (!reading.mains)
        reading.mains = mainsByBatteries(batteries);
    return reading == PowerReading{} ? std::nullopt : std::optional(reading);
}

} // namespace latchkey::hal
