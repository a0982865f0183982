// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/headsigner.h>
#include <core/ports/randomsource.h>
#include <core/ports/secretvault.h>
#include <hal/system/whenabsent.h>

#include <memory>

namespace latchkey::hal {

/// Ed25519 (RFC 8032) through libsodium, with the box's key in the vault.
class SodiumHeadSigner : public HeadSigner {
public:
    /// Reads the key, or makes it at a first start where the vault says for certain that there is none. Any other
    /// answer is passed on: a new key would make every earlier signature look forged.
    [[nodiscard]] static Result<std::unique_ptr<SodiumHeadSigner>, VaultError>
    open(SecretVault &vault, RandomSource &random, WhenAbsent whenAbsent);
    /// From the 32 bytes that RFC 8032 calls the secret key.
    explicit SodiumHeadSigner(const Secret &seed);

    [[nodiscard]] QByteArray keyId() const override;
    [[nodiscard]] QByteArray publicKey() const override { return m_publicKey; }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override;
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature,
                              const QByteArray &publicKey) const override;

private:
    Secret m_secretKey;
    QByteArray m_publicKey;
};

} // namespace latchkey::hal
