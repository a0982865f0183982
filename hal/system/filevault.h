// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/secretvault.h>
#include <hal/system/whenabsent.h>

#include <memory>

namespace latchkey::hal {

/// Secrets in files of mode 0600, in a folder of mode 0700, sealed (XChaCha20-Poly1305) under a machine key that lies
/// in a file of its own. The name of a secret is part of its seal, so that no file can stand in for another.
class FileVault : public SecretVault {
public:
    /// Opens the vault in `folder` and makes it on first use. `machineKeyFile` may lie elsewhere, such as on another
    /// partition; empty: machine.key in the folder. Locked: there are secrets, but the machine key is not there.
    /// Absent: there is no vault, and none was to be made.
    [[nodiscard]] static Result<std::unique_ptr<FileVault>, VaultError>
    open(const QString &folder, const QString &machineKeyFile = {}, WhenAbsent whenAbsent = WhenAbsent::Make);

    [[nodiscard]] Result<Secret, VaultError> read(const QString &name) override;
    [[nodiscard]] Status<VaultError> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] QString level() const override;

private:
    FileVault(QString folder, Secret machineKey);

    QString m_folder;
    Secret m_machineKey;
};

} // namespace latchkey::hal
