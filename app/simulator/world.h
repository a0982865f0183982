// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/kiosk/box.h>
#include <app/kiosk/kioskapplication.h>
#include <app/simulator/hub/hubbeside.h>
#include <app/simulator/power/simulatedpower.h>
#include <app/simulator/power/worldtime.h>
#include <app/simulator/presets.h>
#include <app/simulator/pretendwifi.h>
#include <app/simulator/simulatorclock.h>
#include <app/simulator/simulatoroptions.h>
#include <core/site/sitefile.h>
#include <hal/board/boxsleeper.h>
#include <hal/sim/simulatedboard.h>
#include <hal/system/systemtimers.h>

#include <QTemporaryDir>

namespace latchkey::simulator {

/// A box with its kiosk and a simulated board on a pseudo-terminal, from one preset, and the hub beside it where the preset
/// has one. Kiosk and hub are the product's.
class World {
public:
    /// The time of the program; it outlives every World. A world's own may go faster.
    struct Times {
        SimulatorClock &clock;
        hal::SystemTimers &timers;
    };

    /// Makes the box's data, imports the site, opens everything. The error is one sentence.
    [[nodiscard]] static Result<std::unique_ptr<World>, QString> make(const Times &times, const Preset &preset,
                                                                      const Options &options);
    ~World();

    /// Lets the kiosk talk to the board, and begins to make the hub.
    void start();

    [[nodiscard]] WorldTime &time() { return m_time; }
    /// Faster than the program's; the battery then drains. A clock that stands still stays as it is.
    void setSpeed(int factor);
    [[nodiscard]] SimulatedPower &power() { return *m_power; }
    [[nodiscard]] power::Profile profile() const { return m_profile; }
    void setProfile(power::Profile profile);
    /// Whether all is as the preset says; what needs the hub comes when box and hub know each other.
    [[nodiscard]] bool isAsPreset() const;

    [[nodiscard]] KioskApplication &kiosk() { return *m_kiosk; }
    [[nodiscard]] sim::SimulatedBoard &board() { return *m_board; }
    [[nodiscard]] Box &box() { return *m_box; }
    /// nullptr: the box stands on its own.
    [[nodiscard]] HubBeside *hub() { return m_hub.get(); }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< the box's
    /// The time of day, as the box has it.
    [[nodiscard]] QDateTime localNow() const { return m_time.clock().now().toTimeZone(m_site->box.timeZone); }
    [[nodiscard]] QDateTime localTime(const QDateTime &moment) const { return moment.toTimeZone(m_site->box.timeZone); }
    [[nodiscard]] const site::SiteFile &site() const { return *m_site; }
    [[nodiscard]] const Preset &preset() const { return m_preset; }
    [[nodiscard]] QSizeF panelMm() const;
    [[nodiscard]] QSize panelSize() const;

private:
    World(const Times &times, const Preset &preset, const Options &options);
    [[nodiscard]] Status<QString> readSite();
    [[nodiscard]] Status<QString> fillFolder();
    [[nodiscard]] Status<QString> makeBoard();
    [[nodiscard]] Status<QString> openBox();
    [[nodiscard]] KioskSetup setup(const people::BoxInfo &info) const;
    void makeKiosk();
    void watchPeople();
    void watchHub();
    void beginOutage();
    [[nodiscard]] KioskParts partsBesideHub(const KioskParts &parts);
    void takeView();

    Times m_times;
    WorldTime m_time;
    Preset m_preset;
    Options m_options;
    power::Profile m_profile;
    bool m_isBegun = false; ///< what the preset takes away is gone
    QTemporaryDir m_temporary;
    QString m_folder;
    KioskConfig m_config;
    QByteArray m_siteText;
    std::optional<site::SiteFile> m_site;
    hal::SystemRandom m_random;
    std::unique_ptr<sim::SimulatedBoard> m_board;
    std::unique_ptr<SimulatedPower> m_power;
    std::unique_ptr<Box> m_box;
    std::unique_ptr<HubBeside> m_hub;
    std::unique_ptr<BoxSleeper> m_sleeper; ///< lays the simulated board to rest with the machine
    std::unique_ptr<PretendWifi> m_wifi; ///< with a hub only: nobody else is to be reached
    std::unique_ptr<KioskApplication> m_kiosk;
};

} // namespace latchkey::simulator
