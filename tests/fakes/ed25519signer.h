// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/chain.h>
#include <core/ports/headsigner.h>

#include <sodium.h>

namespace latchkey::fakes {

/// Signs for real, with a key that a test chooses. Whoever includes this links libsodium.
class Ed25519Signer : public HeadSigner {
public:
    explicit Ed25519Signer(char seed = 1)
        : m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
    {
        const QByteArray seedBytes(crypto_sign_SEEDBYTES, seed);
        crypto_sign_seed_keypair(writable(m_publicKey), writable(m_secretKey), readable(seedBytes));
    }

    [[nodiscard]] QByteArray keyId() const override { return journal::keyIdOf(m_publicKey).toLatin1(); }
    [[nodiscard]] QByteArray publicKey() const override { return m_publicKey; }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(writable(signature), nullptr, readable(message), size_t(message.size()),
                             readable(m_secretKey));
        return signature;
    }
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature,
                              const QByteArray &publicKey) const override
    {
        return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
            && crypto_sign_verify_detached(readable(signature), readable(message), size_t(message.size()),
                                           readable(publicKey))
            == 0;
    }

private:
    static unsigned char *writable(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
    static const unsigned char *readable(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace latchkey::fakes
