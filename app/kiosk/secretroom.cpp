// SPDX-License-Identifier: Apache-2.0
#include "secretroom.h"

#include <core/sync/secrettext.h>
#include <hal/system/privatefile.h>
#include <hal/system/vaultfactory.h>
#include <hal/system/vaultkeys.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto BoardKey = u"board-scbk"_s;
const auto ReaderKey = u"reader-scbk"_s;
/// The organisation's pepper of 32 bytes and its salt, in one, so that no power cut parts them.
const auto CodeKeys = u"hub-code-keys"_s;
constexpr qsizetype CodePepperBytes = 32;
constexpr qsizetype LeastSaltBytes = 16;
const auto OfflineKey = u"hub-offline-key"_s;
const auto HubAddressName = u"hub-address"_s;
const auto PairingName = u"hub-pairing"_s;
/// A vault forgets nothing; this stands where there is nothing any more.
constexpr char Void[] = "-";
/// Names the vault that a data folder was made with, by its public signing key.
const auto VaultMark = u"vault.id"_s;
constexpr qsizetype MarkBytes = 64;

QString wordOf(VaultBackend backend)
{
    switch (backend) {
    case VaultBackend::File: return u"file"_s;
    case VaultBackend::Credential: return u"credential"_s;
    case VaultBackend::Keychain: return u"keychain"_s;
    }
    return {};
}

/// Where the vault is that belongs to the data folder, when the configuration does not say.
QString ownPlace(VaultBackend backend, const QString &dataFolder)
{
    switch (backend) {
    case VaultBackend::File: return dataFolder + u"/vault"_s;
    case VaultBackend::Credential: return qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    case VaultBackend::Keychain: return QFileInfo(dataFolder).canonicalFilePath();
    }
    return {};
}

/// Of what is kept with the secrets without being one.
QByteArray clearText(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), secret.size()};
}

QString badMark(const QString &dataFolder)
{
    return u"data folder %1: the file %2 cannot be used; it must belong to this user alone"_s.arg(dataFolder,
                                                                                                  VaultMark);
}

/// Empty where no vault was ever opened for the folder.
Result<QByteArray, QString> readMark(const QString &dataFolder)
{
    const auto mark = hal::readPrivateFile(dataFolder + u'/' + VaultMark, MarkBytes, hal::Readers::Owner);
    if (mark && !mark->isEmpty())
        return *mark;
    if (!mark && mark.error() == VaultError::Absent)
        return QByteArray();
    return badMark(dataFolder);
}

/// Whether there is anything that earlier keys signed or sealed. A folder whose mark was lost still has its files.
bool hasData(const QString &dataFolder)
{
    return QFile::exists(dataFolder + u"/journal.db"_s) || QFile::exists(dataFolder + u"/people.db"_s);
}

QString columnSentence(const QString &dataFolder, VaultError error)
{
    const QString file = u"data folder %1: the file columns.keys "_s.arg(dataFolder);
    switch (error) {
    case VaultError::Absent:
        return file + u"is missing, without which names and PINs cannot be read; put it back from a backup"_s;
    case VaultError::Damaged: return file + u"is damaged, or of another vault; put it back from a backup"_s;
    case VaultError::Unwritable: return file + u"cannot be written: free some space or make the folder writable"_s;
    case VaultError::Locked:
    case VaultError::NoService:
    case VaultError::TimedOut:
    case VaultError::Denied: break;
    }
    return file + u"cannot be used; it must belong to this user alone"_s;
}

} // namespace

QString levelWords(const QString &level)
{
    if (level == u"keyring")
        return u"secrets are in this machine's keyring"_s;
    return level == u"system credential" ? u"secrets are handed over by the system"_s
                                         : u"secrets are in a file on this machine"_s;
}

Status<QString> prepareDataFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done{};
    const QString parent = QDir(folder + u"/.."_s).absolutePath();
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(QDir::cleanPath(parent)) && (QDir().mkdir(folder, ownerOnly) || QDir(folder).exists()))
        return Done{};
    return u"data folder %1: it cannot be made; check the path and who may write there"_s.arg(folder);
}

Result<std::unique_ptr<SecretRoom>, QString> SecretRoom::open(const KioskConfig &config, const QString &dataFolder)
{
    if (const auto made = prepareDataFolder(dataFolder); !made)
        return made.error();
    auto mark = readMark(dataFolder);
    // Two programs at a first start would each make keys, and one of them go on with those that were overwritten.
    const auto turn = mark && mark->isEmpty() ? std::optional(hal::FolderTurn::await(dataFolder)) : std::nullopt;
    if (turn)
        mark = *turn ? readMark(dataFolder) : Result<QByteArray, QString>(badMark(dataFolder));
    if (!mark)
        return mark.error();
    const bool isFirst = mark->isEmpty() && !hasData(dataFolder);
    const auto whenAbsent = isFirst ? hal::WhenAbsent::Make : hal::WhenAbsent::Refuse;
    std::unique_ptr<SecretRoom> room(new SecretRoom(wordOf(config.vault)));
    const QString place = config.vaultPath.isEmpty() ? ownPlace(config.vault, dataFolder) : config.vaultPath;
    auto vault = hal::makeVault(room->m_backend, place, whenAbsent);
    if (!vault)
        return vault.error();
    room->m_vault = std::move(vault).value();
    const auto columnKey = room->readKeys(dataFolder, whenAbsent);
    if (!columnKey)
        return columnKey.error();
    const QByteArray keyId = room->m_signer->keyId();
    if (!mark->isEmpty() && *mark != keyId)
        return u"vault: this is not the vault that data folder %1 was made with; look at vault.path"_s.arg(dataFolder);
    if (const auto opened = room->openColumns(*columnKey, dataFolder); !opened)
        return opened.error();
    // Last: a folder that has its mark has all its keys.
    if (mark->isEmpty() && !hal::writePrivateFile(dataFolder, VaultMark, keyId))
        return badMark(dataFolder);
    return room;
}

