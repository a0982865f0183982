// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <core/site/nearestname.h>
#include <core/site/problems.h>
#include <core/sync/pairing.h>

#include <algorithm>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;
using Verb = Options::Verb;

namespace {

/// A verb with every option that it takes; those in `needed` must be given.
struct VerbRule {
    QString words;
    Verb verb;
    QStringList needed;
    QStringList allowed;
};

const QVector<VerbRule> &verbRules()
{
    static const QVector<VerbRule> rules{
        {{}, Verb::Run, {u"--config"_s, u"--data"_s}, {u"--windowed"_s, u"--panel-mm"_s, u"--language"_s}},
        {u"journal"_s, Verb::Journal, {u"--data"_s}, {u"--verify"_s}},
        {u"status"_s, Verb::Status, {u"--data"_s}, {}},
        {u"import"_s, Verb::Import, {u"--site"_s, u"--data"_s}, {u"--config"_s}},
        {u"check"_s, Verb::Check, {u"--config"_s}, {u"--data"_s, u"--json"_s}},
        {u"tries"_s, Verb::Tries, {u"--data"_s}, {u"--json"_s, u"--acknowledge"_s, u"--reset"_s, u"--config"_s}},
        {u"board install"_s, Verb::BoardInstall, {u"--config"_s, u"--data"_s}, {}},
        {u"rotate-keys"_s, Verb::RotateKeys, {u"--data"_s}, {u"--config"_s}},
        {u"forget"_s, Verb::Forget, {u"--data"_s, u"--person"_s}, {u"--config"_s}},
        {u"pair"_s,
         Verb::Pair,
         {u"--data"_s},
         {u"--hub"_s, u"--pin"_s, u"--code"_s, u"--bins"_s, u"--again"_s, u"--config"_s}},
    };
    return rules;
}

QString seeHelp() { return u"; see latchkey-kiosk --help"_s; }

QString unknown(const QString &what, const QString &word, const QStringList &known)
{
    const QString nearest = nearestName(word, known);
    const QString hint = nearest.isEmpty() ? seeHelp() : u"; did you mean \"%1\"?"_s.arg(nearest);
    return u"there is no %1 %2%3"_s.arg(what, site::shown(word), hint);
}

/// Takes the verb's words off the front of `rest`.
Result<const VerbRule *, QString> takeVerb(QStringList &rest)
{
    QStringList words;
    while (!rest.isEmpty() && !rest.first().startsWith(u'-'))
        words.append(rest.takeFirst());
    const QString wanted = words.join(u' ');
    QStringList known;
    for (const VerbRule &rule : verbRules()) {
        if (rule.words == wanted)
            return &rule;
        known.append(rule.words);
    }
    return unknown(u"command"_s, wanted, known);
}

/// "--option" takes its value from "--option=value" or from the next argument. False: there is none.
bool takeValue(const QString &argument, QStringList &rest, QString &value)
{
    if (const qsizetype equals = argument.indexOf(u'='); equals > 0) {
        value = argument.mid(equals + 1);
        return !value.isEmpty();
    }
    if (rest.isEmpty() || rest.first().startsWith(u"--"_s))
        return false;
    value = rest.takeFirst();
    return !value.isEmpty();
}

/// The place of an option that takes no value; nullptr: it takes one.
bool *flagOf(Options &options, const QString &name)
{
    if (name == u"--verify")
        return &options.verify;
    if (name == u"--json")
        return &options.json;
    if (name == u"--again")
        return &options.again;
    return name == u"--acknowledge" ? &options.acknowledge : nullptr;
}

/// Options of `pair`; the error, or nothing.
QString applyToPair(Options &options, const QString &name, const QString &value)
{
    if (name == u"--hub")
        options.hub = value;
    else if (name == u"--pin")
        options.pin = value;
    else if (name == u"--code") {
        options.code = value.toUpper().remove(u'-');
        if (!sync::isPairingCode(options.code))
            return u"--code wants the eight letters that a manager got from the hub, not %1"_s.arg(site::shown(value));
    } else if (name == u"--bins") {
        options.bins = value.toInt();
        if (options.bins < 1 || options.bins > 255)
            return u"--bins wants a number from 1 to 255, not %1"_s.arg(site::shown(value));
    }
    return {};
}

/// The error, or nothing.
QString apply(Options &options, const QString &name, const QString &value)
{
    if (name == u"--config")
        options.config = value;
    else if (name == u"--data")
        options.data = value;
    else if (name == u"--site")
        options.site = value;
    else if (name == u"--language")
        options.language = value;
    else if (name == u"--reset" || name == u"--person") {
        auto &whom = name == u"--reset" ? options.reset : options.person;
        if (!(whom = PersonId::fromString(value)))
            return u"%1 wants a person's id as in the site file, not %2"_s.arg(name, site::shown(value));
    } else if (name == u"--windowed") {
        if (!(options.window = sizeFromText(value)))
            return u"--windowed wants width x height in pixels, such as 1280x800, not %1"_s.arg(site::shown(value));
    } else if (name == u"--panel-mm") {
        if (!(options.panelMm = millimetresFromText(value)))
            return u"--panel-mm wants width x height in millimetres, such as 217x136, not %1"_s.arg(site::shown(value));
    } else
        return applyToPair(options, name, value);
    return {};
}

QString takeOption(Options &options, const VerbRule &rule, QStringList &rest, QStringList &seen)
{
    const QString argument = rest.takeFirst();
    const QString name = argument.section(u'=', 0, 0);
    const QStringList known = rule.needed + rule.allowed;
    if (!known.contains(name))
        return unknown(rule.words.isEmpty() ? u"option"_s : u"option of %1"_s.arg(rule.words), argument, known);
    if (seen.contains(name))
        return u"%1 is given twice"_s.arg(name);
    seen.append(name);
    if (bool *flag = flagOf(options, name)) {
        *flag = true;
        return argument == name ? QString() : u"%1 takes no value"_s.arg(name);
    }
    QString value;
    if (!takeValue(argument, rest, value))
        return u"%1 wants a value"_s.arg(name);
    return apply(options, name, value);
}

} // namespace

