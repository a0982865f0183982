// SPDX-License-Identifier: Apache-2.0
#include "credentialvault.h"

#include "privatefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr qsizetype MaxCredentialBytes = 4096;

} // namespace

CredentialVault::CredentialVault(QString folder) : m_folder(std::move(folder)) {}

Result<Secret, VaultError> CredentialVault::read(const QString &name)
{
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir())
        return VaultError::Locked;
    auto file = readPrivateFile(m_folder + u"/latchkey."_s + name, MaxCredentialBytes, Readers::Group);
    if (!file)
        return file.error();
    return Secret::takeFrom(file.value());
}

Status<VaultError> CredentialVault::write(const QString &, const Secret &) { return VaultError::Unwritable; }

QString CredentialVault::level() const { return u"system credential"_s; }

} // namespace latchkey::hal
