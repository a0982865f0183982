// SPDX-License-Identifier: Apache-2.0
#include "secretroom.h"

#include <hal/system/privatefile.h>
#include <hal/system/vaultfactory.h>

#include <QDir>
#include <QFile>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto BoardKey = u"board-scbk"_s;
const auto ReaderKey = u"reader-scbk"_s;
/// Names the vault that a data folder was made with, by its public signing key.
const auto VaultMark = u"vault.id"_s;
constexpr qsizetype MarkBytes = 64;

Result<std::unique_ptr<SecretVault>, QString> openVault(const KioskConfig &config, const QString &dataFolder)
{
    if (config.vault == VaultBackend::File)
        return hal::makeVault(u"file"_s, config.vaultPath.isEmpty() ? dataFolder + u"/vault"_s : config.vaultPath);
    const QString handed = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return hal::makeVault(u"credential"_s, config.vaultPath.isEmpty() ? handed : config.vaultPath);
}

Status<QString> checkMark(const QString &dataFolder, const QByteArray &keyId)
{
    const auto mark = hal::readPrivateFile(dataFolder + u'/' + VaultMark, MarkBytes, hal::Readers::Owner);
    if (mark)
        return *mark == keyId
            ? Status<QString>(Done{})
            : u"vault: this is not the vault that data folder %1 was made with; look at vault.path"_s.arg(dataFolder);
    if (mark.error() == VaultError::Absent && hal::writePrivateFile(dataFolder, VaultMark, keyId))
        return Done{};
    return u"data folder %1: the file %2 cannot be used; it must belong to this user alone"_s.arg(dataFolder,
                                                                                                  VaultMark);
}

/// Whether there is anything that an earlier key may have sealed.
bool hasDatabases(const QString &dataFolder)
{
    return QFile::exists(dataFolder + u"/people.db"_s) || QFile::exists(dataFolder + u"/journal.db"_s);
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
    case VaultError::Denied: break;
    }
    return file + u"cannot be used; it must belong to this user alone"_s;
}

} // namespace

Status<QString> prepareDataFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done{};
    const QString parent = QDir(folder + u"/.."_s).absolutePath();
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(QDir::cleanPath(parent)) && QDir().mkdir(folder, ownerOnly))
        return Done{};
    return u"data folder %1: it cannot be made; check the path and who may write there"_s.arg(folder);
}

Result<std::unique_ptr<SecretRoom>, QString> SecretRoom::open(const KioskConfig &config, const QString &dataFolder)
{
    if (const auto made = prepareDataFolder(dataFolder); !made)
        return made.error();
    auto vault = openVault(config, dataFolder);
    if (!vault)
        return vault.error();
    std::unique_ptr<SecretRoom> room(new SecretRoom);
    room->m_vault = std::move(vault).value();
    auto signer = hal::SodiumHeadSigner::open(*room->m_vault, room->m_random);
    if (!signer)
        return u"vault: "_s + hal::sentence(signer.error());
    room->m_signer = std::move(signer).value();
    const auto keys = hal::VaultKeys::open(*room->m_vault, room->m_random);
    if (!keys)
        return u"vault: "_s + hal::sentence(keys.error());
    room->m_pinWork.pepper = keys->pepper();
    room->m_pinWork.lookupSalt = keys->lookupKey();
    if (const auto mark = checkMark(dataFolder, room->m_signer->keyId()); !mark)
        return mark.error();
    if (const auto opened = room->openColumns(*keys, dataFolder); !opened)
        return opened.error();
    return room;
}

Status<QString> SecretRoom::openColumns(const hal::VaultKeys &keys, const QString &dataFolder)
{
    using Missing = hal::ColumnKeys::Missing;
    auto opened = hal::ColumnKeys::open(dataFolder, keys.columnKey(), m_random,
                                        hasDatabases(dataFolder) ? Missing::Refuse : Missing::Make);
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
    return u"vault: "_s + hal::sentence(secret.error());
}

Result<std::optional<Secret>, QString> SecretRoom::boardKey() { return key(BoardKey); }

Result<std::optional<Secret>, QString> SecretRoom::readerKey() { return key(ReaderKey); }

Status<QString> SecretRoom::keepBoardKey(const Secret &key)
{
    if (const auto written = m_vault->write(BoardKey, key); !written)
        return u"vault: "_s + hal::sentence(written.error());
    return Done{};
}

} // namespace latchkey
