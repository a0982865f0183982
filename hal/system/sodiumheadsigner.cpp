// SPDX-License-Identifier: Apache-2.0
#include "sodiumheadsigner.h"

#include "requiresodium.h"

#include <QCryptographicHash>

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr qsizetype KeyIdBytes = 8;
const QString SeedName = u"device-key"_s;

const unsigned char *in(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

Result<Secret, VaultError> makeSeed(SecretVault &vault, RandomSource &random)
{
    QByteArray drawn = random.bytes(crypto_sign_SEEDBYTES);
    Secret seed = Secret::takeFrom(drawn);
    const auto kept = vault.write(SeedName, seed);
    if (!kept)
        return kept.error();
    return seed;
}

} // namespace

Result<std::unique_ptr<SodiumHeadSigner>, VaultError> SodiumHeadSigner::open(SecretVault &vault, RandomSource &random,
                                                                             WhenAbsent whenAbsent)
{
    auto seed = vault.read(SeedName);
    if (!seed && seed.error() == VaultError::Absent && whenAbsent == WhenAbsent::Make)
        seed = makeSeed(vault, random);
    if (!seed)
        return seed.error();
    if (seed.value().size() != qsizetype(crypto_sign_SEEDBYTES))
        return VaultError::Damaged;
    return std::make_unique<SodiumHeadSigner>(seed.value());
}

SodiumHeadSigner::SodiumHeadSigner(const Secret &seed) : m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
{
    requireSodium();
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
    crypto_sign_seed_keypair(out(m_publicKey), secretKey.data(), seed.bytes().data());
    m_secretKey = Secret(secretKey);
    wipeMemory(secretKey.data(), secretKey.size());
}

QByteArray SodiumHeadSigner::keyId() const
{
    return QCryptographicHash::hash(m_publicKey, QCryptographicHash::Sha256).left(KeyIdBytes).toHex();
}

QByteArray SodiumHeadSigner::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()), m_secretKey.bytes().data());
    return signature;
}

bool SodiumHeadSigner::verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey) const
{
    return signature.size() == qsizetype(crypto_sign_BYTES) && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()), in(publicKey)) == 0;
}

} // namespace latchkey::hal
