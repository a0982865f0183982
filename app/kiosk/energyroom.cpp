// SPDX-License-Identifier: Apache-2.0
#include "energyroom.h"

#include <core/power/boardpower.h>
#include <hal/board/boxsleeper.h>
#include <hal/bus/logindsleeper.h>
#include <hal/bus/upowersource.h>
#include <hal/power/nutsource.h>
#include <hal/power/sysfsbacklight.h>
#include <hal/power/sysfssupply.h>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> whatIsWrong(const PowerConfig &config)
{
    if (!config.uses(EnergySource::Nut) || hal::NutAddress::from(config.upsName, config.host, config.port))
        return std::nullopt;
    return u"power.ups: \"%1\" at \"%2\" is no UPS of a NUT server (a name of letters, digits, dots, dashes and "
           "underscores)"_s.arg(config.upsName, config.host);
}

std::unique_ptr<PowerSource> makeSource(EnergySource which, const PowerConfig &config, Timers &timers)
{
    switch (which) {
    case EnergySource::Board: break;
    case EnergySource::Sysfs:
        return std::make_unique<hal::SysfsSupply>(timers, config.root.isEmpty() ? hal::SysfsSupply::Root : config.root);
    case EnergySource::UPower: return std::make_unique<hal::UPowerSource>(QDBusConnection::systemBus());
    case EnergySource::Nut: {
        const auto address = hal::NutAddress::from(config.upsName, config.host, config.port);
        return address ? std::make_unique<hal::NutSource>(timers, *address) : nullptr;
    }
    }
    return nullptr;
}

std::unique_ptr<Backlight> makeLight(const DisplayConfig &display)
{
    if (!display.dims)
        return nullptr;
    const QString root = display.backlightRoot.isEmpty() ? hal::SysfsBacklight::Root : display.backlightRoot;
    return std::make_unique<hal::SysfsBacklight>(display.backlight, root);
}

EnergyRoom::EnergyRoom(const PowerConfig &config, const DisplayConfig &display, SerialBoard &board, Timers &timers)
{
    const auto add = [&](EnergySource which) {
        auto source = makeSource(which, config, timers);
        m_sources.push_back(source ? std::move(source) : std::make_unique<power::BoardPower>(board));
    };
    add(config.source);
    for (const EnergySource shown : config.alsoShown)
        add(shown);
    m_light = makeLight(display);
    if (config.sleeps) {
        m_machine = std::make_unique<hal::LogindSleeper>(QDBusConnection::systemBus(), timers);
        m_sleeper = std::make_unique<BoxSleeper>(*m_machine, board, timers);
    }
}

EnergyRoom::~EnergyRoom() = default;

EnergyParts EnergyRoom::parts() const
{
    EnergyParts parts{m_sources.front().get(), m_light.get(), m_sleeper.get(), {}};
    for (size_t i = 1; i < m_sources.size(); ++i)
        parts.others.append(m_sources[i].get());
    return parts;
}

} // namespace latchkey
