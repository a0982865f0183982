// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/power/powerprofile.h>
#include <hal/sim/scenario.h>

#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace latchkey::simulator {

/// Who and what the acts at a hub are about: invented, and in the preset's site.
struct HubStory {
    QString org;
    QString managerName; ///< who signs in at the console
    QString managerMail;
    QString managerMobile; ///< E.164: codes to sign in go there
    QString person; ///< whose leave is taken away and given back
    QString personName; ///< first name, for buttons
    QString what; ///< for that key, or for that group of keys
    QString whatName;
    QString guest; ///< who is booked
    QString guestNumber; ///< E.164
    QString guestKey;
    QString guestKeyName;
};

/// How a box may behave on battery, in the order of the choices.
inline constexpr std::array Profiles{power::Profile::BinBox, power::Profile::Legacy, power::Profile::UpsCabinet,
                                     power::Profile::Saver};
[[nodiscard]] QStringList profileWords();

/// A world to start with: a site with its people and keys, and what lies in the bins.
struct Preset {
    QString name; ///< as on the command line
    QString title; ///< as on the button
    QString site; ///< file name of the site
    QString scenario; ///< file name of the scenario
    QString hint; ///< codes and numbers to try: these people are invented
    std::optional<HubStory> hub = {}; ///< none: the box stands on its own
    power::Profile profile = power::Profile::BinBox;
    bool offline = false; ///< the internet is cut as soon as box and hub know each other
    int speed = 1; ///< of the time, from then on
};

[[nodiscard]] const QVector<Preset> &presets();
[[nodiscard]] QStringList presetNames();
/// The preset of that name; a scenario file of somebody's own comes with the site of as many bins. The first one
/// where `name` is empty.
[[nodiscard]] Result<Preset, QString> presetFor(const QString &name);
[[nodiscard]] Result<sim::Scenario, QString> scenarioOf(const Preset &preset);

} // namespace latchkey::simulator