Result<Options, QString> Options::parse(const QStringList &arguments)
{
    Options options;
    if (arguments == QStringList{u"--help"_s} || arguments == QStringList{u"-h"_s}) {
        options.verb = Verb::Help;
        return options;
    }
    if (arguments == QStringList{u"--version"_s}) {
        options.verb = Verb::Version;
        return options;
    }
    QStringList rest = arguments;
    const auto rule = takeVerb(rest);
    if (!rule)
        return rule.error();
    options.verb = rule.value()->verb;
    QStringList seen;
    while (!rest.isEmpty()) {
        if (const QString error = takeOption(options, *rule.value(), rest, seen); !error.isEmpty())
            return error;
    }
    for (const QString &name : rule.value()->needed) {
        if (!seen.contains(name))
            return u"%1 is missing%2"_s.arg(name, seeHelp());
    }
    return options;
}

QString Options::help()
{
    return QStringLiteral(
        "Usage: latchkey-kiosk --config FILE --data DIR [OPTIONS]\n"
        "       latchkey-kiosk COMMAND [OPTIONS]\n"
        "\n"
        "The kiosk of a smart key box. Without a command it opens its screen.\n"
        "  --config FILE       configuration (JSON, docs/configuration.md)\n"
        "  --data DIR          data folder of this box\n"
        "  --windowed WxH      a window of so many pixels instead of the whole screen\n"
        "  --panel-mm WxH      visible size of the panel in millimetres\n"
        "  --language TAG      language at rest, instead of the configured one\n"
        "\n"
        "Commands without a screen:\n"
        "  journal --data DIR [--verify]             every record, one JSON object a line, oldest first; or check "
        "them\n"
        "  status --data DIR                         what the box knows about itself now, as JSON\n"
        "  import --site FILE.json --data DIR [--config FILE]\n"
        "                                            take in people, keys, permissions and geometry\n"
        "  check --config FILE [--data DIR] [--json] configuration and hardware: what each source says now\n"
        "  tries --data DIR [--acknowledge] [--reset PERSON] [--json] [--config FILE]\n"
        "                                            how many wrong tries there were; say that you have seen them, or "
        "clear\n"
        "                                            what stands against one person\n"
        "  board install --config FILE --data DIR    give a new lock board its key, within 120 seconds\n"
        "  forget --data DIR --person PERSON [--config FILE]\n"
        "                                            take away the PIN, the app and the badges that somebody set up at "
        "the box\n"
        "  pair --data DIR [--hub URL] [--pin PIN] [--code CODE] [--bins N] [--again] [--config FILE]\n"
        "                                            come to know a hub: shows a code and four words, and waits for a "
        "manager\n"
        "  rotate-keys --data DIR [--config FILE]    seal names, PINs and the like anew with a new key\n"
        "\n"
        "  --help, --version\n"
        "\n"
        "Ends with 0 on success, 1 on failure, 2 on bad usage.\n");
}

std::optional<QSizeF> millimetresFromText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool widthOk = false;
    bool heightOk = false;
    const QSizeF size(parts.value(0).toDouble(&widthOk), parts.value(1).toDouble(&heightOk));
    const auto inRange = [](double n) { return n >= 1 && n <= 10000; };
    const bool good = parts.size() == 2 && widthOk && heightOk && inRange(size.width()) && inRange(size.height());
    return good ? std::optional(size) : std::nullopt;
}

std::optional<QSize> sizeFromText(const QString &text)
{
    const auto size = millimetresFromText(text);
    const bool whole = size && !text.contains(u'.') && !text.contains(u'e') && !text.contains(u'E');
    return whole ? std::optional(size->toSize()) : std::nullopt;
}

} // namespace latchkey
