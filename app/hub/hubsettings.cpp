// SPDX-License-Identifier: Apache-2.0
#include "hubsettings.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using Taker = std::function<bool(HubSettings &, const QString &)>;

struct Option {
    QString name;
    Taker take; ///< false: the value is not allowed
    QString allowed; ///< in words
};

bool takeListen(HubSettings &settings, const QString &value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    QString host = value.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool ok = false;
    settings.port = QStringView(value).mid(colon + 1).toUShort(&ok);
    settings.host = host == u"localhost"_s ? u"127.0.0.1"_s : host;
    return colon > 0 && ok && http::Address::fromText(settings.host.toUtf8());
}

bool takeProxies(HubSettings &settings, const QString &value)
{
    const QStringList ranges = value.split(u',');
    for (const QString &text : ranges) {
        const auto range = http::AddressRange::fromText(text.trimmed().toUtf8());
        if (!range)
            return false;
        settings.proxies.append(*range);
    }
    return true;
}

Taker text(QString HubSettings::*member)
{
    return [member](HubSettings &settings, const QString &value) {
        settings.*member = value;
        return !value.isEmpty();
    };
}

Taker number(int HubSettings::*member, int least, int most)
{
    return [=](HubSettings &settings, const QString &value) {
        bool ok = false;
        settings.*member = value.toInt(&ok);
        return ok && settings.*member >= least && settings.*member <= most;
    };
}

const QVector<Option> &options()
{
    static const QVector<Option> all{
        {u"--data"_s, text(&HubSettings::data), u"a folder"_s},
        {u"--database"_s,
         [](HubSettings &settings, const QString &value) {
             const auto url = store::DatabaseUrl::fromText(value);
             settings.database = url.value_or(store::DatabaseUrl());
             return url.has_value();
         },
         u"sqlite:PATH or postgresql://USER@HOST:PORT/NAME"_s},
        {u"--vault"_s,
         [](HubSettings &settings, const QString &value) {
             settings.vault = value;
             return value == u"file"_s || value == u"credential"_s;
         },
         u"file, credential"_s},
        {u"--listen"_s, takeListen, u"ADDRESS:PORT"_s},
        {u"--tls-cert"_s, text(&HubSettings::certificate), u"a PEM file"_s},
        {u"--tls-key"_s, text(&HubSettings::certificateKey), u"a PEM file"_s},
        {u"--behind-proxy"_s, takeProxies, u"addresses or networks of proxies, joined by commas"_s},
        {u"--public-url"_s,
         [](HubSettings &settings, const QString &value) {
             settings.publicUrl = value.endsWith(u'/') ? value.chopped(1) : value;
             return value.startsWith(u"https://"_s) || value.startsWith(u"http://"_s);
         },
         u"https://HOST[:PORT]"_s},
        {u"--workers"_s, number(&HubSettings::workers, 1, 64), u"1 to 64"_s},
        {u"--max-connections"_s,
         [](HubSettings &settings, const QString &value) {
             bool ok = false;
             settings.limits.connections = value.toInt(&ok);
             settings.limits.connectionsPerAddress = qMax(100, settings.limits.connections / 10);
             return ok && settings.limits.connections >= 10 && settings.limits.connections <= 100000;
         },
         u"10 to 100000"_s},
        {u"--metrics-secret"_s, text(&HubSettings::metricsSecret), u"a file that only the hub may read"_s},
        {u"--senders"_s, text(&HubSettings::senders), u"a JSON file"_s},
        {u"--email"_s, text(&HubSettings::mail), u"an address"_s},
        {u"--name"_s, text(&HubSettings::name), u"a name"_s},
        {u"--org"_s, text(&HubSettings::org), u"an organisation's name"_s},
        {u"--box"_s, text(&HubSettings::box), u"the id of a box"_s},
        {u"--kind"_s,
         [](HubSettings &settings, const QString &value) {
             settings.kind = value;
             return value == u"people"_s || value == u"keys"_s || value == u"site"_s;
         },
         u"people, keys, site"_s},
        {u"--to"_s,
         [](HubSettings &settings, const QString &value) {
             const auto url = store::DatabaseUrl::fromText(value);
             settings.to = url.value_or(store::DatabaseUrl());
             return url.has_value();
         },
         u"sqlite:PATH or postgresql://USER@HOST:PORT/NAME"_s},
    };
    return all;
}

std::optional<HubSettings::Verb> verbFrom(const QStringList &words, qsizetype &used)
{
    using enum HubSettings::Verb;
    static const QHash<QString, HubSettings::Verb> single{
        {u"serve"_s, Serve},        {u"--help"_s, Help},   {QString(), Help},
        {u"--version"_s, Version},  {u"import"_s, Import}, {u"export"_s, Export},
        {u"demo-data"_s, DemoData}, {u"backup"_s, Backup}, {u"restore"_s, Restore}};
    static const QHash<QString, HubSettings::Verb> pairs{
        {u"admin create"_s, AdminCreate},     {u"token create"_s, TokenCreate},   {u"box code"_s, BoxCode},
        {u"journal verify"_s, JournalVerify}, {u"database move"_s, DatabaseMove}, {u"review end"_s, ReviewEnd}};
    const QString first = words.value(0);
    used = single.contains(first) ? 1 : 2;
    if (used == 1)
        return single.value(first);
    const auto found = pairs.constFind(first + u' ' + words.value(1));
    return found == pairs.constEnd() ? std::nullopt : std::optional(*found);
}

