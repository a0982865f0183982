// SPDX-License-Identifier: Apache-2.0
#include "presets.h"

#include <algorithm>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Hotel = u":/demo/harbour-house.site.json"_s;
const auto HotelHint = u"Sam: code 234567 or phone 07700 900142, then the code on the phone, or PIN 7394 without "
                       "internet. Emma’s booking 482 915 603. Cleaners’ key code 0417 253 968."_s;
const auto AloneHint = u"Sam: code 234567 or phone 07700 900142, then PIN 7394. Emma’s booking 482 915 603. "
                       "Cleaners’ key code 0417 253 968."_s;

HubStory hotelStory()
{
    return {u"Harbour House"_s, u"Alex Morgan"_s, u"alex@harbour.example"_s,
            u"+447700900118"_s, u"sam"_s,         u"Sam"_s,
            u"maple-3"_s,       u"Maple 3"_s,     u"Ada Lind"_s,
            u"+447700900177"_s, u"maple-4"_s,     u"Maple 4"_s};
}

HubStory dealerStory()
{
    return {u"Northgate Motors"_s, u"Marta Silva"_s, u"marta@northgate.example"_s, u"+13125550171"_s, u"rafael"_s,
            u"Rafael"_s,           u"used-cars"_s,   u"the used cars"_s,           u"Ada Lind"_s,     u"+13125550177"_s,
            u"car-29"_s,           u"Atlas 129"_s};
}

const auto PowerHint = u"It sleeps when nobody is there; the round button wakes it. "_s + HotelHint;
const auto BothHint = u"It sleeps when nobody is there; the round button wakes it. "_s + AloneHint;
const auto LongHint = u"It saves: a badge or the round button wakes it. "_s + AloneHint;

QString scenarioFile(const QString &name) { return u":/scenarios/%1.json"_s.arg(name); }

Preset hotel(const QString &name, const QString &title)
{
    return {name, title, Hotel, scenarioFile(name), HotelHint, hotelStory()};
}

/// Something is missing around the hotel's box.
Preset outage(const QString &name, const QString &title, const QString &scenario, const QString &hint, bool offline)
{
    return {name, title, Hotel, scenarioFile(scenario), hint, hotelStory(), power::Profile::BinBox, offline};
}

Preset longOutage()
{
    Preset preset = outage(u"long-outage"_s, u"Power out for two days"_s, u"long-outage"_s, LongHint, true);
    preset.profile = power::Profile::Saver;
    preset.speed = 10;
    return preset;
}

/// As it comes out of its crate: nobody has told it of a hub.
Preset alone(const QString &name, const QString &title)
{
    return {name, title, Hotel, scenarioFile(name), AloneHint, {}};
}

} // namespace

const QVector<Preset> &presets()
{
    static const QVector<Preset> all{
        hotel(u"busy-hotel"_s, u"Busy hotel, 20 bins"_s),
        {u"car-dealer"_s, u"Car dealer, 60 bins"_s, u":/demo/car-dealer.site.json"_s, scenarioFile(u"car-dealer"_s),
         u"Marta: phone 312 555 0171 or code 112358, then the code on the phone, or PIN 90417 without internet. "
         "Owen’s booking 738 156 024. Car wash, key code 0592 718 346."_s,
         dealerStory()},
        {u"key-cabinet"_s,
         u"Cabinet, 24 hooks"_s,
         u":/demo/key-cabinet.site.json"_s,
         scenarioFile(u"key-cabinet"_s),
         u"Nora: code 121314 or phone 020 915 1234, then PIN 8053. Aoife’s booking 826 403 517. "
         "Bike store, key code 0685 291 734."_s,
         {},
         power::Profile::UpsCabinet},
        alone(u"brand-new"_s, u"Brand-new box, empty"_s),
        outage(u"power-out"_s, u"Power out"_s, u"power-out"_s, PowerHint, false),
        outage(u"internet-out"_s, u"Internet out"_s, u"busy-hotel"_s, AloneHint, true),
        outage(u"both-out"_s, u"Power and internet out"_s, u"power-out"_s, BothHint, true),
        longOutage(),
        hotel(u"bin-4-broken"_s, u"Bin 4 lock broken"_s),
        hotel(u"worn-box"_s, u"Worn box"_s),
        hotel(u"keys-moved"_s, u"Three keys moved by hand"_s),
    };
    return all;
}

QStringList profileWords()
{
    QStringList words;
    for (const power::Profile profile : Profiles)
        words.append(power::wordFor(profile));
    return words;
}

QStringList presetNames()
{
    QStringList names;
    for (const Preset &preset : presets())
        names.append(preset.name);
    return names;
}

Result<sim::Scenario, QString> scenarioOf(const Preset &preset) { return sim::Scenario::load(preset.scenario); }

Result<Preset, QString> presetFor(const QString &name)
{
    if (name.isEmpty())
        return presets().first();
    const auto named = std::find_if(presets().cbegin(), presets().cend(),
                                    [&name](const Preset &p) { return p.name == name; });
    if (named != presets().cend())
        return *named;
    const auto own = sim::Scenario::load(name);
    if (!own)
        return own.error();
    for (const Preset &preset : presets()) {
        const auto scenario = scenarioOf(preset);
        if (scenario && scenario->layout.doors == own->layout.doors && scenario->layout.bins == own->layout.bins)
            return Preset{name, own->name, preset.site, name, preset.hint, preset.hub, preset.profile};
    }
    return u"%1: there is no demo site with %2 bins behind %3 doors"_s.arg(name)
        .arg(own->layout.bins)
        .arg(own->layout.doors);
}

} // namespace latchkey::simulator
