// SPDX-License-Identifier: Apache-2.0
#include "kioskconfig.h"

#include "configsection.h"

#include <core/site/jsonscan.h>

#include <QFile>
#include <QJsonDocument>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostAddress = 300; ///< characters

QList<int> speeds() { return {9600, 19200, 38400, 57600, 115200, 230400}; }

LineConfig readBoard(const ConfigSection &root)
{
    const ConfigSection board = root.section(u"board"_s, {u"driver"_s, u"port"_s, u"baud"_s, u"address"_s});
    LineConfig line;
    (void)board.choice(u"driver"_s, {u"osdp"_s}, u"osdp"_s);
    board.require(u"port"_s, u"it names the serial device of the lock board, for example /dev/ttyUSB0"_s);
    line.port = board.path(u"port"_s);
    line.baud = board.number(u"baud"_s, speeds(), line.baud);
    line.address = board.number(u"address"_s, 0, 126, line.address);
    return line;
}

void readBadgeReader(const ConfigSection &root, KioskConfig &config)
{
    const ConfigSection reader = root.section(u"badgeReader"_s, {u"driver"_s, u"address"_s});
    const QString driver = reader.choice(u"driver"_s, {u"board"_s, u"osdp"_s, u"none"_s}, u"board"_s);
    config.badgeReader = driver == u"osdp" ? BadgeReaderDriver::Osdp
        : driver == u"none"                ? BadgeReaderDriver::None
                                           : BadgeReaderDriver::Board;
    config.badgeReaderAddress = reader.number(u"address"_s, 0, 126, config.badgeReaderAddress);
}

void readVault(const ConfigSection &root, KioskConfig &config)
{
    const ConfigSection vault = root.section(u"vault"_s, {u"backend"_s, u"path"_s});
    const QString backend = vault.choice(u"backend"_s, {u"file"_s, u"credential"_s, u"keychain"_s}, u"file"_s);
    config.vault = backend == u"credential" ? VaultBackend::Credential
        : backend == u"keychain"            ? VaultBackend::Keychain
                                            : VaultBackend::File;
    config.vaultPath = vault.path(u"path"_s);
}

void readHub(const ConfigSection &root, KioskConfig &config)
{
    if (!root.has(u"hub"_s))
        return;
    const ConfigSection hub = root.section(u"hub"_s, {u"url"_s, u"pin"_s});
    hub.require(u"url"_s, u"it says where the hub is, for example https://hub.example:8443"_s);
    const QString url = hub.text(u"url"_s, {}, MostAddress);
    const QString pin = hub.text(u"pin"_s, {}, MostAddress);
    config.hub = link::HubAddress::from(url, pin.isEmpty() ? QStringList() : QStringList{pin});
    if (config.hub || url.isEmpty())
        return;
    if (link::HubAddress::from(url, {}))
        hub.refuse(u"pin"_s, u"the SHA-256 of the public key of the hub's certificate, 64 hex digits or base64"_s);
    else
        hub.refuse(u"url"_s, u"https://HOST or https://HOST:PORT"_s);
}

void readLocale(const ConfigSection &root, const QStringList &languages, KioskConfig &config)
{
    const ConfigSection locale = root.section(u"locale"_s, {u"languages"_s, u"default"_s});
    config.languages = locale.choices(u"languages"_s, languages, languages);
    config.defaultLanguage = locale.choice(u"default"_s, config.languages, config.languages.value(0));
    config.ownLanguages = locale.has(u"languages"_s);
    config.ownDefault = locale.has(u"default"_s);
}

/// Line and column count from 1, as editors do.
QString parseFault(const QByteArray &json, const QJsonParseError &fault)
{
    const QByteArray before = json.left(fault.offset);
    return u"this is not JSON: %1 in line %2"_s.arg(fault.errorString()).arg(before.count('\n') + 1);
}

} // namespace

Result<KioskConfig, QString> KioskConfig::parse(const QByteArray &json, const QStringList &languages)
{
    if (json.size() > MaxBytes)
        return u"the configuration is larger than %1 bytes"_s.arg(MaxBytes);
    // Keys that stand twice, which Qt would let pass. The walk is for site files and puts stars in the place of a "pin"; here
    // that is a key's hash, which is no secret.
    QByteArray walked = json;
    site::LiftedSecrets secrets;
    site::Problems problems;
    (void)site::scanJson(walked, secrets, problems);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return parseFault(json, fault);
    if (!document.isObject())
        return u"the configuration must be one JSON object"_s;
    if (!problems.errors().isEmpty())
        return u"%1: %2"_s.arg(site::shown(problems.errors().first().path), problems.errors().first().sentence);
    QString error;
    KioskConfig config;
    const ConfigSection root(document.object(), {},
                             {u"box"_s, u"board"_s, u"badgeReader"_s, u"power"_s, u"display"_s, u"network"_s,
                              u"vault"_s, u"hub"_s, u"locale"_s},
                             error);
    const ConfigSection box = root.section(u"box"_s, {u"name"_s, u"geometry"_s});
    config.boxName = box.text(u"name"_s, {}, 60);
    config.geometryFile = box.path(u"geometry"_s);
    root.require(u"board"_s, u"it says how the lock board is reached"_s);
    config.board = readBoard(root);
    readBadgeReader(root, config);
    config.power = readPower(root);
    config.display = readDisplay(root);
    const QString wifi = root.section(u"network"_s, {u"wifi"_s})
                             .choice(u"wifi"_s, {u"none"_s, u"networkmanager"_s}, u"none"_s);
    config.choosesWifi = wifi == u"networkmanager";
    readVault(root, config);
    readHub(root, config);
    readLocale(root, languages, config);
    if (!error.isEmpty())
        return error;
    return config;
}

Result<KioskConfig, QString> KioskConfig::load(const QString &file, const QStringList &languages)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return u"%1: cannot be read: %2"_s.arg(file, source.errorString());
    const auto config = parse(source.read(MaxBytes + 1), languages);
    return config ? config : Result<KioskConfig, QString>(u"%1: %2"_s.arg(file, config.error()));
}

LanguageOffer offerOf(const KioskConfig &config, const QStringList &site)
{
    QStringList offered;
    for (const QString &tag : site) {
        if (config.languages.contains(tag))
            offered.append(tag);
    }
    if (config.ownLanguages || offered.isEmpty())
        return {config.languages, config.defaultLanguage};
    if (!config.ownDefault)
        return {offered, offered.first()};
    if (!offered.contains(config.defaultLanguage))
        offered.prepend(config.defaultLanguage);
    return {offered, config.defaultLanguage};
}

} // namespace latchkey
