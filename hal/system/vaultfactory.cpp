// SPDX-License-Identifier: Apache-2.0
#include "vaultfactory.h"

#include "credentialvault.h"
#include "filevault.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

QStringList vaultBackends() { return {u"file"_s, u"credential"_s}; }

Result<std::unique_ptr<SecretVault>, QString> makeVault(const QString &backend, const QString &path)
{
    if (backend == u"credential"_s)
        return std::unique_ptr<SecretVault>(std::make_unique<CredentialVault>(path));
    if (backend != u"file"_s)
        return u"vault.backend \"%1\" is not one of %2."_s.arg(backend, vaultBackends().join(u", "_s));
    auto vault = FileVault::open(path);
    if (!vault)
        return u"vault.path %1: %2"_s.arg(path, sentence(vault.error()));
    return std::unique_ptr<SecretVault>(std::move(vault).value());
}

QString sentence(VaultError error)
{
    switch (error) {
    case VaultError::Absent: return u"The vault does not hold this secret: pair or install the box first."_s;
    case VaultError::Locked:
        return u"The vault cannot be opened now: make sure that its machine key or credential is there; nothing was changed."_s;
    case VaultError::Denied:
        return u"The vault's files must belong to this user and be closed to all others (folder 0700, files 0600)."_s;
    case VaultError::Damaged:
        return u"A secret in the vault is damaged: restore it from a backup, or pair the box anew."_s;
    case VaultError::Unwritable: break;
    }
    return u"The vault cannot be written: free some space or make its folder writable."_s;
}

} // namespace latchkey::hal