Result<Secret, QString> SecretRoom::readKeys(const QString &dataFolder, hal::WhenAbsent whenAbsent)
{
    const auto refused = [&](VaultError error) {
        return error == VaultError::Absent && whenAbsent == hal::WhenAbsent::Refuse
            ? u"vault: it does not hold the keys that data folder %1 was made with; look at vault.backend and vault.path, or put the keys back; nothing was changed"_s
                  .arg(dataFolder)
            : excuse(error);
    };
    auto signer = hal::SodiumHeadSigner::open(*m_vault, m_random, whenAbsent);
    if (!signer)
        return refused(signer.error());
    m_signer = std::move(signer).value();
    const auto keys = hal::VaultKeys::open(*m_vault, m_random, whenAbsent);
    if (!keys)
        return refused(keys.error());
    m_pinWork.pepper = keys->pepper();
    m_pinWork.lookupSalt = keys->lookupKey();
    m_pinWork.throttleKey = keys->throttleKey();
    m_sealingSeed = keys->sealingSeed();
    if (const auto read = readCodeKeys(); !read)
        return read.error();
    return keys->columnKey();
}

/// Those of a hub, where there is one (decision 0009). PINs stay under the box's own.
Status<QString> SecretRoom::readCodeKeys()
{
    const auto kept = key(CodeKeys);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Done{};
    const auto bytes = (*kept)->bytes();
    if ((*kept)->size() < CodePepperBytes + LeastSaltBytes)
        return excuse(VaultError::Damaged);
    m_pinWork.codePepper = Secret(bytes.first(CodePepperBytes));
    m_pinWork.lookupSalt = Secret(bytes.subspan(CodePepperBytes));
    return Done{};
}

Status<QString> SecretRoom::keepHubKeys(const sync::SealedKeys &keys)
{
    Secret both = keys.codePepper;
    sync::append(both, keys.codeSalt);
    if (const auto kept = keep(OfflineKey, keys.offlineKey); !kept)
        return kept;
    return keep(CodeKeys, both);
}

Result<std::optional<link::HubAddress>, QString> SecretRoom::hubAddress()
{
    const auto kept = key(HubAddressName);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<link::HubAddress>();
    const QJsonObject object = QJsonDocument::fromJson(clearText(**kept)).object();
    QStringList pins;
    const QJsonArray listed = object.value(u"pins"_s).toArray();
    for (const auto &pin : listed)
        pins.append(pin.toString());
    auto address = link::HubAddress::from(object.value(u"url"_s).toString(), pins);
    return address ? Result<std::optional<link::HubAddress>, QString>(std::move(address)) : excuse(VaultError::Damaged);
}

Status<QString> SecretRoom::keepHubAddress(const link::HubAddress &address)
{
    QJsonArray pins;
    for (const QByteArray &pin : address.pins)
        pins.append(QString::fromLatin1(pin.toHex()));
    QByteArray text = QJsonDocument(QJsonObject{{u"url"_s, address.url.toString()}, {u"pins"_s, pins}}).toJson();
    return keep(HubAddressName, Secret::takeFrom(text));
}

Result<std::optional<Secret>, QString> SecretRoom::openPairing()
{
    auto kept = key(PairingName);
    if (kept && *kept && clearText(**kept) == Void)
        return std::optional<Secret>();
    return kept;
}

Status<QString> SecretRoom::keepPairing(const Secret &text)
{
    QByteArray nothing(Void);
    return keep(PairingName, text.isEmpty() ? Secret::takeFrom(nothing) : text);
}

QString SecretRoom::excuse(VaultError error) const { return u"vault: "_s + hal::sentence(error, m_backend); }

Status<QString> SecretRoom::openColumns(const Secret &wrap, const QString &dataFolder)
{
    const auto whenAbsent = hasData(dataFolder) ? hal::WhenAbsent::Refuse : hal::WhenAbsent::Make;
    auto opened = hal::ColumnKeys::open(dataFolder, wrap, m_random, whenAbsent);
    if (!opened)
        return columnSentence(dataFolder, opened.error());
    m_columnKeys.emplace(std::move(opened).value());
    m_columns.emplace(m_columnKeys->cipher());
    return Done{};
}

Status<QString> SecretRoom::beginRotation()
{
    if (const auto begun = m_columnKeys->beginRotation(m_random); !begun)
        return columnSentence(m_columnKeys->folder(), begun.error());
    m_columns.emplace(m_columnKeys->cipher());
    return Done{};
}

Status<QString> SecretRoom::endRotation()
{
    if (const auto ended = m_columnKeys->endRotation(); !ended)
        return columnSentence(m_columnKeys->folder(), ended.error());
    m_columns.emplace(m_columnKeys->cipher());
    return Done{};
}

Result<std::optional<Secret>, QString> SecretRoom::key(const QString &name)
{
    auto secret = m_vault->read(name);
    if (secret)
        return std::optional(std::move(secret).value());
    if (secret.error() == VaultError::Absent)
        return std::optional<Secret>();
    return excuse(secret.error());
}

Result<std::optional<Secret>, QString> SecretRoom::boardKey() { return key(BoardKey); }

Result<std::optional<Secret>, QString> SecretRoom::readerKey() { return key(ReaderKey); }

Status<QString> SecretRoom::keepBoardKey(const Secret &key) { return keep(BoardKey, key); }

Status<QString> SecretRoom::keep(const QString &name, const Secret &secret)
{
    if (const auto written = m_vault->write(name, secret); !written)
        return excuse(written.error());
    return Done{};
}

} // namespace latchkey