/// Whether a command takes the name of a file.
bool takesFile(HubSettings::Verb verb)
{
    using enum HubSettings::Verb;
    return verb == Import || verb == Export || verb == Backup || verb == Restore;
}

/// Options without a value. False where `word` is none.
bool takeFlag(HubSettings &settings, const QString &word)
{
    static const QHash<QString, bool HubSettings::*> flags{{u"--plain"_s, &HubSettings::plain},
                                                           {u"--try"_s, &HubSettings::tryOnly},
                                                           {u"--step-up"_s, &HubSettings::stepUp}};
    const auto flag = flags.constFind(word);
    if (flag == flags.constEnd())
        return false;
    settings.*(*flag) = true;
    return true;
}

bool isLoopback(const QString &host)
{
    const auto address = http::Address::fromText(host.toUtf8());
    return address
        && http::isAmong({*http::AddressRange::fromText("127.0.0.0/8"), *http::AddressRange::fromText("::1")},
                         *address);
}

/// What belongs together, once everything was read.
std::optional<QString> whatIsMissing(const HubSettings &settings)
{
    using enum HubSettings::Verb;
    if (settings.data.isEmpty())
        return u"--data is missing"_s;
    if (settings.certificate.isEmpty() != settings.certificateKey.isEmpty())
        return u"--tls-cert and --tls-key belong together"_s;
    if (settings.plain && !isLoopback(settings.host))
        return u"--plain is allowed on a loopback address alone"_s;
    const bool named = !settings.mail.isEmpty();
    if ((settings.verb == AdminCreate || settings.verb == TokenCreate) && !named)
        return u"--email is missing"_s;
    if (settings.verb == AdminCreate && settings.name.isEmpty())
        return u"--name is missing"_s;
    if (settings.verb == BoxCode && settings.box.isEmpty())
        return u"--box is missing"_s;
    if ((settings.verb == Import || settings.verb == Backup || settings.verb == Restore) && settings.file.isEmpty())
        return u"the name of a file is missing"_s;
    const bool hasTarget = settings.to.kind != store::Kind::Sqlite || !settings.to.path.isEmpty();
    if (settings.verb == DatabaseMove && !hasTarget)
        return u"--to is missing"_s;
    return std::nullopt;
}

} // namespace

QString HubSettings::help()
{
    return u"latchkey-hub: the management server of key boxes\n\n"
           "  serve --data DIR [--listen ADDRESS:PORT] [--tls-cert F --tls-key F | --behind-proxy NET | --plain]\n"
           "        [--database URL] [--vault file|credential] [--public-url URL] [--workers N] [--max-connections N]\n"
           "        [--senders FILE] [--metrics-secret FILE]   what messages leave through, and the bearer for "
           "/metrics\n"
           "  admin create --data DIR --email E --name N [--org NAME]   the password comes on standard input\n"
           "  token create --data DIR --email E [--name N]              prints a token for /api/v1, once\n"
           "                                                            [--step-up]: it counts as a second factor, "
           "too\n"
           "  box code --data DIR --email E --box ID                    prints a code for pairing a box, once\n"
           "  import FILE --data DIR [--kind people|keys|site] [--org NAME] [--try]   whole or not at all\n"
           "  export [FILE] --data DIR [--org NAME]                     all objects as JSON, without secrets\n"
           "  demo-data --data DIR [--org NAME]                         a hotel to look at\n"
           "  journal verify --data DIR                                 computes all chains of hashes anew\n"
           "  backup FILE --data DIR                                    while the hub goes on; not the vault\n"
           "  restore FILE --data DIR                                   with the hub stopped; it is in review then\n"
           "  review end --data DIR                                     boxes fetch leave from this hub again\n"
           "  database move --data DIR --to URL                         copies everything into an empty database\n"
           "  --help, --version\n"_s;
}

Result<HubSettings, QString> HubSettings::parse(const QStringList &arguments)
{
    const QStringList words = arguments.mid(1);
    HubSettings settings;
    qsizetype used = 0;
    const auto verb = verbFrom(words, used);
    if (!verb)
        return u"\"%1\" is no command of latchkey-hub; see --help"_s.arg(words.mid(0, 2).join(u' '));
    settings.verb = *verb;
    if (*verb == Verb::Help || *verb == Verb::Version)
        return settings;
    for (qsizetype i = used; i < words.size(); ++i) {
        if (takeFlag(settings, words.at(i)))
            continue;
        if (takesFile(*verb) && settings.file.isEmpty() && !words.at(i).startsWith(u"--"_s)) {
            settings.file = words.at(i);
            continue;
        }
        const auto &all = options();
        const auto option = std::find_if(all.cbegin(), all.cend(),
                                         [&](const Option &o) { return o.name == words.at(i); });
        if (option == all.cend())
            return u"\"%1\" is not known; see --help"_s.arg(words.at(i));
        if (i + 1 == words.size() || !option->take(settings, words.at(i + 1)))
            return u"%1: a value is missing or not allowed (allowed: %2)"_s.arg(option->name, option->allowed);
        ++i;
    }
    if (const auto missing = whatIsMissing(settings))
        return *missing;
    if (settings.vault.isEmpty())
        settings.vault = u"file"_s;
    if (settings.database.path.isEmpty() && settings.database.kind == store::Kind::Sqlite)
        settings.database.path = settings.data + u"/hub.db"_s;
    return settings;
}

} // namespace latchkey::hub
