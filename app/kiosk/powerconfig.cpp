// SPDX-License-Identifier: Apache-2.0
#include "powerconfig.h"

#include "configsection.h"

#include <array>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::array Sources{std::pair{EnergySource::Board, "board"_L1}, std::pair{EnergySource::Sysfs, "sysfs"_L1},
                             std::pair{EnergySource::UPower, "upower"_L1}, std::pair{EnergySource::Nut, "nut"_L1}};
constexpr std::array Depths{std::pair{SleepKind::Suspend, "suspend"_L1},
                            std::pair{SleepKind::Hibernate, "hibernate"_L1}, std::pair{SleepKind::PowerOff, "off"_L1}};

constexpr int NutPort = 3493; ///< IANA
constexpr int MostHost = 253; ///< characters of a name in the DNS
constexpr int MostName = 64;
constexpr int LongestIdle = 3600; ///< seconds
constexpr int LongestRest = 7 * 24 * 3600;
constexpr int LeastLight = 10; ///< percent: with less nobody reads anything

template <class Table>
QStringList wordsOf(const Table &table)
{
    QStringList words;
    for (const auto &[value, word] : table)
        words.append(word);
    return words;
}

template <class Table>
auto valueOf(const Table &table, const QString &chosen)
{
    for (const auto &[value, word] : table) {
        if (word == chosen)
            return value;
    }
    return table.front().first;
}

template <class T>
T counted(const ConfigSection &section, const QString &key, int least, int most, T standard)
{
    return T(section.number(key, least, most, int(standard.count())));
}

power::Ms inSeconds(const ConfigSection &section, const QString &key, int least, power::Ms standard)
{
    return counted(section, key, least, LongestIdle, std::chrono::duration_cast<seconds>(standard));
}

void readMarks(const ConfigSection &section, power::Terms &terms)
{
    terms.dim = section.number(u"dim"_s, LeastLight, 100, terms.dim);
    terms.darker = section.number(u"darker"_s, LeastLight, 100, terms.darker);
    terms.keepAwake = section.number(u"keepAwake"_s, 0, power::AboveAll, terms.keepAwake);
    terms.saveBelow = section.number(u"saveBelow"_s, 0, power::AboveAll, terms.saveBelow);
    terms.veryLow = section.number(u"veryLow"_s, 0, 50, terms.veryLow);
    terms.empty = section.number(u"empty"_s, 0, 50, terms.empty);
    terms.emptyLeft = counted(section, u"emptyLeft"_s, 0, 60, terms.emptyLeft);
    if (terms.empty > terms.veryLow)
        section.refuse(u"empty"_s, u"at most veryLow, which is %1"_s.arg(terms.veryLow));
}

void readTimes(const ConfigSection &section, power::Terms &terms)
{
    // Somebody must be able to read a page before the box begins to say that it goes to sleep.
    const int least = 2 * int(std::chrono::duration_cast<seconds>(power::Notice).count());
    terms.idle = inSeconds(section, u"idle"_s, least, terms.idle);
    terms.afterExchange = inSeconds(section, u"afterExchange"_s, 0, terms.afterExchange);
    terms.savingIdle = inSeconds(section, u"savingIdle"_s, least, terms.savingIdle);
    terms.deeperAfter = counted(section, u"deeperAfter"_s, 0, LongestRest, terms.deeperAfter);
}

power::Terms readTerms(const ConfigSection &section)
{
    QStringList profiles;
    for (const auto profile :
         {power::Profile::BinBox, power::Profile::Legacy, power::Profile::UpsCabinet, power::Profile::Saver})
        profiles.append(power::wordFor(profile));
    const auto profile = power::profileFrom(section.choice(u"profile"_s, profiles, profiles.constFirst()));
    power::Terms terms = power::termsOf(profile.value_or(power::Profile::BinBox));
    readMarks(section, terms);
    readTimes(section, terms);
    const QStringList depths = wordsOf(Depths);
    terms.sleep = valueOf(Depths, section.choice(u"depth"_s, depths, depths.at(int(terms.sleep))));
    terms.wakeByBadge = section.flag(u"wakeByBadge"_s, terms.wakeByBadge);
    return terms;
}

void readUps(const ConfigSection &section, power::UpsTerms &terms)
{
    terms.testDays = section.number(u"upsTestDays"_s, 0, 3650, terms.testDays);
    terms.batteryYears = section.number(u"upsBatteryYears"_s, 1, 20, terms.batteryYears);
    terms.leastLeft = counted(section, u"upsLeastLeft"_s, 0, 24 * 60, terms.leastLeft);
}

void readServer(const ConfigSection &section, PowerConfig &config)
{
    config.root = section.path(u"root"_s);
    config.upsName = section.text(u"ups"_s, {}, MostName);
    config.host = section.text(u"host"_s, u"localhost"_s, MostHost);
    config.port = section.number(u"port"_s, 1, 65535, NutPort);
    if (config.uses(EnergySource::Nut))
        section.require(u"ups"_s, u"it is the name of the UPS at the NUT server"_s);
}

} // namespace

QString wordFor(EnergySource source) { return wordsOf(Sources).at(int(source)); }

PowerConfig readPower(const ConfigSection &root)
{
    const ConfigSection section = root.section(u"power"_s,
                                               {u"source"_s,
                                                u"show"_s,
                                                u"profile"_s,
                                                u"sleep"_s,
                                                u"depth"_s,
                                                u"root"_s,
                                                u"ups"_s,
                                                u"host"_s,
                                                u"port"_s,
                                                u"dim"_s,
                                                u"darker"_s,
                                                u"keepAwake"_s,
                                                u"saveBelow"_s,
                                                u"veryLow"_s,
                                                u"empty"_s,
                                                u"emptyLeft"_s,
                                                u"idle"_s,
                                                u"afterExchange"_s,
                                                u"savingIdle"_s,
                                                u"deeperAfter"_s,
                                                u"wakeByBadge"_s,
                                                u"upsTestDays"_s,
                                                u"upsBatteryYears"_s,
                                                u"upsLeastLeft"_s});
    PowerConfig config;
    const QStringList sources = wordsOf(Sources);
    config.source = valueOf(Sources, section.choice(u"source"_s, sources, sources.constFirst()));
    for (const QString &word : section.choices(u"show"_s, sources, sources.mid(0, 1))) {
        if (const EnergySource shown = valueOf(Sources, word); shown != config.source)
            config.alsoShown.append(shown);
    }
    config.terms = readTerms(section);
    config.sleeps = section.choice(u"sleep"_s, {u"none"_s, u"logind"_s}, u"none"_s) == u"logind";
    readUps(section, config.ups);
    readServer(section, config);
    return config;
}

DisplayConfig readDisplay(const ConfigSection &root)
{
    const ConfigSection section = root.section(u"display"_s, {u"backlightRoot"_s, u"backlight"_s, u"dims"_s});
    DisplayConfig config;
    config.backlightRoot = section.path(u"backlightRoot"_s);
    config.backlight = section.text(u"backlight"_s, {}, MostName);
    config.dims = section.flag(u"dims"_s, config.dims);
    return config;
}

} // namespace latchkey
