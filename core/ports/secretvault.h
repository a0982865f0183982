// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/secret.h>

#include <QString>

namespace latchkey {

/// Why a secret could not be read or kept. `Absent` is the only one that may be answered by making a new secret,
/// and only where the vault can tell it from `Locked`.
enum class VaultError {
    Absent, ///< the vault is open and has no such secret
    Locked, ///< the vault exists but cannot be opened now
    Denied, ///< the file or service refuses us
    Damaged, ///< what is stored fails its check
    Unwritable, ///< nothing could be stored: disk full or read-only
    NoService, ///< nobody is there who keeps secrets: no session bus, no keyring service
    TimedOut, ///< no answer in time; what was asked to be written may be written yet
};

/// Where secrets rest while the power is off. Names are fixed words of the program, never input.
class SecretVault {
public:
    virtual ~SecretVault() = default;
    [[nodiscard]] virtual Result<Secret, VaultError> read(const QString &name) = 0;
    [[nodiscard]] virtual Status<VaultError> write(const QString &name, const Secret &secret) = 0;
    /// How well they are kept, for the installer's page and diagnostics: one of a few fixed English words.
    [[nodiscard]] virtual QString level() const = 0;
};

} // namespace latchkey
