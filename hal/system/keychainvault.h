// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/secretvault.h>

#include <QDeadlineTimer>

#include <chrono>

namespace latchkey::hal {

enum class JobEnd;

/// Secrets in the keyring of the user who runs the program (QtKeychain, Secret Service API). Calls wait for the keyring
/// and may come from any thread; a keyring that asks its owner for a password, and waits, is TimedOut.
class KeychainVault : public SecretVault {
public:
    /// For all questions of one call to the keyring together.
    static constexpr std::chrono::milliseconds Patience{10000};

    /// `box`: tells the entries of this box from those of other boxes of the same user.
    explicit KeychainVault(const QString &box, std::chrono::milliseconds patience = Patience);

    /// Absent only of a keyring that is open: it has just taken an entry, and given it back.
    [[nodiscard]] Result<Secret, VaultError> read(const QString &name) override;
    /// Done: the keyring gave the same bytes back. After TimedOut it may hold the old secret or this one, and the next
    /// read waits until that is settled.
    [[nodiscard]] Status<VaultError> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] QString level() const override;

private:
    [[nodiscard]] Result<Secret, VaultError> readAgainIfOpen(const QString &name, const QDeadlineTimer &until);
    [[nodiscard]] Status<VaultError> keep(const QString &name, const Secret &secret, const QDeadlineTimer &until);

    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace latchkey::hal
