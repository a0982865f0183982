// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>
#include <core/ports/secretvault.h>
#include <hal/system/whenabsent.h>

namespace latchkey::hal {

/// The keys of the box, all derived from one master key in the vault:
/// HMAC-SHA256(master, "latchkey/<purpose>/v1"), 32 bytes each.
class VaultKeys {
public:
    /// Reads the master key, or makes it at a first start where the vault says for certain that there is none. Any
    /// other answer is passed on: a second master key would orphan every code and PIN.
    [[nodiscard]] static Result<VaultKeys, VaultError> open(SecretVault &vault, RandomSource &random,
                                                            WhenAbsent whenAbsent);

    [[nodiscard]] Secret pepper() const; ///< mixed into PINs and codes before they are hashed
    [[nodiscard]] Secret lookupKey() const; ///< the salt under which this box stores codes
    [[nodiscard]] Secret throttleKey() const; ///< under which wrong tries are counted without telling whose
    [[nodiscard]] Secret journalKey() const; ///< encrypts what the journal keeps of people
    [[nodiscard]] Secret sealingSeed() const; ///< of the key that the hub seals secrets for this box with
    [[nodiscard]] Secret columnKey() const; ///< wraps the keys that columns of the databases are sealed with

private:
    explicit VaultKeys(Secret master) : m_master(std::move(master)) {}
    [[nodiscard]] Secret derive(QByteArrayView purpose) const;

    Secret m_master;
};

} // namespace latchkey::hal
