// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>
#include <core/ports/secretvault.h>
#include <hal/system/pinwork.h>
#include <hal/system/sodiumheadsigner.h>
#include <hal/system/whenabsent.h>

#include <memory>

namespace latchkey::hub {

/// The secrets of one hub and what is made of them: everything derives from one key in a vault, so that a copy of the
/// database alone opens nothing. Safe to use from any thread: const calls share nothing.
class HubSecrets {
public:
    /// Reads the hub's key, or makes it where the vault says for certain that there is none.
    [[nodiscard]] static Result<std::unique_ptr<HubSecrets>, VaultError> open(SecretVault &vault, RandomSource &random,
                                                                              hal::WhenAbsent whenAbsent);
    /// From the 32 bytes of the key. `cost`: of passwords; tests take less.
    explicit HubSecrets(const Secret &key, const hal::ArgonCost &cost = {});

    /// What rests in the database, sealed for one place: "table|column|row". It opens at no other.
    [[nodiscard]] QByteArray seal(const Secret &plain, const QString &place) const;
    [[nodiscard]] std::optional<Secret> unseal(const QByteArray &sealed, const QString &place) const;

    /// Hashes of passwords and of the hub's own copies of PINs; slow.
    [[nodiscard]] const hal::PinWork &passwords() const { return *m_passwords; }
    /// What boxes of an organisation look up codes and numbers with: 32 bytes each.
    [[nodiscard]] Secret codePepper(const QString &org) const;
    [[nodiscard]] Secret codeSalt(const QString &org) const;
    /// The look-up key of a code or number at every box of the organisation; slow. Empty: not enough memory.
    [[nodiscard]] QByteArray lookupOf(const Secret &code, const QString &org) const;
    /// HMAC-SHA256, 32 bytes, of short codes that must be compared and not be guessed from the database.
    [[nodiscard]] QByteArray tagOf(const Secret &code, const QString &place) const;

    /// A new authority key's seed, sealed for the hub's own row; and the signer of one.
    [[nodiscard]] QByteArray newAuthority(RandomSource &random) const;
    [[nodiscard]] std::unique_ptr<hal::SodiumHeadSigner> authority(const QByteArray &sealed) const;

private:
    [[nodiscard]] Secret derive(const QByteArray &purpose) const;

    Secret m_key;
    Secret m_sealing;
    std::unique_ptr<hal::PinWork> m_passwords;
};

} // namespace latchkey::hub
