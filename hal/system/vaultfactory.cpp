// SPDX-License-Identifier: Apache-2.0
#include "vaultfactory.h"

#include "credentialvault.h"
#include "filevault.h"
#include "keychainvault.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

const auto File = u"file"_s;
const auto Credential = u"credential"_s;
const auto Keychain = u"keychain"_s;

/// Empty: what is said of the other vaults fits.
QString keyringSentence(VaultError error)
{
    switch (error) {
    case VaultError::Locked:
        return u"The keyring is locked, or this user has none yet: unlock it and try again; nothing was changed."_s;
    case VaultError::Denied: return u"The keyring did not give the secret out: its own messages say why."_s;
    case VaultError::Unwritable:
        return u"The keyring cannot keep a secret: free some space, or make its folder (~/.local/share/keyrings) writable."_s;
    case VaultError::Absent:
    case VaultError::Damaged:
    case VaultError::NoService:
    case VaultError::TimedOut: break;
    }
    return {};
}

QString vaultSentence(VaultError error)
{
    switch (error) {
    case VaultError::Absent: return u"The vault does not hold this secret: pair or install the box first."_s;
    case VaultError::Locked:
        return u"The vault cannot be opened now: make sure that its machine key or credential is there; nothing was changed."_s;
    case VaultError::Denied:
        return u"The vault's files must belong to this user and be closed to all others (folder 0700, files 0600)."_s;
    case VaultError::Damaged:
        return u"A secret in the vault is damaged: restore it from a backup, or pair the box anew."_s;
    case VaultError::NoService:
        return u"Nobody on this user's session bus keeps secrets: start gnome-keyring-daemon, install libsecret-1-0 and set DBUS_SESSION_BUS_ADDRESS; nothing was changed."_s;
    case VaultError::TimedOut:
        return u"The keyring did not answer in time: answer what it may be asking on its own screen, or start it anew; then try again."_s;
    case VaultError::Unwritable: break;
    }
    return u"The vault cannot be written: free some space or make its folder writable."_s;
}

} // namespace

QStringList vaultBackends() { return {File, Credential, Keychain}; }

Result<std::unique_ptr<SecretVault>, QString> makeVault(const QString &backend, const QString &path,
                                                        WhenAbsent whenAbsent)
{
    if (backend == Credential)
        return std::unique_ptr<SecretVault>(std::make_unique<CredentialVault>(path));
    if (backend == Keychain)
        return std::unique_ptr<SecretVault>(std::make_unique<KeychainVault>(path));
    if (backend != File)
        return u"vault.backend \"%1\" is not one of %2."_s.arg(backend, vaultBackends().join(u", "_s));
    auto vault = FileVault::open(path, {}, whenAbsent);
    if (vault)
        return std::unique_ptr<SecretVault>(std::move(vault).value());
    if (vault.error() == VaultError::Absent)
        return u"vault.path %1: there is no vault; put back the one that was here, nothing was changed."_s.arg(path);
    return u"vault.path %1: %2"_s.arg(path, sentence(vault.error(), backend));
}

QString sentence(VaultError error, const QString &backend)
{
    const QString own = backend == Keychain ? keyringSentence(error) : QString();
    return own.isEmpty() ? vaultSentence(error) : own;
}

} // namespace latchkey::hal
