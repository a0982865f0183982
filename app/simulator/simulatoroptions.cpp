// SPDX-License-Identifier: Apache-2.0
#include "simulatoroptions.h"

#include "demoscreens.h"
#include "power/worldtime.h"
#include "presets.h"

#include <app/kiosk/languages.h>
#include <app/kiosk/options.h>
#include <core/site/nearestname.h>
#include <core/site/problems.h>

#include <QFileInfo>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

using Take = QString (*)(Options &, const QString &); // gives the error, or nothing

QString notAllowed(const QString &value, const QStringList &allowed)
{
    return u"%1 is not allowed (allowed: %2)"_s.arg(site::shown(value), allowed.join(u", "_s));
}

QString takePreset(Options &options, const QString &value)
{
    options.preset = value;
    const bool known = presetNames().contains(value) || QFileInfo::exists(value);
    return known ? QString() : notAllowed(value, presetNames() + QStringList{u"or the name of a scenario file"_s});
}

QString takeSize(Options &options, const QString &value)
{
    options.size = sizeFromText(value);
    return options.size ? QString() : u"%1 is not width x height in pixels, such as 1280x800"_s.arg(site::shown(value));
}

QString takeMm(Options &options, const QString &value)
{
    options.panelMm = millimetresFromText(value);
    return options.panelMm ? QString() : u"%1 is not width x height in millimetres"_s.arg(site::shown(value));
}

QString takeTheme(Options &options, const QString &value)
{
    options.theme = value;
    const QStringList themes{u"light"_s, u"dark"_s, u"dim"_s, u"hc"_s};
    return themes.contains(value) ? QString() : notAllowed(value, themes);
}

QString takeLanguage(Options &options, const QString &value)
{
    options.language = value;
    return Languages::available().contains(value) ? QString() : notAllowed(value, Languages::available());
}

QString takeScreen(Options &options, const QString &value)
{
    options.screen = value;
    return screenIds().contains(value) ? QString() : notAllowed(value, screenIds());
}

QString takeShot(Options &options, const QString &value)
{
    options.shot = value;
    return value.endsWith(u".png"_s) ? QString() : u"%1 must end with .png"_s.arg(site::shown(value));
}

QString takeData(Options &options, const QString &value)
{
    options.data = value;
    return {};
}

QString takeProfile(Options &options, const QString &value)
{
    options.profile = power::profileFrom(value);
    return options.profile ? QString() : notAllowed(value, profileWords());
}

QString takeSpeed(Options &options, const QString &value)
{
    options.speed = value.toInt();
    QStringList allowed;
    for (const int speed : WorldTime::Speeds)
        allowed.append(QString::number(speed));
    return allowed.contains(value) ? QString() : notAllowed(value, allowed);
}

QString takeAfter(Options &options, const QString &value)
{
    constexpr int Longest = 24 * 3600;
    bool good = false;
    options.after = std::chrono::seconds(value.toInt(&good));
    const bool fits = good && options.after.count() >= 0 && options.after.count() <= Longest;
    return fits ? QString() : u"%1 is not a number of seconds from 0 to %2"_s.arg(site::shown(value)).arg(Longest);
}

QString takeVnc(Options &options, const QString &value)
{
    bool good = false;
    const int port = value.toInt(&good);
    if (!good || port < 1024 || port > 65535)
        return u"%1 is not a port from 1024 to 65535"_s.arg(site::shown(value));
    options.vncPort = port;
    return {};
}

struct Rule {
    QString name;
    Take take;
};

const QVector<Rule> &rules()
{
    static const QVector<Rule> all{
        {u"--preset"_s, takePreset},   {u"--size"_s, takeSize},     {u"--mm"_s, takeMm},
        {u"--theme"_s, takeTheme},     {u"--lang"_s, takeLanguage}, {u"--screen"_s, takeScreen},
        {u"--shot"_s, takeShot},       {u"--data"_s, takeData},     {u"--vnc"_s, takeVnc},
        {u"--profile"_s, takeProfile}, {u"--speed"_s, takeSpeed},   {u"--after"_s, takeAfter}};
    return all;
}

QString unknownOption(const QString &name)
{
    QStringList known{u"--freeze"_s, u"--no-hub"_s, u"--self-test"_s, u"--help"_s, u"--version"_s};
    for (const Rule &rule : rules())
        known.append(rule.name);
    const QString nearest = nearestName(name, known);
    return u"there is no option %1; %2"_s.arg(site::shown(name),
                                              nearest.isEmpty() ? u"see latchkey-simulator --help"_s
                                                                : u"did you mean \"%1\"?"_s.arg(nearest));
}

bool takeFlag(Options &options, const QString &name)
{
    if (name == u"--freeze")
        options.freeze = true;
    else if (name == u"--no-hub")
        options.hub = false;
    else if (name == u"--self-test")
        options.wish = Options::Wish::SelfTest;
    else if (name == u"--help" || name == u"-h")
        options.wish = Options::Wish::Help;
    else if (name == u"--version")
        options.wish = Options::Wish::Version;
    else
        return false;
    return true;
}

} // namespace

Result<Options, QString> Options::parse(const QStringList &arguments)
{
    Options options;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (takeFlag(options, argument))
            continue;
        const QString name = argument.section(u'=', 0, 0);
        const auto rule = std::find_if(rules().cbegin(), rules().cend(),
                                       [&name](const Rule &r) { return r.name == name; });
        if (rule == rules().cend())
            return unknownOption(argument);
        const bool inside = argument.contains(u'=');
        if (!inside && rest.isEmpty())
            return u"%1 wants a value"_s.arg(name);
        const QString value = inside ? argument.section(u'=', 1) : rest.takeFirst();
        if (const QString error = rule->take(options, value); !error.isEmpty())
            return u"%1: %2"_s.arg(name, error);
    }
    return options;
}

QString Options::help()
{
    return QStringLiteral(
               "Usage: latchkey-simulator [OPTIONS]\n"
               "\n"
               "The kiosk beside a drawn box: the same program as on a box, with a simulated lock board on a\n"
               "pseudo-terminal, the hub beside it and a phone for its text messages. Nothing of it is kept unless\n"
               "--data is given.\n"
               "\n"
               "  --preset NAME|FILE  the world at start: %1, or a scenario file\n"
               "  --size WxH          pixels of the kiosk's panel (1280x800)\n"
               "  --mm WxH            its visible size in millimetres (217x136)\n"
               "  --theme THEME       light, dark, dim or hc\n"
               "  --lang TAG          %2\n"
               "  --screen ID         show one screen with sample values: %3\n"
               "  --profile PROFILE   how the box behaves on battery: %4; else as the preset says\n"
               "  --speed N           how fast time goes at start: 1, 10 or 60 times\n"
               "  --no-hub            the box stands on its own, also where the preset has a hub\n"
               "  --freeze            a clock that stands still, no motion: for pictures\n"
               "  --shot FILE.png     make a picture and end: of the screen with --screen, else of the window\n"
               "  --after SECONDS     of the world's time, before that picture\n"
               "  --self-test         load every screen in every theme and language, and end\n"
               "  --vnc PORT          show it to VNC viewers, for machines without a display\n"
               "  --data DIR          keep the box's data there; the hub begins anew each time\n"
               "  --help, --version\n")
        .arg(presetNames().join(u", "_s), Languages::available().join(u", "_s), screenIds().join(u", "_s),
             profileWords().join(u", "_s));
}

} // namespace latchkey::simulator
