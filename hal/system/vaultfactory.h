// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/secretvault.h>
#include <hal/system/whenabsent.h>

#include <QStringList>

#include <memory>

namespace latchkey::hal {

/// The vaults that this build has, by the names of the configuration.
[[nodiscard]] QStringList vaultBackends();

/// Opens the vault that the configuration names, and no other: "file" in the folder `path`, "credential" in the
/// folder that systemd gave, "keychain" in this user's keyring, where `path` is part of the names of its entries. The
/// error is one sentence for stderr.
[[nodiscard]] Result<std::unique_ptr<SecretVault>, QString> makeVault(const QString &backend, const QString &path,
                                                                      WhenAbsent whenAbsent = WhenAbsent::Make);

/// One English sentence for stderr and the log: what is wrong with a vault of that kind, and what to do.
[[nodiscard]] QString sentence(VaultError error, const QString &backend);

} // namespace latchkey::hal
