// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/kioskconfig.h>
#include <hal/system/columnkeys.h>
#include <hal/system/pinwork.h>
#include <hal/system/sodiumheadsigner.h>
#include <hal/system/systemrandom.h>

#include <app/link/hubaddress.h>
#include <core/ports/secretvault.h>
#include <core/sync/pairing.h>

#include <memory>

namespace latchkey {

/// The secrets of one box and what is made of them. Whoever opens it must have made the data folder.
class SecretRoom {
public:
    /// Opens the configured vault; the error is one sentence. A vault that does not belong to the data folder is
    /// refused: with other keys no code, no PIN and no signature of that folder would be right any more. Keys are made
    /// only for a folder that has no data yet; where there is data and no keys, nothing is changed.
    [[nodiscard]] static Result<std::unique_ptr<SecretRoom>, QString> open(const KioskConfig &config,
                                                                           const QString &dataFolder);

    [[nodiscard]] SecretVault &vault() { return *m_vault; }
    [[nodiscard]] const hal::SodiumHeadSigner &signer() const { return *m_signer; }
    [[nodiscard]] hal::SystemRandom &random() { return m_random; }
    [[nodiscard]] const hal::PinWorkSettings &pinWork() const { return m_pinWork; }
    /// Seals and opens what rests in the databases.
    [[nodiscard]] const ColumnCipher &columns() const { return *m_columns; }

    /// The two ends of sealing the columns anew (store::sealAnew). columns() has the new key after the first, and the
    /// older keys are gone for ever after the second. The error is one sentence.
    [[nodiscard]] Status<QString> beginRotation();
    [[nodiscard]] Status<QString> endRotation();

    /// The key shared with the board, or none where the vault says for certain that there is none.
    [[nodiscard]] Result<std::optional<Secret>, QString> boardKey();
    [[nodiscard]] Status<QString> keepBoardKey(const Secret &key);
    [[nodiscard]] Result<std::optional<Secret>, QString> readerKey();

    /// Of the key that the hub seals secrets for this box with.
    [[nodiscard]] const Secret &sealingSeed() const { return m_sealingSeed; }
    /// Codes are looked up with the organisation's keys from the next open() on.
    [[nodiscard]] Status<QString> keepHubKeys(const sync::SealedKeys &keys);
    /// Where the hub is, as the pairing learnt it; none where there was none.
    [[nodiscard]] Result<std::optional<link::HubAddress>, QString> hubAddress();
    [[nodiscard]] Status<QString> keepHubAddress(const link::HubAddress &address);
    /// A pairing that is not over yet: {hub, device}.
    [[nodiscard]] Result<std::optional<Secret>, QString> openPairing();
    [[nodiscard]] Status<QString> keepPairing(const Secret &text);

private:
    explicit SecretRoom(QString backend) : m_backend(std::move(backend)) {}
    /// Gives the key that the keys of the columns are wrapped with.
    [[nodiscard]] Result<Secret, QString> readKeys(const QString &dataFolder, hal::WhenAbsent whenAbsent);
    [[nodiscard]] QString excuse(VaultError error) const;
    [[nodiscard]] Result<std::optional<Secret>, QString> key(const QString &name);
    [[nodiscard]] Status<QString> keep(const QString &name, const Secret &secret);
    [[nodiscard]] Status<QString> readCodeKeys();
    [[nodiscard]] Status<QString> openColumns(const Secret &wrap, const QString &dataFolder);

    QString m_backend;
    hal::SystemRandom m_random;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<hal::SodiumHeadSigner> m_signer;
    hal::PinWorkSettings m_pinWork;
    Secret m_sealingSeed;
    std::optional<hal::ColumnKeys> m_columnKeys;
    std::optional<hal::SodiumColumnCipher> m_columns;
};

/// A level of SecretVault in a few English words.
[[nodiscard]] QString levelWords(const QString &level);

/// Makes the data folder, for its owner alone, where it is missing.
[[nodiscard]] Status<QString> prepareDataFolder(const QString &folder);

} // namespace latchkey
