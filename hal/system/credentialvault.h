// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/secretvault.h>

namespace latchkey::hal {

/// Secrets that systemd hands to the service (LoadCredentialEncrypted=, systemd.exec(5)): one file each, named
/// latchkey.NAME, decrypted for us alone. They are made with systemd-creds by the installer, never by us.
class CredentialVault : public SecretVault {
public:
    /// `folder` is what $CREDENTIALS_DIRECTORY names; empty, or not there: every read says Locked.
    explicit CredentialVault(QString folder);

    [[nodiscard]] Result<Secret, VaultError> read(const QString &name) override;
    /// Always Unwritable.
    [[nodiscard]] Status<VaultError> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] QString level() const override;

private:
    QString m_folder;
};

} // namespace latchkey::hal
