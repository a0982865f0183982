// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/kioskparts.h>
#include <app/kiosk/powerconfig.h>
#include <hal/board/serialboard.h>

#include <memory>
#include <vector>

namespace latchkey {

/// The sources, the light and the sleep that a configuration names, made from metal.
class EnergyRoom {
public:
    /// Board and timers outlive it. Where `config` lets the machine sleep, this waits for the bus daemon.
    EnergyRoom(const PowerConfig &config, const DisplayConfig &display, SerialBoard &board, Timers &timers);
    ~EnergyRoom();
    EnergyRoom(const EnergyRoom &) = delete;
    EnergyRoom &operator=(const EnergyRoom &) = delete;

    [[nodiscard]] EnergyParts parts() const;

private:
    std::vector<std::unique_ptr<PowerSource>> m_sources; ///< the first is believed
    std::unique_ptr<Backlight> m_light;
    std::unique_ptr<Sleeper> m_machine;
    std::unique_ptr<Sleeper> m_sleeper; ///< dies first
};

/// A source that needs no board; nullptr for the board's own, and for a UPS whose name or address is none.
[[nodiscard]] std::unique_ptr<PowerSource> makeSource(EnergySource which, const PowerConfig &config, Timers &timers);
/// nullptr: the kiosk leaves the light alone.
[[nodiscard]] std::unique_ptr<Backlight> makeLight(const DisplayConfig &display);
/// What is wrong with the configuration, as one sentence; nothing: it can be used.
[[nodiscard]] std::optional<QString> whatIsWrong(const PowerConfig &config);

} // namespace latchkey
