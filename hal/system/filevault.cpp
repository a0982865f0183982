// SPDX-License-Identifier: Apache-2.0
#include "filevault.h"

#include "aeadbox.h"
#include "privatefile.h"
#include "requiresodium.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr qsizetype MaxSecretBytes = 4096;
constexpr QByteArrayView Magic("LKV1");

/// Names are words of the program; this only keeps a slip from leaving the folder.
bool isName(const QString &name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.cbegin(), name.cend(), isLetter);
}

QString fileOf(const QString &name) { return name + u".sealed"_s; }

QByteArray bindingOf(const QString &name) { return "latchkey-vault/1|" + name.toUtf8(); }

Result<Secret, VaultError> unseal(const QByteArray &file, const QString &name, const Secret &key)
{
    if (!file.startsWith(Magic))
        return VaultError::Damaged;
    auto open = unsealed(QByteArrayView(file).sliced(Magic.size()), bindingOf(name), key);
    if (!open)
        return VaultError::Damaged;
    return Secret::takeFrom(*open);
}

bool hasSecrets(const QString &folder) { return !QDir(folder).entryList({u"*.sealed"_s}, QDir::Files).isEmpty(); }

Result<Secret, VaultError> makeMachineKey(const QFileInfo &file)
{
    QByteArray key(AeadKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    const auto kept = writePrivateFile(file.absolutePath(), file.fileName(), key);
    if (!kept)
        return kept.error();
    return Secret::takeFrom(key);
}

Result<Secret, VaultError> readMachineKey(const QString &path, const QString &folder, WhenAbsent whenAbsent)
{
    auto read = readPrivateFile(path, AeadKeyBytes, Readers::Owner);
    if (!read) {
        if (read.error() != VaultError::Absent)
            return read.error();
        // A new key would make what is sealed unreadable for ever.
        if (hasSecrets(folder))
            return VaultError::Locked;
        return whenAbsent == WhenAbsent::Make ? makeMachineKey(QFileInfo(path)) : VaultError::Absent;
    }
    if (read.value().size() != AeadKeyBytes)
        return VaultError::Damaged;
    return Secret::takeFrom(read.value());
}

} // namespace

FileVault::FileVault(QString folder, Secret machineKey)
    : m_folder(std::move(folder)), m_machineKey(std::move(machineKey))
{}

Result<std::unique_ptr<FileVault>, VaultError> FileVault::open(const QString &folder, const QString &machineKeyFile,
                                                               WhenAbsent whenAbsent)
{
    requireSodium();
    const auto prepared = preparePrivateFolder(folder, whenAbsent);
    if (!prepared)
        return prepared.error();
    const QString keyFile = machineKeyFile.isEmpty() ? folder + u"/machine.key"_s : machineKeyFile;
    auto key = readMachineKey(keyFile, folder, whenAbsent);
    if (!key)
        return key.error();
    return std::unique_ptr<FileVault>(new FileVault(folder, std::move(key).value()));
}

Result<Secret, VaultError> FileVault::read(const QString &name)
{
    if (!isName(name))
        return VaultError::Denied;
    const auto file = readPrivateFile(m_folder + u'/' + fileOf(name), MaxSecretBytes + 256, Readers::Owner);
    if (!file)
        return file.error();
    return unseal(file.value(), name, m_machineKey);
}

Status<VaultError> FileVault::write(const QString &name, const Secret &secret)
{
    if (!isName(name) || secret.size() > MaxSecretBytes)
        return VaultError::Denied;
    return writePrivateFile(m_folder, fileOf(name),
                            Magic.toByteArray() + sealed(secret.bytes(), bindingOf(name), m_machineKey));
}

QString FileVault::level() const { return u"sealed file"_s; }

} // namespace latchkey::hal
